import type { Span } from '../../model/span.js'
import { parseDate } from '../../values/date.js'
import type { Draft, Reader } from '../reader.js'
import { collect } from '../records.js'
import { headLines, type SourceLine, sourceLines } from '../source-lines.js'
import { offersBrowser } from './offer.js'

/** "The Quay Letter <letter@quay.example>", "From: The Quay Letter <…>": who sent it. */
const SENDER = /^(?:[^\s:<>]{2,12} ?: ?)?([^\s:].{0,60}?) <([^\s<>@]+@[^\s<>@]+)>$/u
/** Characters that show nothing: mail programs show them in place of the letter's first words. */
const PADDING = /\u034f|[\u00ad\u200b-\u200f\u2007\ufeff]/gu
/** Lines above the letter. */
const MOST = 10

/** A newsletter as a mail program copies it: the sender, the date, the subject and an offer to see it in a browser above it. */
export const newsletter: Reader = {
  detect: (head) => (topOf(headLines(head).slice(0, 4 * MOST)).length > 0 ? 0.85 : 0),
  read: (text) => [draftOf(text)],
}

/** The lines down to the offer; none where no sender stands above it. */
function topOf(lines: readonly SourceLine[]): readonly SourceLine[] {
  // Most texts name no sender: nothing else is asked of them
  if (!lines.some(({ text }) => text.endsWith('>') && SENDER.test(text))) return []
  const shown = lines.filter((line) => line.text.replace(PADDING, '').trim() !== '').slice(0, MOST)
  const sent = shown.findIndex((line) => SENDER.test(line.text))
  const offer = shown.findIndex((line, at) => at > sent && offersBrowser(line.text))
  return sent >= 0 && offer > 0 ? shown.slice(0, offer + 1) : []
}

function draftOf(text: string): Draft {
  const to = collect(text, 'newsletter')
  const lines = sourceLines(text, [0, text.length])
  const top = topOf(lines.slice(0, 4 * MOST))
  let name = ''
  for (const line of top) {
    const [, sender, address = ''] = SENDER.exec(line.text) ?? []
    if (sender) {
      name = sender
      const at = text.indexOf('<', line.span[0])
      to.field('publication', [line.span[0], at])
      to.field('contacts', [at, line.span[1]], [address])
    } else if (line === top.at(-1)) to.frame(line.span, 'newsletter')
    else if (parseDate(line.text) === null || !to.field('published', line.span))
      to.record('Subject', line.span, line.text.replace(PADDING, ' '))
  }
  const below = lines.find((line) => line.text !== '' && line.span[0] > (top.at(-1)?.span[1] ?? 0))
  const masthead = below && below.text.toLowerCase() === name.toLowerCase() ? below : top.at(-1)
  if (masthead === below && below) to.frame(below.span, 'page-furniture')
  const own: Span = [masthead?.span[1] ?? 0, text.length]
  return { text, span: own, given: to.claims, markup: null }
}
