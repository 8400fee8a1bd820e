import { isGivenName } from '../language/given-names.js'
import { tableOf } from '../language/index.js'
import type { Author, Byline } from '../model/article.js'
import type { Span } from '../model/span.js'
import { firstWhere } from '../text/search.js'
import { squash } from '../text/whitespace.js'
import { phraseAt } from '../words/phrases.js'
import { CAPITALS, isTight, type Tokens, tokenize, UNCASED_WORD, WORD } from '../words/tokens.js'
import { isAgency } from './agencies.js'
import { isHouse, isPaper, isWhere } from './byline/house.js'
import { type Item, itemsOf } from './byline/items.js'
import { dateLabelAt, labelAt, labelText } from './byline/label.js'
import { partsOf, type Stretch } from './byline/parts.js'
import { isShouted, isSuffix, personScore, readableName } from './byline/person.js'
import { isRole } from './byline/role.js'
import { unglued } from './byline/seams.js'
import { splitName } from './byline/split-name.js'
import { isReport, isUncasedName, uncasedWriter } from './byline/uncased.js'
import { isKnownPlace, isPlace } from './dateline/place.js'
import { isCapital, isOneOf, nameOf, startsCapital, textOf, type Word, wordsOf } from './word.js'

/** Characters: longer bylines are none; what stands behind is kept in the text alone. */
const LONGEST = 600

/**
 * Reads a byline into its writers: "By Ana Ruiz and Bo Lee, Staff Writers". A line break in `text` parts
 * a role from the names above it. An agency is an author only where no person is.
 */
export function parseByline(text: string): Byline {
  return { text: squash(text), authors: readByline(tokenize(text)).authors }
}

/** A byline read, with what tells whether the text is one at all. */
export interface ReadByline {
  readonly authors: readonly Author[]
  /** Where the name of each author stands in the tokens' text. */
  readonly names: readonly Span[]
  /** The label in front of the names ("By"); null where there is none. */
  readonly label: string | null
  /** The label stands in front of all else. */
  readonly opened: boolean
  /** Writers who are persons by the look of their names. */
  readonly persons: number
  /** Words that are no name, role, date, agency or counter: a byline has few of them. */
  readonly unknown: number
}

interface Writer {
  readonly name: string
  role: string | null
  readonly span: Span
  readonly acronym: boolean
  /** An agency or a board, known by its name: it writes with no label in front of it, too. */
  readonly house: boolean
}

interface Found {
  readonly authors: Writer[]
  /** Agencies, desks and papers: authors where nobody else is. */
  readonly others: Writer[]
  /** A role that stands in front of all names. */
  ahead: string | null
  unknown: number
}

/** Reads tokens `from` to `to` as a byline, whatever they are. */
export function readByline(tokens: Tokens, from: number = 0, to: number = tokens.count): ReadByline {
  const start = tokens.starts[from] ?? 0
  const end = Math.min(
    to,
    firstWhere(tokens.count, (token) => (tokens.starts[token] as number) >= start + LONGEST),
  )
  const glued = from < end ? unglued(tokens, from, end) : null
  if (!glued) return readParts(tokens, from, end)
  const read = readParts(glued.tokens, 0, glued.tokens.count)
  return { ...read, names: read.names.map(([a, b]) => [before(a, start, glued.seams), before(b, start, glued.seams)]) }
}

/** The offset in the glued text: a blank less for each seam in front of it. */
function before(offset: number, start: number, seams: readonly number[]): number {
  let at = start + offset
  for (const seam of seams) if (seam < at) at -= 1
  return at
}

function readParts(tokens: Tokens, from: number, to: number): ReadByline {
  const found: Found = { authors: [], others: [], ahead: null, unknown: 0 }
  let first: string | null = null
  let above = to
  for (const [start, end] of withoutPictures(tokens, partsOf(tokens, from, to))) {
    const apart = isBehindSign(tokens, above, start) && !opensWithGivenName(tokens, start, end)
    above = end
    const label = labelAt(tokens, start, end)
    // "Reporting by Ana Ruiz; editing by Bo Lee"
    if (!label && found.authors.length > 0 && phraseAt(tokens, start, tableOf('notes.credit'), end)) continue
    // What stood before the label ("Analysis | By …") named nobody.
    if (label && first === null) found.unknown += dropAll(found)
    first ??= label ? labelText(tokens, label) : labelBehind(tokens, start, end)
    const rest = (label ?? dateLabelAt(tokens, start, end))?.end ?? start
    // Behind a date or a dash there are no further names in a line without a label: sections, tags.
    const closed =
      (first === null || (apart && !label)) && found.authors.length > 0 && !continuesNames(tokens, start, end)
    if (closed && isRole(tokens, rest, end)) {
      giveRole(textOf(tokens, wordsOf(tokens, rest, end)), found)
      continue
    }
    const into = closed ? { ...found, authors: [] } : found
    const last = label ? sentenceEnd(tokens, rest, end) : end
    for (const item of withoutPlace(tokens, itemsOf(tokens, rest, last, first !== null), first !== null))
      readItem(tokens, item, label !== null || isAlone(first, found) || continuesNames(tokens, start, end), into)
  }
  return { ...writersOf(found, first), opened: labelAt(tokens, from, to) !== null }
}

/** "By", "Ana Ruiz", "Photographs by", "Bo Lee": behind whoever wrote it, a line that says whose the pictures are, and the name below it. */
function withoutPictures(tokens: Tokens, parts: readonly Stretch[]): readonly Stretch[] {
  const isOfPictures = ([from, to]: Stretch): boolean =>
    tableOf('bylines.pictures').has(tokens.lower(from)) && labelAt(tokens, from, to)?.end === to
  const first = parts.findIndex(isOfPictures)
  if (first < 1 || !parts.slice(0, first).some(([from, to]) => labelAt(tokens, from, to))) return parts
  return parts.filter((part, at) => at < first || !(isOfPictures(part) || isOfPictures(parts[at - 1] ?? part)))
}

/** Signs and dashes that part who wrote it from where it ran, and from where it is about. */
const SIGNS = '|•·—–'

function isBehindSign(tokens: Tokens, end: number, start: number): boolean {
  if (start <= end || !isOneOf(tokens, start - 1, SIGNS)) return false
  return !tokens.text.slice(tokens.ends[end - 1], tokens.starts[start]).includes('\n')
}

/** "By Ana Ruiz | Orrin Beacon": what stands there is a person only by a name that is known. */
function opensWithGivenName(tokens: Tokens, from: number, to: number): boolean {
  return isGivenName(wordsOf(tokens, from, to)[0]?.small ?? '')
}

/** Those who wrote it: whoever took the pictures is one only where nobody else is named, and a house beside a label only without persons. */
function writersOf(found: Found, first: string | null): Omit<ReadByline, 'opened'> {
  for (const author of found.authors) author.role ??= found.ahead
  const people = found.authors.length > 1 ? found.authors.filter(({ role }) => !isPictures(role)) : found.authors
  const others = first === null ? found.others.filter(({ house }) => house) : found.others
  const writers = unique(people.length > 0 ? people : others)
  return {
    authors: writers.map(({ name, role }) => ({ name, role })),
    names: writers.map(({ span }) => span),
    label: first,
    persons: people.length,
    unknown: found.unknown,
  }
}

/** Letters of a word with a full stop behind it that is no abbreviation. */
const WHOLE_WORD = 5

/** Where the first sentence ends: "By Ana Ruiz, a reporter in Lima. She has covered ports for ten years." */
function sentenceEnd(tokens: Tokens, from: number, to: number): number {
  for (let token = from + 1; token + 1 < to; token++) {
    if (!isOneOf(tokens, token, '.') || isTight(tokens, token + 1) || !isCapital(tokens, token + 1)) continue
    if ((tokens.ends[token - 1] as number) - (tokens.starts[token - 1] as number) >= WHOLE_WORD) return token
  }
  return to
}

/**
 * "Ana Ruiz, Port Hale": where two names are all, an "and" would join them; the second is no person's, so it is where the
 * first one is. Behind a label ("By Ana Ruiz, Port Hale") names are listed as well: its own words have to say so.
 */
function withoutPlace(tokens: Tokens, items: readonly Item[], labelled: boolean): readonly Item[] {
  const [writer, place] = items
  if (!writer || !place || items.length > 2 || place.after !== 'comma') return items
  const isPerson = ({ words }: Item): boolean => isGivenName(words[0]?.small ?? '')
  if (!isPerson(writer) || isPerson(place) || personScore(tokens, writer.words) < 2) return items
  if (labelled && !namesPlace(tokens, place)) return items
  return isPlace(tokens, tokensOf(place)) && personScore(tokens, place.words) === 2 ? [writer] : items
}

function namesPlace(tokens: Tokens, { words }: Item): boolean {
  const known = isKnownPlace(tokens, words[0]?.first ?? 0, words.at(-1)?.end ?? 0)
  return known || words.some(({ small }) => tableOf('bylines.place-word').has(small))
}

/** What says in scripts without capitals that the first words are a name: the role behind them. */
function labelBehind(tokens: Tokens, from: number, to: number): string | null {
  const [writer] = tokens.cases[from] === UNCASED_WORD ? itemsOf(tokens, from, to, false) : []
  return writer ? (uncasedWriter(tokens, writer.words)?.role ?? null) : null
}

function tokensOf({ words }: Item): number[] {
  return words.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at))
}

/** "& Bo Lee": goes on with the names above. */
export function continuesNames(tokens: Tokens, from: number, to: number): boolean {
  return from + 1 < to && tableOf('bylines.goes-on').has(tokens.lower(from))
}

/** Who made the pictures did not write. */
function isPictures(role: string | null): boolean {
  return role !== null && tableOf('bylines.pictures').has(role.toLowerCase())
}

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

function readItem(tokens: Tokens, { words, after }: Item, labelled: boolean, found: Found): void {
  const { name, role } = splitName(tokens, words, labelled)
  const score = (labelled || role !== null) && isUncasedName(tokens, name) ? 2 : personScore(tokens, name)
  const previous = found.authors.at(-1)
  const behind = previous && !isGivenName(name[0]?.small ?? '')
  // "Ana Ruiz, Staff Attorney, Racial Justice Program": behind a role only ", and" or a given name starts a new writer.
  if (previous && isReport(tokens, words)) giveRole(textOf(tokens, words), found)
  else if (behind && previous.role !== null && role === null && !(after === 'comma and' && score === 2))
    previous.role += moreOfRole(tokens, words, after)
  else if (behind && (isRoleOf(tokens, words) || startsAsRole(words))) giveRole(textOf(tokens, words), found)
  else if (previous && !previous.acronym && hasAcronym(tokens, name)) readOther(tokens, words, name, false, found)
  else if (score === 2 || (score === 1 && isAlone(labelled ? '' : null, found)))
    found.authors.push(writerOf(tokens, name, role))
  else if (isRoleOf(tokens, words)) giveRole(textOf(tokens, words), found)
  else readOther(tokens, words, name, labelled, found)
}

/** What goes on a role behind a comma or an "and"; an agency is no part of it. */
function moreOfRole(tokens: Tokens, words: readonly Word[], after: Item['after']): string {
  if (isAgency(tokens, words[0]?.first, words.at(-1)?.end)) return ''
  return `${after === 'and' ? ' and' : ','} ${textOf(tokens, words)}`
}

function isRoleOf(tokens: Tokens, words: readonly Word[]): boolean {
  return isRole(tokens, words[0]?.first, words.at(-1)?.end)
}

function writerOf(tokens: Tokens, words: readonly Word[], role: string | null): Writer {
  const name = readableName(tokens, words, nameOf(tokens, words))
  return { name, role, span: spanOf(tokens, words), acronym: hasAcronym(tokens, words), house: false }
}

function spanOf({ starts, ends }: Tokens, words: readonly Word[]): Span {
  return [starts[words[0]?.first ?? 0] as number, ends[(words.at(-1)?.end ?? 1) - 1] as number]
}

/** "Geschäftsführer von …", "editor of …". */
function startsAsRole(words: readonly Word[]): boolean {
  return words.length > 1 && tableOf('bylines.role').has(words[0]?.small ?? '')
}

/** Letters of an acronym in a name at most. */
const LONGEST_ACRONYM = 6

/** "AMP Project", "NBC Lima": names of persons are in capitals as a whole or not at all. */
function hasAcronym(tokens: Tokens, words: readonly Word[]): boolean {
  let small = false
  let acronym = false
  for (const word of words) {
    for (let token = word.first; token < word.end; token++)
      small ||= tokens.kinds[token] === WORD && !isShouted(tokens, token)
    const { length } = word.small
    const capitals = word.end === word.first + 1 && tokens.cases[word.first] === CAPITALS
    acronym ||= capitals && length > 1 && length <= LONGEST_ACRONYM && !isSuffix(word)
  }
  return small && acronym
}

/** No person and no role: an agency, a desk, a paper, or words that make the text something else than a byline. */
function readOther(
  tokens: Tokens,
  words: readonly Word[],
  name: readonly Word[],
  labelled: boolean,
  found: Found,
): void {
  if (found.authors.length > 0 && (isPaper(tokens, words) || isWhere(tokens, words))) return
  const house = isHouse(tokens, words)
  if (house || (labelled && isName(tokens, name)))
    found.others.push({ name: nameOf(tokens, name), role: null, span: spanOf(tokens, name), acronym: false, house })
  if (!house) found.unknown += words.length
}

/** A role behind names is that of all of them who have none yet. */
function giveRole(role: string, found: Found): void {
  if (found.authors.length === 0) found.ahead ??= role
  for (const author of found.authors) author.role ??= role
}

const LONGEST_NAME = 60
const MOST_WORDS = 6
/** Letters of a word that needs no capital: "of", "the". */
const SMALL_WORD = 3

/** What may write without being a person: an agency, a desk, a paper, somebody with one name. */
function isName(tokens: Tokens, words: readonly Word[]): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false
  const [start, end] = spanOf(tokens, words)
  if (end - start < 2 || end - start > LONGEST_NAME) return false
  let letters = 0
  for (let token = words[0]?.first ?? 0; token < (words.at(-1)?.end ?? 0); token++) {
    const length = (tokens.ends[token] as number) - (tokens.starts[token] as number)
    if (tokens.kinds[token] === WORD) letters = Math.max(letters, length)
    else if (/\d/.test(tokens.of(token))) return false
  }
  if (words.length === 1 || isAgency(tokens, words[0]?.first, words.at(-1)?.end)) return letters > 1
  if (words.some(({ small }) => tableOf('bylines.desk').has(small))) return true
  return words.every((word) => startsCapital(tokens, word) || word.small.length <= SMALL_WORD)
}

function unique(writers: readonly Writer[]): Writer[] {
  const seen = new Set<string>()
  return writers.filter(({ name }) => {
    const key = name.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}
