import { stringify } from 'csv-stringify/sync'
import type { Article } from '../model/article.js'
import { neutralise } from '../text/controls.js'
import type { Renderer, RenderOptions, TableName } from './renderer.js'
import { valuesAt } from './shared/fields.js'
import { readableText } from './shared/readable-text.js'

/** A table with a line of names above it (RFC 4180); what a spreadsheet would calculate is text behind an apostrophe. */
export const csv: Renderer = {
  render(article, options) {
    const columns = columnsOf(options)
    return written(rowsOf(article, tableOf(options)).map((row) => columns.map((path) => cellOf(row, path))))
  },
  frame: (_, options) => ({ open: () => written([columnsOf(options)]), between: '', close: '' }),
}

/** Columns where nobody asked for others, as paths into the JSON; `text` is the article's text. */
const COLUMNS: { readonly [T in TableName]: readonly string[] } = {
  articles: [
    'source.name',
    'source.index',
    'language',
    'kicker',
    'headline',
    'deck',
    'byline.authors.name',
    'published',
    'updated',
    'dateline.place',
    'publication',
    'section',
    'page',
    'url',
    'identifier',
    'wordCount',
    'tags',
    'text',
  ],
  quotes: [
    'source.name',
    'source.index',
    'headline',
    'id',
    'kind',
    'text',
    'speaker.name',
    'speaker.role',
    'speaker.type',
    'speaker.mention.text',
    'cue.text',
    'rule',
    'confidence',
  ],
  speakers: ['source.name', 'source.index', 'headline', 'id', 'name', 'role', 'type', 'quotes', 'words'],
}

function tableOf({ table, quotesOnly }: RenderOptions): TableName {
  return table ?? (quotesOnly ? 'quotes' : 'articles')
}

function columnsOf(options: RenderOptions): readonly string[] {
  return options.fields ?? COLUMNS[tableOf(options)]
}

function rowsOf(article: Article, table: TableName): object[] {
  if (table === 'articles') return [{ ...article, text: readableText(article) }]
  const { source, headline } = article
  return article[table].map((row) => ({ source, headline, ...row }))
}

/** Lists stand in one cell. */
const BETWEEN = '; '

function cellOf(row: object, path: string): string {
  return neutralise(
    valuesAt(row, path)
      .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
      .join(BETWEEN),
  )
}

function written(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { escape_formulas: true })
}
