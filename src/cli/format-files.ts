import type { Article } from '../model/article.js'
import { readArticles } from '../parse.js'
import type { RendererRow } from '../renderers/index.js'
import type { ExitStatus } from './exit-status.js'
import { shownName } from './input/byte-names.js'
import type { Flaw, Found } from './input/found.js'
import { JSON_LINES } from './input/line-blocks.js'
import type { Apart, Task } from './input/reading.js'
import { onInterrupt } from './interrupt.js'
import { apart } from './jobs/apart.js'
import { articleWriter, rowOf } from './jobs/article-writer.js'
import { articlesIn, madeIn } from './jobs/articles-in.js'
import { isWritten, type Made, noteOf, type OnThreads, writtenOr } from './jobs/made.js'
import type { Asked, Orders } from './jobs/task.js'
import { threadsFor } from './jobs/threads-for.js'
import { articleFiles } from './output/article-files.js'
import { labelOf } from './output/article-label.js'
import { leadsToFolder } from './output/destination.js'
import { flawLine } from './output/flaw-line.js'
import type { Paint } from './output/painting-sink.js'
import { runPipeline } from './pipeline.js'
import { makeRemovedNote } from './removed-note.js'
import { countRemoved } from './removed-words.js'
import { charsetFor, jsonPaint, makeRenderOptions, markdownFold } from './render-options.js'
import { noScreen, type Screen } from './screen/screen.js'
import type { Settings } from './settings/settings.js'
import type { Work } from './work.js'

/** Formats every input as the settings say. */
export async function formatFiles(files: readonly string[], settings: Settings, screen: Screen): Promise<ExitStatus> {
  const row = rowOf(settings.format)
  const intoFolder = leadsToFolder(settings.output, files)
  const isLines = row.name === 'ndjson' && !intoFolder
  const isFilter = isLines && settings.from === JSON_LINES
  const orders: Orders = {
    format: row.name,
    options: await makeRenderOptions(settings, settings.output === null ? screen : noScreen, row.painted === 'page'),
    reading: settings,
    isFilter,
    counts: !settings.quiet && !settings.keepRemoved,
  }
  const note = makeRemovedNote()
  const charset = row.painted === 'page' ? charsetFor(settings, screen) : null
  const common = {
    extension: row.extension,
    paint: charset ? charset.bytes : await paintFor(row, settings, screen),
    ...(charset ? { encoding: 'latin1' as const } : {}),
    ...(isFilter || (isLines && settings.onError === 'skip')
      ? { flawLine: (file: string, flaw: Flaw) => flawLine(shownName(file), flaw, !isFilter) }
      : {}),
  }
  const asked: Asked = { kind: 'articles', orders }
  const aside = (task: Task): AsyncIterable<Found<Made>> => apart(task, asked)
  const threads = await threadsFor(settings, files, isFilter)
  // A line that has been begun is written to its end
  const release = isFilter ? onInterrupt(() => {}) : null
  try {
    if (threads === 1)
      return await runPipeline(files, { ...common, ...inline(row, orders, note, aside) }, settings, screen)
    const crew = await (await import('./jobs/on-threads.js')).onThreads(threads, orders, (task) =>
      madeIn(task, orders, readArticles, aside),
    )
    return await runPipeline(files, { ...common, ...threaded(row, crew, note) }, settings, screen).finally(crew.end)
  } finally {
    release?.()
    note.tell()
  }
}

type Note = ReturnType<typeof makeRemovedNote>
type Own<T> = Omit<Work<T>, 'extension' | 'paint' | 'encoding' | 'flawLine'>

/** Articles are read and written one after the other. */
function inline(row: RendererRow, orders: Orders, note: Note, aside: Apart<Made>): Own<Article | Made> {
  const { options, reading, counts } = orders
  return {
    read: (file, began) => articlesIn({ file, piece: null }, orders, readArticles, began, aside),
    load: writtenOr((article: Article) => articleWriter(row, options, article)),
    files: (folder) => {
      const { add, ...others } = articleFiles(folder, row.extension)
      return { add: (item, text) => add(isWritten(item) ? item.label : labelOf(item), text), ...others }
    },
    after: (item) => {
      if (isWritten(item)) return told(item, note)
      if (counts) note.add(countRemoved(item.removed))
      return noteOf(item, reading.quiet)
    },
  }
}

/** Several threads make of them what is written. */
function threaded(row: RendererRow, crew: OnThreads, note: Note): Own<Made> {
  return {
    ...crew,
    files: (folder) => {
      const { add, ...others } = articleFiles(folder, row.extension)
      return { add: ({ label }, text) => add(label, text), ...others }
    },
    after: (made) => told(made, note),
  }
}

/** What is told of an article beside what was taken away of all of them. */
function told({ removed, note: own }: Made, note: Note): string | null {
  if (removed) note.add(removed)
  return own
}

/** What is made of a format's text for standard output. */
async function paintFor({ name, painted }: RendererRow, settings: Settings, screen: Screen): Promise<Paint | null> {
  if (painted === 'json') return jsonPaint(settings, screen)
  return name === 'markdown' ? markdownFold(settings, screen) : null
}
