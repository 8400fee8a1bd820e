import { classesOf, type Table, tableOf } from '../../language/index.js'
import type { Page, Para } from '../../page/page.js'
import { numberAt } from '../../words/phrases.js'
import { isTight, MARK, NUMBER } from '../../words/tokens.js'

/** Why a line is furniture: what `removed` shows. The page model knows each by its place here, from 1. */
export const REASONS = [
  'navigation',
  'search',
  'login',
  'share-bar',
  'tools',
  'counter',
  'media-player',
  'advertisement',
  'read-more',
  'related-links',
  'newsletter',
  'subscription',
  'comments',
  'cookie-notice',
  'footer',
  'live-blog-frame',
] as const

export type FurnitureReason = (typeof REASONS)[number]

/** Characters of a line that are read: what it is shows early. */
const READ = 400

/**
 * The words of a line as the tables of furniture spell them: small letters, "0" for a number, marks parting words.
 * Letters and digits with nothing between them are one word, and so are ideographs. No more than `most` of them.
 */
export function wordsOf(
  { tokens }: Pick<Page, 'tokens'>,
  { tokens: own, span }: Pick<Para, 'tokens' | 'span'>,
  most: number = Number.POSITIVE_INFINITY,
): string[] {
  const { text, starts, ends, kinds } = tokens
  const first = own[0]
  const end = own[1]
  const limit = span[0] + READ
  const words: string[] = []
  for (let token = first; token < end; token++) {
    const start = starts[token] as number
    if (start >= limit) break
    if (kinds[token] === MARK) continue
    const isWhole = (ends[token] as number) <= limit
    const word = kinds[token] === NUMBER ? '0' : isWhole ? tokens.lower(token) : text.slice(start, limit).toLowerCase()
    if (token > first && kinds[token - 1] !== MARK && isTight(tokens, token)) words[words.length - 1] += word
    else if (words.length === most) break
    else words.push(word)
  }
  return words
}

/** The same as one key. */
function furnitureKey(page: Page, para: Para): string {
  return wordsOf(page, para).join(' ')
}

/** Why a whole line with this key is furniture; null where the tables do not hold it. */
export function wholeLine(key: string): FurnitureReason | null {
  return reasonOf('furniture.line', tableOf('furniture.line').number(key))
}

/** The same of a paragraph; the tables hold few first words, and where they do not hold its own nothing else is read. */
export function wholeParagraph(page: Page, para: Para): FurnitureReason | null {
  const first = wordsOf(page, para, 1)[0]
  if (first === undefined || tableOf('furniture.line').number(first) < 0) return null
  return wholeLine(furnitureKey(page, para))
}

/** True where the tables hold a line, or a start of one, whose first word is this. */
export function mayBeKnown(first: string): boolean {
  return tableOf('furniture.line').number(first) >= 0 || tableOf('furniture.start').number(first) >= 0
}

/** Why a line that starts with these words may be furniture; the longest phrase counts. */
export function lineStart(words: readonly string[]): FurnitureReason | null {
  return reasonOf('furniture.start', phraseFrom(words, 0, tableOf('furniture.start')))
}

/** Why a paragraph is furniture whose first words no story has, however long it is; null where the tables do not hold them. */
export function opening(page: Page, para: Para): FurnitureReason | null {
  const table = tableOf('furniture.opening')
  if (numberAt(page.tokens, para.tokens[0], table) < 0) return null
  return reasonOf('furniture.opening', phraseFrom(wordsOf(page, para), 0, table))
}

/** True for words that are such a start and nothing more: "Read more". */
export function isStart(words: readonly string[]): boolean {
  return tableOf('furniture.start').has(words.join(' '))
}

/** What a line says of itself anywhere: "inbox", "all rights reserved". */
export function telltale(words: readonly string[]): FurnitureReason | null {
  return reasonOf('furniture.telltale', phraseIn(words, tableOf('furniture.telltale')))
}

/** The number of the first phrase of `table` among `words`; 0 where none stands there. */
export function phraseIn(words: readonly string[], table: Table): number {
  for (let from = 0; from < words.length; from++) {
    const number = phraseFrom(words, from, table)
    if (number > 0) return number
  }
  return 0
}

/** The number of the longest phrase of `table` that starts at word `from`; 0 where none does. */
export function phraseFrom(words: readonly string[], from: number, table: Table): number {
  let phrase = ''
  let best = 0
  for (let at = from; at < words.length; at++) {
    phrase += at === from ? words[at] : ` ${words[at]}`
    const number = table.number(phrase)
    if (number < 0) break
    if (number > 0) best = number
  }
  return best
}

function reasonOf(table: string, number: number): FurnitureReason | null {
  return number > 0 ? (classesOf(table)[number - 1] as FurnitureReason) : null
}

/** The number that stands for a reason among the facts of a line; 0 for none. */
export function reasonNumber(reason: FurnitureReason | null): number {
  return reason === null ? 0 : REASONS.indexOf(reason) + 1
}
