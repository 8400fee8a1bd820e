import { withLanguage } from '../language/guess.js'
import type { Article } from '../model/article.js'
import { readArticles } from '../parse.js'
import { factiva, factivaIndexed } from '../readers/exports/factiva.js'
import { lexis } from '../readers/exports/lexis/lexis.js'
import { nexisUni } from '../readers/exports/nexis-uni.js'
import { proquest } from '../readers/exports/proquest.js'
import { headerBlock } from '../readers/header-block.js'
import { html } from '../readers/html/html.js'
import { detectReader, readers } from '../readers/index.js'
import { jsonl } from '../readers/jsonl.js'
import { forwarded } from '../readers/mail/forwarded.js'
import { newsletter } from '../readers/mail/newsletter.js'
import { markdown } from '../readers/markdown/markdown.js'
import { pageDump } from '../readers/page-dump/page-dump.js'
import { pdfText } from '../readers/pdf-text.js'
import { plain } from '../readers/plain.js'
import type { Reader } from '../readers/reader.js'
import { subtitles } from '../readers/subtitles/subtitles.js'
import { wikinews } from '../readers/wikinews/wikinews.js'
import { anpa } from '../readers/wire/anpa.js'
import { iptc7901 } from '../readers/wire/iptc7901.js'

/** What `parse` and `parseAll` may be told about a text. */
export interface ParseOptions {
  /** Name of the reader ("plain", "markdown" …); "auto", the default, takes the one that is surest of the text. */
  readonly from?: string
  /** File name for `Article.source`; null by default. */
  readonly name?: string | null
  /** Take what may be several articles for several; false by default. */
  readonly split?: boolean
  /** Of JSON lines: the field that holds the text, by default "text", "body" or "content", and that of the identifier. */
  readonly textField?: string
  readonly idField?: string
  /** How the text was decoded, for `Article.source`; "utf-8" by default. */
  readonly encoding?: string
}

/** The readers of the table that read at once, loaded with the library, so that parsing is synchronous: all but that of mail. */
export const loaded: ReadonlyMap<string, Reader> = new Map(
  Object.entries({
    plain,
    lexis,
    'nexis-uni': nexisUni,
    factiva,
    'factiva-indexed': factivaIndexed,
    proquest,
    'header-block': headerBlock,
    newsletter,
    forwarded,
    'pdf-text': pdfText,
    'page-dump': pageDump,
    anpa,
    iptc7901,
    jsonl,
    subtitles,
    html,
    wikinews,
    markdown,
  }),
)
const rows = readers.filter(({ name }) => loaded.has(name))

/**
 * The article of `text`; where it holds several, the first. Throws RangeError where there is none and for a reader
 * that does not exist, and the reader's own `ReadError` where the text breaks its format.
 */
export function parse(text: string, options: ParseOptions = {}): Article {
  for (const article of articlesOf(text, options)) return article
  throw new RangeError('the text holds no article')
}

/** All articles of `text`, in their order: an archive's export or a wire file holds many. Throws as `parse` does. */
export function parseAll(text: string, options: ParseOptions = {}): readonly Article[] {
  return [...articlesOf(text, options)]
}

function* articlesOf(text: string, options: ParseOptions): Iterable<Article> {
  const { from = 'auto', name = null, encoding = 'utf-8' } = options
  const format = from === 'auto' ? detectReader(text, rows).name : from
  const reader = loaded.get(format)
  if (!reader) throw new RangeError(`no reader is called "${from}"; there is ${[...loaded.keys()].join(', ')}`)
  for (const article of readArticles(text, reader, { name, format, encoding }, options)) yield withLanguage(article)
}
