import type { Article } from '../model/article.js'
import type { Choice, Renderer } from './renderer.js'

export interface RendererRow {
  readonly name: string
  /** Of the files it makes, with the dot. */
  readonly extension: string
  /** Ends of the names of files that are this format where no other is asked for; left out where none tells. */
  readonly endings?: readonly string[]
  /** What is painted on a terminal: the page by the renderer itself, JSON as it is written; left out where nothing is. */
  readonly painted?: 'page' | 'json'
  /** What people can choose of it, beside how it looks. */
  readonly takes: { readonly [C in Choice]?: true }
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
    painted: 'page',
    extension: '.txt',
    takes: { quotes: true, keepRemoved: true },
    summary: 'for reading, in colour where it can be shown',
    load: async (article) => (await import('./terminal/load.js')).loadTerminal(article),
  },
  {
    name: 'text',
    extension: '.txt',
    endings: ['.txt'],
    takes: { quotes: true, keepRemoved: true },
    summary: 'the article alone, a line a paragraph',
    load: async () => (await import('./text.js')).text,
  },
  {
    name: 'markdown',
    extension: '.md',
    endings: ['.md', '.markdown'],
    takes: { quotes: true, keepRemoved: true, frontMatter: true },
    summary: 'CommonMark with front matter, for a site',
    load: async () => (await import('./markdown/markdown.js')).markdown,
  },
  {
    name: 'html',
    extension: '.html',
    endings: ['.html', '.htm'],
    takes: { quotes: true, keepRemoved: true },
    summary: 'one page that needs nothing else, for a browser or for print',
    load: async () => (await import('./html/html.js')).html,
  },
  {
    name: 'json',
    painted: 'json',
    extension: '.json',
    endings: ['.json'],
    takes: { quotes: true, keepRemoved: true, fields: true },
    summary: 'one object, or an array',
    load: async () => (await import('./json.js')).json,
  },
  {
    name: 'ndjson',
    painted: 'json',
    extension: '.ndjson',
    endings: ['.ndjson', '.jsonl'],
    takes: { quotes: true, keepRemoved: true, fields: true },
    summary: 'a line an article',
    load: async () => (await import('./json.js')).ndjson,
  },
  {
    name: 'csv',
    extension: '.csv',
    endings: ['.csv'],
    takes: { quotes: true, fields: true, table: true },
    summary: 'a table of articles, quotations or speakers',
    load: async () => (await import('./csv.js')).csv,
  },
  {
    name: 'jsonld',
    painted: 'json',
    extension: '.jsonld',
    endings: ['.jsonld'],
    takes: { quotes: true },
    summary: "schema.org's NewsArticle, for a site's head",
    load: async () => (await import('./jsonld.js')).jsonld,
  },
  {
    name: 'ninjs',
    painted: 'json',
    extension: '.ninjs.json',
    endings: ['.ninjs.json'],
    takes: { quotes: true },
    summary: "IPTC's News in JSON 3.1, for a news system",
    load: async () => (await import('./ninjs.js')).ninjs,
  },
  {
    name: 'csl',
    painted: 'json',
    extension: '.csl.json',
    endings: ['.csl.json'],
    takes: {},
    summary: 'CSL-JSON, to cite it with Zotero or pandoc',
    load: async () => (await import('./csl.js')).csl,
  },
  {
    name: 'ris',
    extension: '.ris',
    endings: ['.ris'],
    takes: {},
    summary: 'RIS, to cite it with EndNote or Zotero',
    load: async () => (await import('./ris.js')).ris,
  },
]
