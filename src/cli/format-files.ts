import type { Article } from '../model/article.js'
import { readArticles } from '../parse.js'
import { type RendererRow, renderers } from '../renderers/index.js'
import type { RenderOptions } from '../renderers/renderer.js'
import type { ExitStatus } from './exit-status.js'
import { answerLines, JSON_LINES } from './input/answer-lines.js'
import type { Flaw, Found } from './input/found.js'
import { readItems } from './input/read-items.js'
import { onInterrupt } from './interrupt.js'
import { articleFiles } from './output/article-files.js'
import { leadsToFolder } from './output/destination.js'
import { flawLine } from './output/flaw-line.js'
import type { Writer } from './output/joined-output.js'
import type { Paint } from './output/painting-sink.js'
import { runPipeline } from './pipeline.js'
import type { Progress } from './progress.js'
import { makeRemovedNote } from './removed-note.js'
import { charsetFor, jsonPaint, makeRenderOptions, markdownFold } from './render-options.js'
import { noScreen, type Screen } from './screen/screen.js'
import type { Settings } from './settings/settings.js'
import { wordCountNote } from './word-count-note.js'

/** Formats every input as the settings say. */
export async function formatFiles(files: readonly string[], settings: Settings, screen: Screen): Promise<ExitStatus> {
  const row = renderers.find((each) => each.name === settings.format) ?? (renderers[0] as RendererRow)
  const options = await makeRenderOptions(
    settings,
    settings.output === null ? screen : noScreen,
    row.painted === 'page',
  )
  const note = makeRemovedNote(settings.quiet || settings.keepRemoved)
  const charset = row.painted === 'page' ? charsetFor(settings, screen) : null
  const isLines = row.name === 'ndjson' && !leadsToFolder(settings.output, files)
  const isFilter = isLines && settings.from === JSON_LINES
  const work = {
    read: (file: string, began: Progress['began']) =>
      withLanguages(
        isFilter ? answerLines(file, settings, readArticles) : readItems(file, settings, readArticles, began),
      ),
    load: (article: Article) => articleWriter(row, options, article),
    extension: row.extension,
    paint: charset ? charset.bytes : await paintFor(row, settings, screen),
    ...(charset ? { encoding: 'latin1' as const } : {}),
    files: (folder: string) => articleFiles(folder, row.extension),
    after: (article: Article) => {
      note.add(article.removed)
      const gap = settings.quiet ? null : wordCountNote(article)
      return gap && `article ${article.source.index + 1}: ${gap}`
    },
    ...(isFilter || (isLines && settings.onError === 'skip')
      ? { flawLine: (file: string, flaw: Flaw) => flawLine(file, flaw, !isFilter) }
      : {}),
  }
  // A line that has been begun is written to its end
  const release = isFilter ? onInterrupt(() => {}) : null
  const status = await runPipeline(files, work, settings, screen)
  release?.()
  note.tell()
  return status
}

/** What is made of a format's text for standard output. */
async function paintFor({ name, painted }: RendererRow, settings: Settings, screen: Screen): Promise<Paint | null> {
  if (painted === 'json') return jsonPaint(settings, screen)
  return name === 'markdown' ? markdownFold(settings, screen) : null
}

/** The languages that no word tells are guessed: by what most texts do not need, and that takes long to load. */
async function* withLanguages(all: AsyncIterable<Found<Article>>): AsyncGenerator<Found<Article>> {
  for await (const found of all) {
    if (found.kind !== 'item' || found.item.language !== null) yield found
    else yield { kind: 'item', item: (await import('../language/guess.js')).withLanguage(found.item) }
  }
}

async function articleWriter(row: RendererRow, options: RenderOptions, first: Article): Promise<Writer<Article>> {
  const renderer = await row.load(first)
  return {
    render: (article) => renderer.render(article, options),
    frame: (count) => renderer.frame(count, options),
  }
}
