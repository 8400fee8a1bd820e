import type { Article } from '../model/article.js'
import type { Renderer } from './renderer.js'

export interface RendererRow {
  readonly name: string
  /** Of the files it makes, with the dot. */
  readonly extension: string
  /** One line for the help text. */
  readonly summary: string
  /**
   * The renderer with what it needs for `article` (tables of the scripts in it, a table of its own), so that a
   * plain article waits for nothing; without an article for all scripts, and tables
   * and code as they stand.
   */
  readonly load: (article?: Article) => Promise<Renderer>
}

/** THE TABLE. `--format` and its help text come from it; the first row is the default. */
export const renderers: readonly RendererRow[] = [
  {
    name: 'terminal',
    extension: '.txt',
    summary: 'for reading, in colour where it can be shown',
    load: async (article) => (await import('./terminal/load.js')).loadTerminal(article),
  },
  {
    name: 'markdown',
    extension: '.md',
    summary: 'CommonMark with front matter, for a site',
    load: async () => (await import('./markdown/markdown.js')).markdown,
  },
  {
    name: 'text',
    extension: '.txt',
    summary: 'the article alone, a line a paragraph',
    load: async () => (await import('./text.js')).text,
  },
  {
    name: 'json',
    extension: '.json',
    summary: 'one object, or an array',
    load: async () => (await import('./json.js')).json,
  },
  {
    name: 'ndjson',
    extension: '.ndjson',
    summary: 'a line an article',
    load: async () => (await import('./json.js')).ndjson,
  },
]
