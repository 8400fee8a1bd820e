import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import type { Draft, Reader } from '../reader.js'
import { type Collected, collect, type SourceLine, sourceLines, spanOf, withoutSteering } from '../records.js'

/** "abc0123 4 i 211 dpa 0061": service and number, urgency, category, words, agency. */
const ENVELOPE = /^([a-z]{2,4}\d{3,4}) (\d) ([a-z]{1,3}) (\d{1,5})\b.*$/u
/** "Country-politics/shipping/". */
const SLUG = /^[^\s/]+\/(?:[^/]*\/)+$/u
/** The head's last line ends in it. */
const HEAD_END = /\s=$/u
/** "# dpa NOTEBOOK": what follows is for newsrooms. */
const NOTEBOOK = /^#{1,2} \S/u
/** "1ST LEAD ", "REFILE ". */
const VERSION = /^(?:\d+[A-Z]{2} )?([A-Z]{4,}):? (?=\S)/u

/** The wire format IPTC 7901 as dpa and others send it: a line of codes, a slug, a head that ends in "=", a notebook at the end. */
export const iptc7901: Reader = {
  detect: (head) =>
    sourceLines(withoutSteering(head.slice(0, 400)), [0, Math.min(head.length, 400)]).some(({ text }) =>
      ENVELOPE.test(text),
    )
      ? 0.9
      : 0,
  *read(source) {
    const text = withoutSteering(source)
    let start = 0
    for (const { index } of text.matchAll(/^[ \t]*[a-z]{2,4}\d{3,4} \d [a-z]{1,3} \d{1,5}\b.*$/gmu)) {
      if (/[!-~]/u.test(text.slice(start, index))) {
        yield readStory(text, [start, index])
        start = index
      }
    }
    yield readStory(text, [start, text.length])
  },
}

function readStory(text: string, span: Span): Draft {
  const to = collect(text, 'iptc7901')
  const lines = sourceLines(text, span).filter((line) => line.text !== '')
  const end = lines.findIndex((line) => HEAD_END.test(line.text))
  const notebook = lines.findIndex((line) => NOTEBOOK.test(line.text))
  readHead(text, lines.slice(0, end < 0 ? 3 : end + 1), to)
  if (end >= 0) to.frameRest([span[0], lines[end]?.span[1] ?? span[0]])
  if (notebook > end) readNotebook(lines.slice(notebook), to)
  const own: Span = [lines[end]?.span[1] ?? span[0], notebook > end ? (lines[notebook]?.span[0] ?? span[1]) : span[1]]
  return { text, span: own, given: to.claims, markup: null }
}

function readHead(text: string, lines: readonly SourceLine[], to: Collected): void {
  const last = lines.at(-1)
  const title: SourceLine[] = []
  for (const line of lines) {
    if (ENVELOPE.test(line.text)) readEnvelope(line, to)
    else if (SLUG.test(line.text)) to.field('slug', line.span)
    else if (line === last && HEAD_END.test(line.text)) to.field('byline', [line.span[0], line.span[1] - 2])
    else title.push(line)
  }
  if (title.length > 0) readTitle(text, spanOf(title), to)
}

function readTitle(text: string, [start, end]: Span, to: Collected): void {
  const said = text.slice(start, end)
  const version = VERSION.exec(said)
  const at = version && tableOf('notes.record-version').has((version[1] ?? '').toLowerCase()) ? version[0].length : 0
  if (at > 0) to.record('version', [start, start + at], said.slice(0, at))
  to.field('headline', [start + at, end])
}

function readEnvelope({ text, span }: SourceLine, to: Collected): void {
  const [, number = '', urgency = '', category = ''] = ENVELOPE.exec(text) ?? []
  const at = span[0] + number.length + 1
  to.field('identifier', [span[0], at - 1])
  to.field('urgency', [at, at + urgency.length])
  to.record('category', [at + 2, at + 2 + category.length], category)
  to.frame([at + 2 + category.length, span[1]])
}

/** Whom to ask, and the rest of what is for newsrooms alone. */
function readNotebook(lines: readonly SourceLine[], to: Collected): void {
  const contacts = lines.filter(({ text }) => /\S@\S|\+\d{2}/u.test(text))
  for (const line of lines) if (!contacts.includes(line)) to.frame(line.span)
  const [first, ...more] = contacts
  if (first)
    to.field(
      'contacts',
      first.span,
      contacts.map(({ text }) => text),
    )
  for (const line of more) to.frame(line.span)
}
