import type { Author, Byline } from '../model/article.js'
import { squash } from '../text/whitespace.js'
import { isAgency } from './agencies.js'
import { cleanLine, unglued } from './byline/clean.js'
import { isGivenName } from './byline/given-names.js'
import { dateLabelAt, labelAt } from './byline/label.js'
import { isSuffix, personScore, readableName } from './byline/person.js'
import { isRole } from './byline/role.js'
import { splitName } from './byline/split-name.js'
import { wordSet } from './byline/word-sets.js'

/** Signs that part names from roles, papers and dates. A hyphen or dash counts with white space around it. */
const PARTS = /\s*[|•·;»›~]\s*|\s+[-–—]+(?:\s+|$)|^\s*[-–—]+\s*/u

/** Longer bylines are none; what stands behind is kept in the text alone. */
const LONGEST = 600

/**
 * Reads a byline into its writers: "By Ana Ruiz and Bo Lee, Staff Writers". A line break in `text` parts
 * a role from the names above it. An agency is an author only where no person is.
 */
export function parseByline(text: string): Byline {
  return { text: squash(text), authors: readByline(text).authors }
}

/** A byline read, with what tells whether the text is one at all. */
export interface ReadByline {
  readonly authors: readonly Author[]
  /** The label in front of the names ("By"); null where there is none. */
  readonly label: string | null
  /** Writers who are persons by the look of their names. */
  readonly persons: number
  /** Words that are no name, role, date, agency or counter: a byline has few of them. */
  readonly unknown: number
}

/** Reads `text` as a byline, whatever it is. */
export function readByline(text: string): ReadByline {
  const found: Found = { authors: [], others: [], unknown: 0 }
  let first: string | null = null
  for (const part of partsOf(text.slice(0, LONGEST))) {
    const label = labelAt(part)
    // What stood before the label ("Analysis | By …") named nobody.
    if (label && first === null) found.unknown += dropAll(found)
    first ??= label?.text ?? null
    const rest = label ? part.slice(label.end) : part.slice(dateLabelAt(part)?.end ?? 0)
    // Behind a date or a dash there are no further names in a line without a label: sections, tags.
    const closed = first === null && found.authors.length > 0 && !continuesNames(part)
    readPart(rest, label !== null || isAlone(first, found), closed ? { ...found, authors: [] } : found)
  }
  const people =
    found.authors.length > 1 ? found.authors.filter(({ role }) => !PICTURES.test(role ?? '')) : found.authors
  const authors = people.length > 0 ? people : first === null ? [] : found.others
  return { authors: unique(authors), label: first, persons: people.length, unknown: found.unknown }
}

/** "& Bo Lee": goes on with the names above. */
export function continuesNames(text: string): boolean {
  return /^(?:and|und|et|y|&)\s/iu.test(text)
}

/** Who made the pictures did not write. */
const PICTURES = /^(?:photos?|photograph(?:y|s|er)|fotos?|illustrations?|bilder|video)$/iu

/** A label on a line of its own: the names stand below it. */
function isAlone(label: string | null, found: Found): boolean {
  return label !== null && found.authors.length + found.others.length === 0
}

function dropAll(found: Found): number {
  const words = [...found.authors, ...found.others].reduce((sum, { name }) => sum + name.split(' ').length, 0)
  found.authors.length = 0
  found.others.length = 0
  return words
}

interface Found {
  readonly authors: { name: string; role: string | null }[]
  /** Agencies, desks and papers: authors where nobody else is. */
  readonly others: { name: string; role: string | null }[]
  unknown: number
}

function partsOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => cleanLine(unglued(squash(line))).split(PARTS))
    .map((part) => part.trim())
    .filter(Boolean)
}

function readPart(part: string, labelled: boolean, found: Found): void {
  for (const item of itemsOf(part)) readItem(item, labelled, found)
}

/** One of the things that commas and "and" part. */
interface Item {
  readonly text: string
  readonly after: 'comma' | 'and' | 'comma and'
}

/** "A, B and C" as its items; a suffix stays with its name. */
function itemsOf(part: string): Item[] {
  const items: Item[] = []
  for (const piece of part.split(/\s*,\s*/u)) {
    const last = items.at(-1)
    if (isSuffix(piece) && last) items[items.length - 1] = { ...last, text: `${last.text} ${piece}` }
    else items.push(...splitAnd(piece).map(afterOf))
  }
  return items.filter((item) => item.text !== '')
}

function afterOf(text: string, at: number, [first]: readonly string[]): Item {
  return { text, after: at === 0 ? 'comma' : first === '' && at === 1 ? 'comma and' : 'and' }
}

function splitAnd(piece: string): string[] {
  const items: string[] = []
  let words: string[] = []
  const all = piece.replace(/(?<!\b[aA])\/+/gu, ' & ').split(/\s+/u)
  for (const [at, word] of all.entries()) {
    if (isAnd(word, words.length, all.length - at - 1)) {
      items.push(words.join(' '))
      words = []
    } else words.push(word)
  }
  items.push(words.join(' '))
  const roles = items.length > 1 && isRole(piece) && items.every((item) => personScore(splitName(item, true).name) < 2)
  return roles ? [piece] : items
}

/** "y" and "e" part names only where whole names stand on both sides: "Ortega y Gasset" is one. */
function isAnd(word: string, before: number, behind: number): boolean {
  if (!wordSet('and').has(word.toLowerCase()) || /^[EY]$/u.test(word)) return false
  return word.length > 1 || word === '&' || (before > 1 && behind > 1)
}

function readItem({ text, after }: Item, labelled: boolean, found: Found): void {
  const { name, role } = splitName(text, labelled)
  const score = personScore(name)
  const previous = found.authors.at(-1)
  const given = isGivenName(name.split(' ')[0] ?? '')
  if (previous && !given && goesOn(name, role, after, previous)) extendRole(previous, text, after)
  else if (previous && !given && (isRole(text) || startsAsRole(text))) giveRole(text, found)
  else if (previous && hasAcronym(name) && !hasAcronym(previous.name)) readOther(text, name, false, found)
  else if (score === 2 || (score === 1 && isAlone(labelled ? 'by' : null, found)))
    found.authors.push({ name: readableName(name), role })
  else if (isRole(text)) giveRole(text, found)
  else readOther(text, name, labelled, found)
}

/** "Ana Ruiz, Staff Attorney, Racial Justice Program": behind a role only ", and" or a given name starts a new writer. */
function goesOn(name: string, role: string | null, after: Item['after'], previous: Author): boolean {
  return previous.role !== null && role === null && !(after === 'comma and' && personScore(name) === 2)
}

/** "Geschäftsführer von …", "editor of …". */
function startsAsRole(text: string): boolean {
  return text.includes(' ') && wordSet('roles').has(text.split(' ', 1)[0]?.toLowerCase() ?? '')
}

/** "AMP Project", "NBC Lima": names of persons are in capitals as a whole or not at all. */
function hasAcronym(name: string): boolean {
  return /\p{Ll}/u.test(name) && name.split(' ').some((word) => /^\p{Lu}{2,6}$/u.test(word) && !isSuffix(word))
}

function extendRole(author: { role: string | null }, text: string, after: Item['after']): void {
  if (!isAgency(text)) author.role += after === 'and' ? ` and ${text}` : `, ${text}`
}

/** No person and no role: an agency, a desk, a paper, or words that make the text something else than a byline. */
function readOther(text: string, name: string, labelled: boolean, found: Found): void {
  if (labelled && isName(name)) found.others.push({ name, role: null })
  if (!isAgency(name) && !isAgency(text)) found.unknown += text.split(' ').length
}

/** A role behind names is that of all of them who have none yet. */
function giveRole(role: string, found: Found): void {
  for (const author of found.authors) author.role ??= role
}

/** What may write without being a person: an agency, a desk, a paper, somebody with one name. */
function isName(text: string): boolean {
  const words = text.split(' ')
  if (text.length < 2 || text.length > 60 || /\d/u.test(text) || words.length > 6) return false
  if (words.length === 1 || isAgency(text)) return /\p{L}{2}/u.test(text)
  if (words.some((word) => wordSet('desks').has(word.toLowerCase()))) return true
  return words.every((word) => /^\P{L}*\p{Lu}/u.test(word) || word.length <= 3)
}

function unique(authors: readonly Author[]): Author[] {
  const seen = new Set<string>()
  return authors.filter(({ name }) => {
    const key = name.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}
