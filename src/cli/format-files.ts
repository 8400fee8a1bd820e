import type { Article } from '../model/article.js'
import { readArticles } from '../parse.js'
import { type RendererRow, renderers } from '../renderers/index.js'
import type { RenderOptions } from '../renderers/renderer.js'
import type { ExitStatus } from './exit-status.js'
import { readItems } from './input/read-items.js'
import { articleFiles } from './output/article-files.js'
import type { Writer } from './output/joined-output.js'
import type { Paint } from './output/painting-sink.js'
import { runPipeline, type Watch } from './pipeline.js'
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
  const work = {
    read: (file: string, watch: Watch) => withLanguages(readItems(file, settings, readArticles, watch)),
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
  }
  const status = await runPipeline(files, work, settings, screen)
  note.tell()
  return status
}

/** What is made of a format's text for standard output. */
async function paintFor({ name, painted }: RendererRow, settings: Settings, screen: Screen): Promise<Paint | null> {
  if (painted === 'json') return jsonPaint(settings, screen)
  return name === 'markdown' ? markdownFold(settings, screen) : null
}

/** The languages that no word tells are guessed: by what most texts do not need, and that takes long to load. */
async function* withLanguages(articles: AsyncIterable<Article>): AsyncGenerator<Article> {
  for await (const article of articles)
    yield article.language === null ? (await import('../language/guess.js')).withLanguage(article) : article
}

async function articleWriter(row: RendererRow, options: RenderOptions, first: Article): Promise<Writer<Article>> {
  const renderer = await row.load(first)
  return {
    render: (article) => renderer.render(article, options),
    frame: (count) => renderer.frame(count, options),
  }
}
