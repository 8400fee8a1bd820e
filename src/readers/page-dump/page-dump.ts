import { tableOf } from '../../language/index.js'
import type { Mark, RemovedReason } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { makeScript, putLine, type Script } from '../../page/script.js'
import { classAt, LOWER } from '../../text/characters.js'
import type { Draft, Reader } from '../reader.js'
import { collect } from '../records.js'
import { detectPageDump, MARKER } from './detect.js'
import { type References, readReferences } from './references.js'

/** "[IMAGE]", "(BUTTON)", "[logo.png]": what a text browser shows in place of what has no text. */
const PLACEHOLDER = /\[([A-Za-z][\w ,.-]{2,60})\]|\(([A-Z]{4,10})\)/gu
const FILE_NAME = /\.[a-z]{3,4}$/iu
/** "#[1]alternate [2]Feed": what the page names beside its text. */
const HIDDEN = /^[ \t]*#\[\d{1,4}\].*$/gmu
/** "[2]News [3]Sport | [4]Opinion": a line of links and nothing else. */
const MENU = /^[ \t]*\[\d{1,4}\][^[\]\r\n.!?]{1,40}(?:\[\d{1,4}\][^[\]\r\n.!?]{1,40})+$/gmu

/** A page as a text browser dumps it: the numbers in front of links are taken out, the list of addresses gives their targets. */
export const pageDump: Reader = {
  detect: detectPageDump,
  read: (text) => [draftOf(text)],
}

function draftOf(source: string): Draft {
  const references = readReferences(source)
  const end = references.lines[0]?.[0] ?? source.length
  const signs = signsOf(source.slice(0, end))
  const script = makeScript(source)
  const beside = [
    ...signs.flatMap(({ span, reason }) => (reason === null ? [] : [{ span, reason }])),
    ...references.lines.map((span) => ({ span, reason: 'markup' as const })),
  ]
  const frames = beside.map(({ span, reason }) => ({ span: putLine(script, span), reason }))
  script.gap('\n')
  const start = script.length
  const marks = writePage(source, end, signs, references, script)
  const { text, place } = script.done()
  const to = collect(text, 'page-dump')
  for (const { span, reason } of frames) to.frame(span, reason)
  return { text, span: [start, text.length], given: to.claims, markup: { marks, place, page: true } }
}

/** A stretch that is not shown: the number of a link, or what is removed for a reason. */
interface Sign {
  readonly span: Span
  readonly number: string | null
  readonly reason: RemovedReason | null
}

function signsOf(text: string): Sign[] {
  const all = (pattern: RegExp, reason: RemovedReason | null): (Sign & { readonly name: string })[] =>
    [...text.matchAll(pattern)].map(({ 0: found, 1: first, 2: second, index }) => ({
      span: [index, index + found.length],
      number: reason === null ? (first ?? null) : null,
      name: first ?? second ?? '',
      reason,
    }))
  const lines = [...all(HIDDEN, 'markup'), ...all(MENU, 'navigation')]
  const words = [...all(MARKER, null), ...all(PLACEHOLDER, 'markup').filter(({ name }) => stands(name))]
  let end = 0
  // Within a line that goes nothing else does
  return [...lines, ...words]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      const free = span[0] >= end
      if (free) end = span[1]
      return free
    })
}

function stands(name: string): boolean {
  return FILE_NAME.test(name) || tableOf('furniture.placeholder').has(name.toLowerCase())
}

/** Writes the page without the signs, and gives its links. */
function writePage(
  source: string,
  end: number,
  signs: readonly Sign[],
  { addresses }: References,
  script: Script,
): Mark[] {
  const marks: Mark[] = []
  let at = 0
  for (const [index, { span, number }] of signs.entries()) {
    const bullet = bulletBefore(source, span[0])
    // A list of links is a menu: its lines stand alone, as on the page
    putLines(source, [at, bullet], script)
    at = span[1]
    const href = number === null ? undefined : addresses.get(number)
    const next = Math.min(end, signs[index + 1]?.span[0] ?? end)
    const length = href === undefined ? 0 : linkLength(bullet < span[0], source.slice(at, next))
    if (href !== undefined && length > 0)
      marks.push({ type: 'link', start: script.length, end: script.length + length, href })
  }
  putLines(source, [at, end], script)
  return marks
}

/** Text browsers set in all text but headings. */
const INDENT = /(?<=\n) {1,3}/gu

/** Writes lines without the indent that the text browser gave them. */
function putLines(source: string, [start, end]: Span, script: Script): void {
  let at = start
  for (const { 0: blanks, index } of source.slice(start, end).matchAll(INDENT)) {
    script.put([at, start + index])
    at = start + index + blanks.length
  }
  script.put([at, end])
}

/** Characters of the white space and the bullet in front of a list's line. */
const LONGEST_INDENT = 40
/** Words that a link in small letters has at most: of a longer stretch without a sign nobody knows how much is its. */
const MOST_WORDS = 6
const BULLET = /(?:^|\n)([ \t]*[*+\u2022#o-][ \t]+)$/u

/** Where the bullet and its indent start that stand before a link; the link's own start where none does. */
function bulletBefore(source: string, link: number): number {
  const found = BULLET.exec(source.slice(Math.max(0, link - LONGEST_INDENT), link))
  return link - (found?.[1]?.length ?? 0)
}

/** Characters of a link's text, whose end a dump does not show: all of its line in a list. */
function linkLength(listed: boolean, behind: string): number {
  const line = /^[^\r\n]*/u.exec(behind)?.[0].trimEnd() ?? ''
  if (listed) return line.length
  const phrase = /^[^.,;:!?()\u201c\u201d"\u2013\u2014]*/u.exec(line)?.[0].trimEnd() ?? ''
  const words = phrase.split(' ')
  if (classAt(phrase, 0) !== LOWER) return nameLength(words)
  return words.length <= MOST_WORDS ? phrase.length : 0
}

/** Down to the first word in small letters. */
function nameLength(words: readonly string[]): number {
  const small = words.findIndex((word, at) => at > 0 && classAt(word, 0) === LOWER)
  return (small < 0 ? words : words.slice(0, small)).join(' ').length
}
