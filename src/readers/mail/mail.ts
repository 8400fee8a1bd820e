import type { Span } from '../../model/span.js'
import { relocate } from '../../recognise/relocate.js'
import { html } from '../html/html.js'
import type { Collected, Draft, Reader } from '../reader.js'
import { collect } from '../records.js'
import { sourceLines } from '../source-lines.js'
import { detectMail } from './detect.js'
import { readMessage } from './message/index.js'

/** Below a line of two dashes stands who sent it (RFC 3676, 4.3). */
const SIGNATURE = /^-- ?$/u
/** A header field of a message that was passed on. */
const FIELD = /^[*>\s]*([^\s:<>][^:<>]{0,20}):[*\s]+\S/u
/** So many of them in a row are a header, and stand among the first lines. */
const LEAST_FIELDS = 3
const FIRST_LINES = 15

/**
 * The reader of one message: its header fields, each on a line, and below them its text, decoded, or where it has none
 * its page. Spans count in that. What has neither is left to the plain reader's rules as it stands.
 */
export async function readMail(source: string): Promise<Reader> {
  const { fields, text: body, html: page } = await readMessage(source)
  const head = `${fields.join('\n')}\n\n`
  const read = (): Draft[] => {
    if (body.trim() !== '') return [draftOf(head + body, head.length)]
    if (page.trim() !== '') return [...html.read(page, { name: null })].map((draft) => behind(head, draft))
    return [{ text: source, span: [0, source.length], given: [], markup: null }]
  }
  return { detect: detectMail, read }
}

/** A page below the header fields of its message. */
function behind(head: string, { text, span, given, markup }: Draft): Draft {
  const to = collect(head, 'mail')
  for (const { text: line, span: own } of sourceLines(head, [0, head.length]))
    if (line !== '') claimField(line, own, to)
  const shift = ([start, end]: Span): Span => [start + head.length, end + head.length]
  const back = ([start, end]: Span): Span => [start - head.length, end - head.length]
  return {
    text: head + text,
    span: shift(span),
    given: [...to.claims, ...relocate(given, shift)],
    markup: markup && {
      marks: markup.marks.map((mark) => ({ ...mark, start: mark.start + head.length, end: mark.end + head.length })),
      place: (own) => (own[0] < head.length ? own : shift(markup.place(back(own)))),
    },
  }
}

function draftOf(text: string, body: number): Draft {
  const to = collect(text, 'mail')
  for (const { text: line, span } of sourceLines(text, [0, body])) if (line !== '') claimField(line, span, to)
  const lines = sourceLines(text, [body, text.length]).filter((line) => line.text !== '')
  const fields = lines.slice(0, FIRST_LINES).filter(({ text: line }) => FIELD.test(line))
  if (fields.length >= LEAST_FIELDS) for (const { text: line, span } of fields) claimField(line, span, to)
  const signature = lines.findIndex(({ text: line }) => SIGNATURE.test(line))
  if (signature > 0) to.frame([lines[signature]?.span[0] ?? body, text.length], 'footer')
  return { text, span: [body, text.length], given: to.claims, markup: null }
}

/** The date of a message is its article's; its other fields are kept by their names. */
function claimField(line: string, span: Span, to: Collected): void {
  const colon = line.indexOf(':')
  const name = line.slice(0, colon).replace(/^[*>\s]+/u, '')
  const said = line.slice(colon + 1).trim()
  const dated = to.claims.some(({ kind }) => kind === 'published')
  const behind: Span = [span[0] + colon + 1, span[1]]
  if (!dated && name.toLowerCase() === 'date' && to.field('published', behind)) to.frame([span[0], behind[0]])
  else to.record(name, span, said)
}
