import { classesOf, tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import type { Collected, Draft, Reader } from '../reader.js'
import { collect } from '../records.js'
import { headLines, type SourceLine, sourceLines } from '../source-lines.js'
import { offersBrowser } from './offer.js'

/** "> > ", "*From:*": what a mail program puts in front of a line that it passes on. */
const QUOTED = /^(?:> ?)+/u
const FIELD = /^[*\s]*([^\s:*][^:*]{0,20}?) ?:\*?(?: |$)/u
/** Fields in a row that show a header, and lines among which one is looked for. */
const LEAST = 3
const FIRST_LINES = 60
/** Quoted lines below "… wrote:" that show a message which was answered or passed on. */
const LEAST_QUOTED = 4

/** An article that was passed on by mail: below the header of the message it came in, or behind its signs of quotation. */
export const forwarded: Reader = {
  detect: (head) => (bodyStart(headLines(head).slice(0, FIRST_LINES)) > 0 ? 0.85 : 0),
  read: (text) => [draftOf(text)],
}

/** Index of the line behind the last header at the top of a text, 0 where there is none. */
function bodyStart(lines: readonly SourceLine[]): number {
  let start = 0
  for (let at = 0; at < lines.length; at++) {
    let end = at
    const kinds = new Set<string>()
    for (let kind = fieldOf(lines[end]); kind !== null; kind = fieldOf(lines[end])) {
      kinds.add(kind)
      end += 1
    }
    if (kinds.size >= LEAST && kinds.has('from') && kinds.has('subject')) start = end
    else if (isAnswer(lines, at)) start = at + 1
    at = Math.max(at, end - 1)
  }
  return start
}

/** What the field of a header is that a line starts with. */
function fieldOf(line: SourceLine | undefined): string | null {
  if (!line?.text.includes(':')) return null
  const name = FIELD.exec(line.text.replace(QUOTED, ''))?.[1]
  const number = name === undefined ? 0 : tableOf('notes.mail-field').number(name.toLowerCase())
  return number > 0 ? (classesOf('notes.mail-field')[number - 1] ?? null) : null
}

/** "On 10 June Ana Ruiz <ana@quay.example> wrote:" above quoted lines alone. */
function isAnswer(lines: readonly SourceLine[], at: number): boolean {
  if (!lines[at]?.text.endsWith(':') || !lines[at].text.includes('@')) return false
  const below = lines.slice(at + 1).filter(({ text }) => text !== '')
  return below.length >= LEAST_QUOTED && below.every(({ text }) => text.startsWith('>'))
}

/** Lines below the header among which a newsletter offers to be seen in a browser. */
const OFFER_REACH = 6

/** The date of the message a newsletter came in is its own. */
function claimDate(text: string, { span }: SourceLine, to: Collected): boolean {
  const value = text.indexOf(':', span[0]) + 1
  if (!to.field('published', [value, span[1]])) return false
  to.frame([span[0], value])
  return true
}

/** The message's own stretch, with blanks for its signs of quotation; the header's fields are kept by their names. */
function draftOf(text: string): Draft {
  const to = collect(text, 'forwarded')
  const lines = sourceLines(text, [0, text.length])
  const start = bodyStart(lines.slice(0, FIRST_LINES))
  const isNewsletter = lines.slice(start, start + OFFER_REACH).some(({ text: offer }) => offersBrowser(offer))
  for (const line of lines.slice(0, start)) {
    const said = line.text.replace(QUOTED, '')
    const name = fieldOf(line) === null ? null : FIELD.exec(said)?.[1]
    if (isNewsletter && fieldOf(line) === 'date' && claimDate(text, line, to)) continue
    if (name) to.record(name, line.span, said.slice(said.indexOf(':') + 1).replace(/^\*/u, ''))
    else if (line.text !== '') to.frame(line.span, 'page-furniture')
  }
  const own: Span = [lines[start]?.span[0] ?? text.length, text.length]
  const shown = text.slice(own[0]).replace(/^[ \t]*(?:> ?)+/gmu, (signs) => ' '.repeat(signs.length))
  return { text: text.slice(0, own[0]) + shown, span: own, given: to.claims, markup: null }
}
