import { isGivenName } from '../../language/given-names.js'
import { tableOf } from '../../language/index.js'
import { phraseEnd } from '../../words/phrases.js'
import type { Tokens } from '../../words/tokens.js'
import { isAgency } from '../agencies.js'
import { isOneOf, startsCapital, type Word } from '../word.js'

const MOST_WORDS = 6
/** Letters of a word that needs no capital: "of", "the". */
const SMALL_WORD = 3

/** "Reuters", "The Editorial Board", "(Northern Wire)", "Courier staff report". */
export function isHouse(tokens: Tokens, words: readonly Word[]): boolean {
  const [first] = words
  const last = words.at(-1)?.end ?? 0
  if (!first) return false
  if (isAgency(tokens, first.first, last)) return true
  // "Ana Ruiz Staff"
  const starts = startsCapital(tokens, first) || tableOf('agencies.article').has(first.small)
  if (words.length > MOST_WORDS || !starts || isGivenName(first.small)) return false
  const end = isOneOf(tokens, last - 1, ')') ? last - 1 : last
  const board = words.findIndex(
    (word) => phraseEnd(tokens, word.first, 'bylines.board', end) === end || isInBracket(tokens, word, end),
  )
  return (
    board >= 0 && words.slice(0, board).every((word) => startsCapital(tokens, word) || word.small.length <= SMALL_WORD)
  )
}

/** "(Newsroom)" */
function isInBracket(tokens: Tokens, { first }: Word, end: number): boolean {
  return isOneOf(tokens, first, '(') && phraseEnd(tokens, first + 1, 'bylines.board', end) === end
}

/** "The Orrin Courier": whom a writer writes for. */
export function isPaper(tokens: Tokens, words: readonly Word[]): boolean {
  const named = words.every((word) => startsCapital(tokens, word))
  const [first] = words
  // "The Ridge Record": an article with a capital opens no name of a person
  if (named && words.length > 1 && first && tableOf('agencies.article').has(first.small)) return true
  return named && words.some(({ small }) => tableOf('bylines.desk').has(small))
}

/** "in Lima": where a writer is. */
export function isWhere(tokens: Tokens, [first, second]: readonly Word[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    tableOf('bylines.in').has(first.small) &&
    startsCapital(tokens, second)
  )
}
