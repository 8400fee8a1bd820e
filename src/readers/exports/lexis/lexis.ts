import type { Span } from '../../../model/span.js'
import { parseDate } from '../../../values/date.js'
import type { Reader } from '../../reader.js'
import { headClasses, headLines } from '../../source-lines.js'
import { readDocument } from './document.js'
import { COUNTER, isCounter, isDateLine, YEAR } from './lines.js'

/** A line in the middle with a year, or a counter; "Larne 3 v 2 Ellery" at a line's start is the result of a match. */
const DATED_OR_COUNTED = new RegExp(`^(?: {10}|\\t\\t)[ \\t]*(?:.*${YEAR.source}.*$|${COUNTER.source.slice(1)})`, 'gmu')

/** The classic text export of Lexis: several documents, each with its publication and date in the middle above it. */
export const lexis: Reader = {
  detect: (head) => (isLexis(head) ? 0.9 : 0),
  *read(text) {
    const starts = [...startsOf(text)]
    for (let at = 0; at < starts.length; at++) {
      const span: Span = [at === 0 ? 0 : (starts[at] as number), starts[at + 1] ?? text.length]
      yield readDocument(text, span)
    }
    if (starts.length === 0) yield { text, span: [0, text.length], given: [], markup: null }
  },
}

/** A counter in the middle above a label, or a date there and a line that says how long the article is. */
function isLexis(head: string): boolean {
  const lines = headLines(head)
  const classes = headClasses(head)
  // The cheaper question first: most texts have no such label
  if (classes.includes('length')) return lines.some((line) => isCounter(line) || isDateLine(line))
  return classes.some((each) => each !== null) && lines.some(isCounter)
}

/** Where documents start: at a counter, or where a second date stands in the middle without one. */
function* startsOf(text: string): Generator<number> {
  let dated = true
  for (const { 0: line, index } of text.matchAll(DATED_OR_COUNTED)) {
    if (COUNTER.test(line)) {
      yield index
      dated = false
    } else if (parseDate(line) !== null) {
      if (dated) yield publicationStart(text, index)
      dated = true
    }
  }
}

/** The start of the centred lines right above a date. */
function publicationStart(text: string, date: number): number {
  const above = /(?:^|[\r\n])((?:(?: {10}|\t\t)[ \t]*\S[^\r\n]*\r?\n)+)(?:[ \t]*\r?\n)*$/u.exec(
    text.slice(Math.max(0, date - 600), date),
  )
  return above ? date - above[0].length + above[0].indexOf(above[1] ?? '') : date
}
