import { isGivenName } from '../../language/given-names.js'
import { tableOf } from '../../language/index.js'
import type { SpeakerType } from '../../model/article.js'
import { squash } from '../../text/whitespace.js'
import { phraseAt } from '../../words/phrases.js'
import { CAPITALISED, CAPITALS, MARK, NUMBER, type Tokens, UNCASED_WORD, WORD } from '../../words/tokens.js'
import type { Order } from './rules.js'
import { type Range, withoutBrackets } from './windows.js'

/** Whom the words of a subject name. */
export interface Who {
  readonly name: string
  readonly role: string | null
  readonly type: SpeakerType
  readonly words: Range
}

/** Somebody named before. */
export const SAME = 'same'

/** Reads a subject; `SAME` for a pronoun or none, null where it is nobody that can be told. */
export function whoIs(tokens: Tokens, order: Order, range: Range): Who | typeof SAME | null {
  const own = withoutAside(tokens, headOf(tokens, withoutBrackets(tokens, range), order), order)
  if (own.length === 0) return order === 'verb first' || order === 'either' ? SAME : null
  if (own.length <= MOST_PRONOUN && tableOf('said.pronoun').has(textOf(tokens, own))) return SAME
  if (order === 'speaker first') return unspaced(tokens, own)
  if (order === 'quoting word')
    return tokens.of(own.at(-1) as number).length > 1 ? marked(tokens, own) : particled(tokens, own)
  return tokens.cases[own[0] as number] === UNCASED_WORD ? behindOffice(tokens, own) : capitalised(tokens, own)
}

/** "住在对面的王女士": whoever it is stands behind what is said of him. */
function headOf(tokens: Tokens, own: readonly number[], order: Order): readonly number[] {
  if (order !== 'speaker first') return own
  const of = own.findLastIndex((token) => tableOf('said.of').has(tokens.of(token)))
  return of < own.length - 1 ? own.slice(of + 1) : own
}

const MOST_PRONOUN = 2
/** Words of the longest subject. */
const MOST = 24

/** Up to where, when or to whom it was said, which no name goes on behind. */
function withoutAside(tokens: Tokens, own: readonly number[], order: Order): readonly number[] {
  const marks = order === 'quoting word'
  const end = own.findIndex((token, at) =>
    tokens.kinds[token] !== WORD
      ? tokens.kinds[token] === NUMBER || !'-.\u30fb\u00b7"\u05f4'.includes(tokens.of(token))
      : !marks && (at > 0 || order === 'verb first') && phraseAt(tokens, token, tableOf('said.aside')) !== null,
  )
  const kept = end < 0 ? own : own.slice(0, end)
  return kept.length > MOST ? [] : kept
}

function textOf({ text, starts, ends }: Tokens, own: readonly number[]): string {
  const first = own[0]
  const last = own.at(-1)
  return first === undefined || last === undefined ? '' : squash(text.slice(starts[first], ends[last]))
}

function person(tokens: Tokens, name: readonly number[], role: readonly number[], title = ''): Who {
  const office = `${textOf(tokens, role)}${title}`
  return { name: textOf(tokens, name), role: office || null, type: 'person', words: rangeOf(name) }
}

function other(tokens: Tokens, own: readonly number[], type: SpeakerType): Who {
  return { name: textOf(tokens, own), role: null, type, words: rangeOf(own) }
}

function rangeOf(own: readonly number[]): Range {
  return [own[0] ?? 0, (own.at(-1) ?? 0) + 1]
}

/** Characters of a Chinese name. */
const NAMES = [3, 2] as const
const LONGEST_NAME = 4

/** An office and a name, a name alone, "周女士". */
function unspaced(tokens: Tokens, own: readonly number[]): Who | null {
  // "周林恳切地": how it is said stands behind the name, and nothing parts the two
  if (tableOf('said.adverb-mark').has(tokens.of(own.at(-1) as number))) return null
  const title = phraseEndingAt(tokens, own, 'said.title')
  if (title > 0) {
    const bearer = own.length - title - 1
    return isSurname(tokens, own[bearer]) ? person(tokens, own.slice(bearer), own.slice(0, bearer)) : null
  }
  const office = lastPhrase(tokens, own, 'said.office')
  const rest = own.slice(office)
  if (office > 0 && rest.length === 0) return other(tokens, own, 'unnamed')
  if (office > 0 && rest.length > 1 && rest.length <= LONGEST_NAME) return person(tokens, rest, own.slice(0, office))
  for (const length of NAMES) {
    const first = own.length - length
    if (first >= 0 && first !== 1 && isSurname(tokens, own[first]))
      return person(tokens, own.slice(first), own.slice(0, first))
  }
  return own.length > 1 ? other(tokens, own, 'organization') : null
}

function isSurname(tokens: Tokens, token: number | undefined): boolean {
  return token !== undefined && tableOf('said.surname').has(tokens.of(token))
}

/** How many tokens at the end are a phrase of a table; 0 for none. */
function phraseEndingAt(tokens: Tokens, own: readonly number[], name: string): number {
  const end = (own.at(-1) ?? 0) + 1
  for (let at = 0; at < own.length; at++)
    if (phraseAt(tokens, own[at] as number, tableOf(name), end)?.end === end) return own.length - at
  return 0
}

/** How many tokens stand up to the end of the last phrase of a table. */
function lastPhrase(tokens: Tokens, own: readonly number[], name: string): number {
  let last = 0
  own.forEach((token, at) => {
    const found = phraseAt(tokens, token, tableOf(name), (own.at(-1) as number) + 1)
    if (found) last = at + (found.end - token)
  })
  return last
}

/** "時計職人の田中正夫さんは" without its particle. */
function particled(tokens: Tokens, marked: readonly number[]): Who | null {
  const own = marked.slice(0, -1)
  if (tableOf('said.pronoun').has(textOf(tokens, own))) return null
  const title = phraseEndingAt(tokens, own, 'said.title')
  const of = own.findLastIndex((token, at) => at < own.length - 1 && tableOf('said.of').has(tokens.of(token)))
  const name = own.slice(of + 1, own.length - title)
  if (name.length === 0) return null
  if (title === 0) return other(tokens, own.slice(of + 1), 'organization')
  return person(tokens, name, own.slice(0, Math.max(0, of)))
}

/** "박정우 시장은": words with a particle glued to the last. */
function marked(tokens: Tokens, own: readonly number[]): Who | null {
  const last = tokens.of(own.at(-1) as number).slice(0, -1)
  const before = own.at(-2)
  if (tableOf('said.title').has(last) && before !== undefined && isKoreanName(tokens.of(before)))
    return person(tokens, [before], own.slice(0, -2))
  if (!isKoreanName(last)) return null
  return { ...person(tokens, own.slice(-1), own.slice(0, -1)), name: last }
}

/** Syllables of a Korean name. */
const SYLLABLES = 3

function isKoreanName(word: string): boolean {
  return word.length === SYLLABLES && tableOf('said.surname').has(word.slice(0, 1))
}

const ARTICLES = ['\u0627\u0644', '\u0644\u0644'] as const

/** Words of a name that "ولد", "بن" or "آل" stands in. */
const MARKED = 3

/** "رئيس البلدية كريم منصور": an office, what it is of, and two names, or three. */
function behindOffice(tokens: Tokens, own: readonly number[]): Who | null {
  const first = tokens.of(own[0] as number)
  const office = tableOf('said.office').has(first) || hasArticle(first)
  if (!office) return own.length <= LONGEST_NAME ? person(tokens, own, []) : null
  const particle = tableOf('said.name-particle').has(tokens.of(own.at(-2) as number))
  const rest = own.slice(particle ? -MARKED : -2)
  const acronym = rest.some((token) => tokens.kinds[token] === MARK)
  if (own.length < SYLLABLES || acronym || hasArticle(tokens.of(rest[0] as number)))
    return other(tokens, own, 'unnamed')
  return person(tokens, rest, own.slice(0, -rest.length))
}

function hasArticle(word: string): boolean {
  return ARTICLES.some((article) => word.startsWith(article))
}

/** Letters of a patronymic's ending. */
const ENDING = 3

/** Letters from here on are Cyrillic, or of scripts that have no capitals. */
const CYRILLIC = 0x400

/**
 * "Скульптор Пётр Лагутин", "мэр Заречья Пётр Лагутин", "burmistrz Lipna Adam Wrona": of three words the first of a
 * sentence, which needs its capital for that alone, or what the office is of.
 */
function isOfOffice(tokens: Tokens, [first, second]: readonly number[], behindOffice: boolean): boolean {
  if (first === undefined || second === undefined || isGivenName(tokens.lower(first))) return false
  if (isGivenName(tokens.lower(second))) return true
  const opens = first === 0 || tokens.kinds[first - 1] === MARK || opensLine(tokens, first)
  const written = opens || (behindOffice && tokens.text.charCodeAt(tokens.starts[first] as number) >= CYRILLIC)
  return written && !tableOf('said.patronymic').has(tokens.lower(second).slice(-ENDING))
}

/** True for a token with the end of a line before it. */
export function opensLine({ text, starts, ends }: Tokens, token: number): boolean {
  return text.slice(ends[token - 1], starts[token]).includes('\n')
}

/** "директор школы Ирина Соколова": the last words with capitals. */
function capitalised(tokens: Tokens, own: readonly number[]): Who | null {
  const written = (at: number): number => tokens.cases[own[at] as number] as number
  let end = own.length
  while (end > 0 && written(end - 1) !== CAPITALISED && written(end - 1) !== CAPITALS) end -= 1
  // "det norske OL-håpet"
  if (end < own.length && tokens.of(own[end] as number) === '-') return other(tokens, own, 'unnamed')
  let start = end
  // Capitals in front of a name are a body's
  while (start > 0 && (written(start - 1) === CAPITALISED || tokens.kinds[own[start - 1] as number] !== WORD))
    start -= 1
  if (end - start > 2 && isOfOffice(tokens, own.slice(start, end), start > 0)) start += 1
  if (start === end && end > 0) start -= 1
  if (start === end) return other(tokens, own, 'unnamed')
  return person(tokens, own.slice(start, end), withoutAddressee(tokens, own.slice(0, start)))
}

/** "powiedziała PAP dyrektorka szkoły Ewa Lis": who was told it stands right behind the word of saying. */
function withoutAddressee(tokens: Tokens, role: readonly number[]): readonly number[] {
  const { cases, kinds } = tokens
  const first = role[0]
  if (first === undefined || kinds[first - 1] !== WORD) return role
  // "uvedl u soudu Petr Malý": where it was said
  if (phraseAt(tokens, first, tableOf('said.aside'))) return []
  const own = role.findIndex((token) => cases[token] !== CAPITALISED && cases[token] !== CAPITALS)
  // "NRK-kommentator"
  return kinds[role[own] as number] === WORD ? role.slice(own) : role
}
