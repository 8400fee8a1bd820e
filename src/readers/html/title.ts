import type { Span } from '../../model/span.js'
import { squash } from '../../text/whitespace.js'
import { MARK, tokenize } from '../../words/tokens.js'
import type { Metadata } from './metadata.js'
import { headingLevel } from './names.js'
import type { PageLine, Story } from './story.js'
import type { Element } from './tree/index.js'

/** The lines of the story's title: one, unless it is broken. */
export interface Title {
  readonly first: number
  readonly last: number
}

/** Lines below the first of the story among which its title may still stand. */
const BELOW = 4

/**
 * The lines that show the title: the first heading that says what the document is called by its own data, else the last
 * one of the first order above the story, else any line that says it. Null where the page shows none.
 */
export function titleOf({ lines, first }: Story, names: readonly string[]): Title | null {
  const called = names.map(keyOf).filter(Boolean)
  const above = lines.slice(0, first + BELOW)
  const isCalled = ({ text }: PageLine): boolean => called.some((name) => isAlike(keyOf(text), name))
  const isExact = ({ text }: PageLine): boolean => called.includes(keyOf(text))
  const own = above.filter(({ aside }) => !aside)
  const found =
    own.find((line) => heading(line.block) !== null && isCalled(line)) ??
    own.find((line) => headingLevel(line.block) > 0 && isExact(line)) ??
    own.findLast(({ block, index }) => heading(block) !== null && index <= first) ??
    above.find((line) => heading(line.block) !== null && isCalled(line)) ??
    above.findLast(isExact)
  return found ? wholeTitle(lines, found) : null
}

function wholeTitle(lines: readonly PageLine[], found: PageLine): Title {
  const element = heading(found.block)
  if (!element) return { first: found.index, last: found.index }
  let first = found.index
  let last = found.index
  while (first > 0 && heading((lines[first - 1] as PageLine).block) === element) first -= 1
  while (last + 1 < lines.length && heading((lines[last + 1] as PageLine).block) === element) last += 1
  return { first, last }
}

/** The heading of the first order that a block stands in. */
function heading(block: Element): Element | null {
  let at: Element | null = block
  while (at && at.tag !== 'h1') at = at.parent
  return at
}

/** One says what the other does, a paper's name or a kicker aside. */
export function isAlike(key: string, name: string): boolean {
  const lengths = [key.length, name.length]
  if (Math.min(...lengths) < TELLING || Math.max(...lengths) > LONGEST) return key === name
  return key.includes(name) || name.includes(key)
}

/** Characters of a title that may be part of another by chance. */
const TELLING = 12
/** Characters of the longest title, and of one within the longest line. */
const LONGEST = 1000

/** Its words and numbers in small letters. */
export function keyOf(text: string): string {
  const tokens = tokenize(text)
  const words = Array.from({ length: tokens.count }, (_, at) => (tokens.kinds[at] === MARK ? '' : tokens.lower(at)))
  return words.filter(Boolean).join(' ')
}

/** What the document is called by its own data. */
export function namesOf({ article, meta, title }: Metadata): string[] {
  const publication = meta.get('og:site_name')?.[0]?.text ?? null
  const names = [article.headline, meta.get('og:title')?.[0]?.text, title?.text]
  return names.filter((name) => typeof name === 'string').map((name) => withoutPaper(name, publication))
}

/** How the document describes the story. */
export function descriptionsOf({ article, meta }: Metadata): ReadonlySet<string> {
  const all = [article.description, ...['description', 'og:description'].map((name) => meta.get(name)?.[0]?.text)]
  return new Set(all.filter((text) => typeof text === 'string').map(keyOf))
}

/** What the document calls itself without the paper's name behind it: "X - The Courier", "X | News". */
function withoutPaper(name: string, publication: string | null): string {
  const parts = squash(name).split(/ [-\u2013\u2014|\u00b7] /u)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return name
  const known = publication !== null && keyOf(last) === keyOf(publication)
  return known ? name.slice(0, name.lastIndexOf(last)).trimEnd().replace(/\s\S$/u, '').trimEnd() : name
}

export function spanOf(lines: readonly PageLine[], { first, last }: Title): Span {
  return [(lines[first] as PageLine).span[0], (lines[last] as PageLine).span[1]]
}
