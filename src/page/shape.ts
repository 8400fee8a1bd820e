import { tableOf } from '../language/index.js'
import { classAt, DIGIT, isLetter, LOWER, UPPER } from '../text/characters.js'
import { sentenceStarts } from '../words/sentence-starts.js'

/** Marks that end a sentence, a colon among them where only running on matters; and what may stand behind them. */
const ENDS = '.!?…。！？'
const CLOSING = ')]}"\'’”»›」』】）］｝》〉〕'

const BLANKS = ' \u00a0\u202f'

/** Marks of a note at the foot. */
const NOTE_MARKS = '*\u2020\u2021\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079'

/** The last character of `text` that closes nothing and is no footnote's mark. */
function lastInside(text: string): string {
  let at = noteStart(text) - 1
  while (at > 0 && (CLOSING.includes(text[at] as string) || isWithinMarks(text, at))) at -= 1
  return text[at] ?? ''
}

/** "« Il est tard. »": French sets a blank before its closing mark. */
function isWithinMarks(text: string, at: number): boolean {
  return text[at + 1] === '»' && BLANKS.includes(text[at] as string)
}

/** Where the mark of a footnote starts that `text` ends with: "it.*", "it.[3]", "it.3"; its end where there is none. */
function noteStart(text: string): number {
  let at = text.length
  while (at > 1 && NOTE_MARKS.includes(text[at - 1] as string)) at -= 1
  if (at < text.length) return at
  const bracketed = text.endsWith(']')
  if (bracketed) at -= 1
  const end = at
  while (at > 0 && classAt(text, at - 1) === DIGIT) at -= 1
  if (at === end) return text.length
  if (bracketed) return text[at - 1] === '[' ? at - 1 : text.length
  return end - at <= 2 && text[at - 1] === '.' && isLetter(classAt(text, at - 2)) ? at : text.length
}

/** Ends as sentences end: a colon does not. */
export function endsSentence(text: string): boolean {
  return text !== '' && ENDS.includes(lastInside(text))
}

/** Ends as a sentence or what leads to the next line by a colon: nothing goes on behind it. */
export function endsStatement(text: string): boolean {
  return endsSentence(text) || lastInside(text) === ':'
}

/** Scripts without blanks: Thai, Han, Kana. */
const WITHOUT_BLANKS = /[\u0e00-\u0e7f\u2e80-\u2fdf\u3005-\u3007\u3021-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/
/** Characters of the shortest running text in such a script; words of the longest line that is none, and of a sentence. */
const SHORTEST = 40
const LONG = 40
const SENTENCE = 12

/** A sentence of a dozen words or more, or a text so long that it can be nothing else. */
export function isProse(text: string, words: number): boolean {
  if (WITHOUT_BLANKS.test(text)) return text.length >= SHORTEST
  return words >= LONG || (words >= SENTENCE && endsStatement(text) && !isFigures(text, words))
}

/** Share of words with a figure that no sentence has: "Published Nov. 3, 2031 at 9:15 a.m. Updated Nov. 4, 2031 at 10:30 a.m." */
const FIGURES = 0.33

function isFigures(text: string, words: number): boolean {
  let found = 0
  let open = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BLANK) open = true
    else if (open && code >= FIRST_DIGIT && code <= LAST_DIGIT) {
      found += 1
      open = false
    }
  }
  return found >= words * FIGURES
}

const BLANK = 0x20
const FIRST_DIGIT = 0x30
const LAST_DIGIT = 0x39

/** What blanks part a line into. */
export function partsOf(text: string): number {
  let parts = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) parts += 1
  return parts
}

/** All its letters are capitals, and there are at least two. */
export function isCapitals(text: string): boolean {
  if (text !== text.toUpperCase()) return false
  let capitals = 0
  for (let at = 0; at < text.length && capitals < 2; at++) if (classAt(text, at) === UPPER) capitals += 1
  return capitals >= 2
}

/** Share of a title's words that start with a capital, small ones aside. */
const MOST = 0.8

/** Nearly every word starts with a capital, small ones aside. */
export function isTitleCase(text: string): boolean {
  let capitals = 0
  let counted = 0
  for (const word of text.split(' ')) {
    const letters = word.slice(firstOf(word, (value) => isLetter(value) || value === DIGIT))
    if (!letters || tableOf('marks.small').has(letters.toLowerCase())) continue
    counted += 1
    if (classAt(letters, 0) !== LOWER) capitals += 1
  }
  return counted > 0 && capitals / counted >= MOST
}

function firstOf(text: string, is: (value: number) => boolean): number {
  let at = 0
  while (at < text.length && !is(classAt(text, at))) at += 1
  return at
}

/** How many sentences it holds, by their ends; at least 1. */
export function sentences(text: string): number {
  return sentenceStarts(text).length
}
