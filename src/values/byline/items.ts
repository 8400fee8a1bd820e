import { isGivenName } from '../../language/given-names.js'
import { tableOf } from '../../language/index.js'
import { CAPITALS, isTight, type Tokens } from '../../words/tokens.js'
import { isCapital, isOneOf, type Word, wordsOf } from '../word.js'
import { isSuffix, personScore } from './person.js'
import { isRole } from './role.js'
import { splitName } from './split-name.js'
import { isBehindName } from './uncased.js'

/** One of the things that commas and "and" part. */
export interface Item {
  readonly words: readonly Word[]
  readonly after: 'comma' | 'and' | 'comma and'
}

/** "A, B and C" as its items; a suffix stays with its name, and behind a label so does a whole bracket. */
export function itemsOf(tokens: Tokens, from: number, to: number, labelled: boolean): Item[] {
  const items: Item[] = []
  let first = from
  for (let token = from; token <= to; token++) {
    if (labelled && isOneOf(tokens, token, '(')) token = bracketEnd(tokens, token, to)
    const wide = token < to && token > first && isWide(tokens, token)
    if (token < to && !wide && !isOneOf(tokens, token, ',、，')) continue
    const words = wordsBetweenSlashes(tokens, first, token)
    const last = items.at(-1)
    if (last && words.length === 1 && (isSuffix(words[0] as Word) || isBehindName(words[0] as Word)))
      items[items.length - 1] = { ...last, words: [...last.words, ...words] }
    else items.push(...splitAnd(tokens, words).map(afterOf))
    first = wide ? token : token + 1
  }
  return items.filter(({ words }) => words.length > 0)
}

/** Two blanks: a page's layout parts names so. */
function isWide({ text, starts, ends }: Tokens, token: number): boolean {
  const start = ends[token - 1] as number
  return (starts[token] as number) - start > 1 && /^\s+$/.test(text.slice(start, starts[token]))
}

/** The bracket that closes the one at a token; the token itself where none does. */
function bracketEnd(tokens: Tokens, open: number, to: number): number {
  for (let token = open + 1; token < to; token++) if (isOneOf(tokens, token, ')')) return token
  return open
}

function afterOf(words: readonly Word[], at: number, [first]: readonly (readonly Word[])[]): Item {
  return { words, after: at === 0 ? 'comma' : first?.length === 0 && at === 1 ? 'comma and' : 'and' }
}

/** A slash is a word of its own, but for that of "a/k/a" and "(dpa/lno)". */
function wordsBetweenSlashes(tokens: Tokens, from: number, to: number): Word[] {
  const words: Word[] = []
  let first = from
  for (let token = from; token < to; token++) {
    if (!isOneOf(tokens, token, '/／') || (token > first && (isSingle(tokens, token - 1) || isService(tokens, token))))
      continue
    words.push(...wordsOf(tokens, first, token), { first: token, end: token + 1, small: '/' })
    first = token + 1
  }
  return [...words, ...wordsOf(tokens, first, to)]
}

function isSingle(tokens: Tokens, token: number): boolean {
  return isTight(tokens, token + 1) && tokens.lower(token) === 'a'
}

/** The slash of "(dpa/lno)". */
function isService(tokens: Tokens, slash: number): boolean {
  return (
    isOneOf(tokens, slash - 2, '(') &&
    isTight(tokens, slash) &&
    isTight(tokens, slash + 1) &&
    isOneOf(tokens, slash + 2, ')')
  )
}

function splitAnd(tokens: Tokens, all: readonly Word[]): (readonly Word[])[] {
  const items: Word[][] = [[]]
  let words = items[0] as Word[]
  for (const [at, word] of all.entries()) {
    if (isAnd(tokens, word, words.length, all.length - at - 1)) {
      words = []
      items.push(words)
    } else {
      if (all.length > MOST_WORDS && words.length > 1 && isNext(tokens, all, at)) {
        words = []
        items.push(words)
      }
      words.push(word)
    }
  }
  const roles = items.length > 1 && isRole(tokens, all[0]?.first, all.at(-1)?.end) && items.every(isNobody(tokens))
  return roles ? [all] : items
}

/** Words of the longest name: those of a longer line are several, each of which starts with a given name. */
const MOST_WORDS = 6

function isNext(tokens: Tokens, all: readonly Word[], at: number): boolean {
  const word = all[at] as Word
  const surname = all[at + 1]
  return (
    surname !== undefined &&
    isCapital(tokens, surname.first) &&
    isGivenName(word.small) &&
    isGivenName(all[0]?.small ?? '') &&
    isCapital(tokens, word.first)
  )
}

function isNobody(tokens: Tokens): (words: readonly Word[]) => boolean {
  return (words) => words.length === 0 || personScore(tokens, splitName(tokens, words, true).name) < 2
}

/** A single letter parts names only where whole names stand on both sides, or a line ends there: "Ortega y Gasset" is one. */
function isAnd(tokens: Tokens, { small, first }: Word, before: number, behind: number): boolean {
  if (small === '/') return true
  if (!tableOf('bylines.and').has(small)) return false
  if (small.length > 1 || small === '&') return true
  return tokens.cases[first] !== CAPITALS && before !== 1 && behind !== 1
}
