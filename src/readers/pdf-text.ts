import type { Span } from '../model/span.js'
import { endsStatement } from '../page/shape.js'
import { classAt, LOWER } from '../text/characters.js'
import { parseDate } from '../values/date.js'
import type { Draft, Reader } from './reader.js'
import { collect } from './records.js'
import { type SourceLine, sourceLines } from './source-lines.js'

/** "12", "- 12 -", "12 / 40": a page's number alone. */
const NUMBER = /^[-\u2013\u2014|\s]*\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-\u2013\u2014|\s]*$/u
/** Pages that start or end with the same line, numbers apart. */
const REPEATED = 2

/** A page of the text: its lines that show something, and which of them are its head and foot. */
interface PrintedPage {
  readonly lines: readonly SourceLine[]
  readonly frame: ReadonlySet<SourceLine>
}

/** What pdftotext makes of an article: pages parted by form feeds, with running heads and numbers in the midst of a sentence. */
export const pdfText: Reader = {
  detect: (head) => (seamsOf(head).length > 0 && pagesOf(head).some(isFramed(head)) ? 0.6 : 0),
  read: (text) => [draftOf(text)],
}

/** A page's number on a line of its own below a blank one: where the form feeds are lost it ends a page. */
const LONE = /\n[ \t]*\n[ \t]*(\d{1,4})[ \t]*(?=\r?\n)/gu
/** So many numbers in a row count up. */
const COUNTED = 3
/** Words of a page: what a list of the most read says below each of its numbers is less. */
const FEWEST_WORDS = 25

/** Where pages end: at form feeds, or behind numbers that count up. */
function seamsOf(text: string): readonly number[] {
  if (text.includes('\f')) return [...text.matchAll(/\f/gu)].map(({ index }) => index)
  const lone = [...text.matchAll(LONE)]
  const counts = lone.every(([, number], at) => at === 0 || Number(number) === Number(lone[at - 1]?.[1]) + 1)
  const seams = lone.map(({ 0: all, index }) => index + all.length)
  return counts && lone.length >= COUNTED && seams.every((seam, at) => at === 0 || isPage(text, seams[at - 1], seam))
    ? seams
    : []
}

function isPage(text: string, from: number | undefined, to: number): boolean {
  return text.slice(from, to).split(/\s+/u).length > FEWEST_WORDS
}

/** Where form feeds are lost a number alone may as well count a text's parts: there a running head has to stand beside it. */
function isFramed(text: string): (page: PrintedPage) => boolean {
  const fed = text.includes('\f')
  return ({ frame }) => [...frame].some((line) => fed || !NUMBER.test(line.text))
}

function pagesOf(text: string): PrintedPage[] {
  const seams = seamsOf(text)
  const pages = [...seams, text.length].map((end, at) => {
    const span: Span = [behind(text, seams[at - 1] ?? 0), end]
    return sourceLines(text, span).filter((line) => line.text !== '')
  })
  const times = new Map<string, number>()
  for (const key of pages.flatMap((lines) => [...new Set(edgesOf(lines).map(keyOf))]))
    times.set(key, (times.get(key) ?? 0) + 1)
  const isFrame = (line: SourceLine): boolean => NUMBER.test(line.text) || (times.get(keyOf(line)) ?? 0) >= REPEATED
  return pages.map((lines) => ({ lines, frame: new Set(edgesOf(lines).filter(isFrame)) }))
}

function behind(text: string, seam: number): number {
  return text.charAt(seam) === '\f' ? seam + 1 : seam
}

/** Two lines from either end: a head or foot may stand beside a number. */
function edgesOf(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.length <= 4 ? lines : [...lines.slice(0, 2), ...lines.slice(-2)]
}

/** Equal for heads that differ in their numbers alone, but for those of a date: an article has its own. */
function keyOf({ text }: SourceLine): string {
  return `${parseDate(text) ?? ''} ${text.toLowerCase().replace(/\d+/gu, '0')}`
}

/** The text with blanks for heads and feet, so that its offsets stay, and one line end where a paragraph goes on over a page. */
function draftOf(text: string): Draft {
  const to = collect(text, 'pdf-text')
  const chars = text.split('')
  let above: SourceLine | null = null
  for (const { lines, frame } of pagesOf(text)) {
    for (const line of frame) {
      to.frame(line.span, 'page-furniture', text.slice(...line.span))
      chars.fill(' ', ...line.span)
    }
    const own = lines.filter((line) => !frame.has(line))
    const first = own[0]
    if (above && first && !endsStatement(above.text) && classAt(first.text, 0) === LOWER) {
      chars.fill(' ', above.span[1], first.span[0])
      chars[first.span[0] - 1] = '\n'
    }
    above = own.at(-1) ?? above
  }
  return { text: chars.join(''), span: [0, text.length], given: to.claims, markup: null }
}
