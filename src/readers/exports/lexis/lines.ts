import { classAt, isLetter } from '../../../text/characters.js'
import { parseDate } from '../../../values/date.js'
import { labelClass, labelIn, type SourceLine } from '../../source-lines.js'

/** "3 of 10 DOCUMENTS", "FOCUS - 1 of 2 DOCUMENTS", "Dokument 3 von 10" between the documents. */
export const COUNTER: RegExp = /^[ \t]*(?:[^\d\s]+ (?:- )?)?\d{1,6} [^\d\s]{1,3} \d{1,6}(?: [^\d\s]+)?[ \t]*$/u
export const YEAR: RegExp = /\b(?:1[6-9]|20)\d\d\b/u
/** Columns before what stands in the middle: publication, date, copyright. */
const CENTRED = 10

export function isCentred({ indent }: SourceLine): boolean {
  return indent >= CENTRED
}

/** A date in the middle: it has a day, a copyright has a year alone. */
export function isDateLine(line: SourceLine): boolean {
  return isCentred(line) && YEAR.test(line.text) && !isCopyright(line) && parseDate(line.text) !== null
}

export function isCounter(line: SourceLine): boolean {
  return isCentred(line) && COUNTER.test(line.text)
}

/** "Copyright 2010 Northern Herald Ltd". */
export function isCopyright({ text }: SourceLine): boolean {
  return labelClass(text.slice(0, Math.max(0, text.indexOf(' ')))) === 'copyright' && YEAR.test(text)
}

/** The label a line starts with: a known one, or one in capitals. */
export function labelOf(line: SourceLine | undefined): string | null {
  const label = labelIn(line?.text ?? '')
  if (label === null || (label !== label.toUpperCase() && labelClass(label) === null)) return null
  return isLetter(classAt(label, 0)) ? label : null
}
