import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { readByline } from '../../values/byline.js'
import { tokenize } from '../../words/tokens.js'
import type { Collected, Draft, Reader } from '../reader.js'
import { collect } from '../records.js'
import { type SourceLine, sourceLines, spanOf, withoutSteering } from '../source-lines.js'

/** "abc0123 4 i 211 dpa 0061": service and number, urgency, category, words, agency. */
const ENVELOPE = /^([a-z]{2,4}\d{3,4}) (\d) ([a-z]{1,3}) (\d{1,5})\b ?([a-z]{2,5})?.*$/u
const ENVELOPES = /^[ \t]*[a-z]{2,4}\d{3,4} +\d +[a-z]{1,3} +\d{1,5}\b.*$/gmu
/** "Country-politics/shipping/". */
const SLUG = /^[^\s/]+\/(?:[^/]*\/)+$/u
/** The head's last line ends in it. */
const HEAD_END = /\s=$/u
/** Lines of the longest head. */
const LONGEST_HEAD = 10
/** Starts the text, and the headline with it. */
const START_OF_TEXT = '\x02'
/** "# dpa NOTEBOOK": what follows is for newsrooms. */
const NOTEBOOK = /^#{1,2} \S/u
/** "1ST LEAD ", "REFILE ". */
const VERSION = /^(?:\d+[A-Z]{2} )?([A-Z]{4,}):? (?=\S)/u
/** "dpa jfa mq": who wrote and sent it. */
const SIGNED = /^([a-z]{2,5})(?: [a-z\d]{1,4}){1,6}$/u
/** "121408 GMT Jun 31": day and time, month and year. */
const SENT = /^(\d\d)(\d\d)(\d\d) (?:([A-Z]{3,4}) )?([^\d\s]{3,4}) (\d\d)$/u

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
    for (const { index } of text.matchAll(ENVELOPES)) {
      if (/[!-~]/u.test(text.slice(start, index))) {
        yield readStory(source, text, [start, index])
        start = index
      }
    }
    yield readStory(source, text, [start, text.length])
  },
}

function readStory(source: string, text: string, span: Span): Draft {
  const to = collect(text, 'iptc7901')
  const lines = sourceLines(text, span).filter((line) => line.text !== '')
  const head = lines.slice(0, headEnd(source, lines, span))
  const below = lines.slice(head.length)
  const start = head.at(-1)?.span[1] ?? span[0]
  readHead(text, head, to)
  to.frameRest([span[0], start])
  const notebook = below.findIndex((line) => NOTEBOOK.test(line.text))
  if (notebook >= 0) readNotebook(below.slice(notebook), to)
  const agency = ENVELOPE.exec(head[0]?.text ?? '')?.[5]
  for (const line of below) {
    if (agency !== undefined && SIGNED.exec(line.text)?.[1] === agency && notebook < 0) to.frame(line.span)
    readSent(line, to)
  }
  const own: Span = [start, below[notebook]?.span[0] ?? span[1]]
  return { text, span: own, given: to.claims, markup: null }
}

/** Lines of the head: down to the one that ends in "=", else to the headline that starts the text, else to the line below the slug. */
function headEnd(source: string, lines: readonly SourceLine[], span: Span): number {
  const top = lines.slice(0, LONGEST_HEAD)
  const end = top.findIndex((line) => HEAD_END.test(line.text))
  if (end >= 0) return end + 1
  const started = source.slice(...span).indexOf(START_OF_TEXT)
  const title = top.findIndex((line) => line.span[0] > span[0] + started)
  return started >= 0 && title >= 0 ? title + 1 : 1 + Math.max(1, 1 + top.findIndex((line) => SLUG.test(line.text)))
}

function readHead(text: string, lines: readonly SourceLine[], to: Collected): void {
  const last = lines.at(-1)
  const title: SourceLine[] = []
  for (const line of lines) {
    const ended = line === last && HEAD_END.test(line.text)
    if (ENVELOPE.test(line.text)) readEnvelope(line, to)
    else if (SLUG.test(line.text) || (line === lines[1] && lines.length > 2 && !/\s/u.test(line.text)))
      to.field('slug', line.span)
    else if (ended && isByline(line.text)) to.field('byline', [line.span[0], line.span[1] - 2])
    else title.push(ended ? { ...line, span: [line.span[0], line.span[1] - 2] } : line)
  }
  if (title.length > 0) readTitle(text, spanOf(title), to)
}

function isByline(text: string): boolean {
  const { label, persons, unknown } = readByline(tokenize(text))
  return label !== null || (persons > 0 && unknown === 0)
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
  for (const line of lines) if (!contacts.includes(line) && !SENT.test(line.text)) to.frame(line.span)
  const [first, ...more] = contacts
  if (first)
    to.field(
      'contacts',
      first.span,
      contacts.map(({ text }) => text),
    )
  for (const line of more) to.frame(line.span)
}

function readSent({ text, span }: SourceLine, to: Collected): void {
  const [, day, hours, minutes, zone, month, year] = SENT.exec(text) ?? []
  if (day && !to.field('published', span, [`${day} ${month} 20${year}${zone ? ` ${hours}:${minutes} ${zone}` : ''}`]))
    to.frame(span)
}
