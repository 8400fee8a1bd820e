import { factiva, factivaIndexed } from './exports/factiva.js'
import { lexis } from './exports/lexis/lexis.js'
import { nexisUni } from './exports/nexis-uni.js'
import { proquest } from './exports/proquest.js'
import { headerBlock } from './header-block.js'
import { detectHtml } from './html/detect.js'
import { jsonl } from './jsonl.js'
import { detectMail } from './mail/detect.js'
import { forwarded } from './mail/forwarded.js'
import { newsletter } from './mail/newsletter.js'
import { detectMarkdown } from './markdown/detect.js'
import { detectPageDump } from './page-dump/detect.js'
import { pdfText } from './pdf-text.js'
import { plain } from './plain.js'
import type { Reader } from './reader.js'
import { detectSubtitles } from './subtitles/detect.js'
import { detectWikinews } from './wikinews/detect.js'
import { anpa } from './wire/anpa.js'
import { iptc7901 } from './wire/iptc7901.js'

export interface ReaderRow {
  readonly name: string
  /** One line for the help text. */
  readonly summary: string
  readonly detect: Reader['detect']
  /** Heavy readers are loaded when a text needs them. */
  readonly load: (text: string) => Reader | Promise<Reader>
}

/** THE TABLE. The reader that is surest of a text reads it; at a tie the upper one. */
export const readers: readonly ReaderRow[] = [
  { name: 'plain', summary: 'plain text: a paste, wire copy', detect: plain.detect, load: () => plain },
  { name: 'lexis', summary: 'an export of Lexis as text', detect: lexis.detect, load: () => lexis },
  { name: 'nexis-uni', summary: 'the text that Nexis Uni gives', detect: nexisUni.detect, load: () => nexisUni },
  { name: 'factiva', summary: "Factiva's display format as text", detect: factiva.detect, load: () => factiva },
  {
    name: 'factiva-indexed',
    summary: "Factiva's indexed format: HD, BY, WC …",
    detect: factivaIndexed.detect,
    load: () => factivaIndexed,
  },
  { name: 'proquest', summary: 'an export of ProQuest as text', detect: proquest.detect, load: () => proquest },
  {
    name: 'mail',
    summary: 'an e-mail message as it was sent',
    detect: detectMail,
    load: async (text) => (await import('./mail/mail.js')).readMail(text),
  },
  {
    name: 'header-block',
    summary: 'text below "Title:", "Author:", "Date:"',
    detect: headerBlock.detect,
    load: () => headerBlock,
  },
  {
    name: 'newsletter',
    summary: 'a newsletter as a mail program copies it',
    detect: newsletter.detect,
    load: () => newsletter,
  },
  {
    name: 'forwarded',
    summary: 'an article that was passed on by mail',
    detect: forwarded.detect,
    load: () => forwarded,
  },
  { name: 'pdf-text', summary: 'what pdftotext makes of an article', detect: pdfText.detect, load: () => pdfText },
  {
    name: 'page-dump',
    summary: 'a page as lynx, w3m and links dump it',
    detect: detectPageDump,
    load: async () => (await import('./page-dump/page-dump.js')).pageDump,
  },
  { name: 'anpa', summary: 'a wire story in ANPA 1312', detect: anpa.detect, load: () => anpa },
  { name: 'iptc7901', summary: 'a wire story in IPTC 7901', detect: iptc7901.detect, load: () => iptc7901 },
  { name: 'jsonl', summary: 'a JSON object a line, the text in a field', detect: jsonl.detect, load: () => jsonl },
  {
    name: 'subtitles',
    summary: 'subtitles: WebVTT, SubRip',
    detect: detectSubtitles,
    load: async () => (await import('./subtitles/subtitles.js')).subtitles,
  },
  {
    name: 'html',
    summary: 'a page as it is served or saved',
    detect: detectHtml,
    load: async () => (await import('./html/html.js')).html,
  },
  {
    name: 'wikinews',
    summary: 'an article as Wikinews stores it',
    detect: detectWikinews,
    load: async () => (await import('./wikinews/wikinews.js')).wikinews,
  },
  {
    name: 'markdown',
    summary: 'a Markdown file, with front matter or without',
    detect: detectMarkdown,
    load: async () => (await import('./markdown/markdown.js')).markdown,
  },
]

/** Characters that readers are shown to decide whether a text is theirs. */
const HEAD = 4096

/** The row of `rows` that is surest of `text`. */
export function detectReader(text: string, rows: readonly ReaderRow[] = readers): ReaderRow {
  const head = text.slice(0, HEAD)
  let best = rows[0] as ReaderRow
  let bestScore = -1
  for (const row of rows) {
    const score = row.detect(head)
    if (score > bestScore) [best, bestScore] = [row, score]
  }
  return best
}

/** Loads the reader for `text`: the one named, or for "auto" the one that is surest. Throws RangeError for a name that is no reader's. */
export async function loadReader(text: string, name: string): Promise<{ name: string; reader: Reader }> {
  const row = name === 'auto' ? detectReader(text) : readers.find((each) => each.name === name)
  if (!row) throw new RangeError(`no reader is called "${name}"`)
  return { name: row.name, reader: await row.load(text) }
}
