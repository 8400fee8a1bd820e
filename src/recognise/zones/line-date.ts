import { tableOf } from '../../language/index.js'
import { lengthOf } from '../../values/word.js'
import { isTight, MARK, NUMBER, type Tokens, UNCASED_WORD, WORD } from '../../words/tokens.js'
import { phraseIn } from './furniture-words.js'

/** Longer lines bear no date of their own. */
const MOST_WORDS = 24
/** A date with a time may have so few words and be nothing else. */
const FEW_WORDS = 6

/**
 * 1: a date alone, 2: with a time, 3: among words, 4: a day without its year, 5: a time, 6: "2 hours ago", 7: a year,
 * 8: nothing but numbers and marks, 9: starts with a number; 0: none of it.
 */
export function dateClass(tokens: Tokens, first: number, end: number, count: number, words: readonly string[]): number {
  if (count > MOST_WORDS || first === end) return 0
  const found = look(tokens, first, end)
  if (found.numeric || (found.named && found.year)) return found.time ? 2 : count <= FEW_WORDS ? 1 : 3
  if (phraseIn(words, tableOf('furniture.age')) > 0) return 6
  if (found.named) return 4
  if (found.time) return 5
  if (found.year) return 7
  if (!found.letters) return 8
  return tokens.kinds[first] === NUMBER ? 9 : 0
}

interface Found {
  time: boolean
  year: boolean
  numeric: boolean
  named: boolean
  letters: boolean
}

function look(tokens: Tokens, first: number, end: number): Found {
  const found = { time: false, year: false, numeric: false, named: false, letters: false }
  for (let token = first; token < end; token++) {
    if (tokens.kinds[token] === NUMBER) {
      if (!startsAlone(tokens, token, first)) continue
      found.time ||= isTime(tokens, token, end)
      found.year ||= isYear(tokens, token, end)
      found.numeric ||= isNumericDate(tokens, token, end)
    } else if (tokens.kinds[token] === WORD) {
      found.letters = true
      found.named ||= isNearNumber(tokens, token, first, end) && isMonth(tokens.lower(token))
    }
  }
  return found
}

/** "ma": in some language the name of every common word stands for a month. */
function isMonth(word: string): boolean {
  return tableOf('dates.months').has(word) && !tableOf('furniture.common').has(word)
}

/** Tokens between a month and its day or year, at most: "4th of November", "November, 2031". */
const NEAR = 3

function isNearNumber({ kinds }: Tokens, token: number, first: number, end: number): boolean {
  for (let near = Math.max(first, token - NEAR); near <= Math.min(end - 1, token + NEAR); near++) {
    if (kinds[near] === NUMBER) return true
  }
  return false
}

/** No letter or digit right in front of it; scripts that are written without blanks part nothing else either. */
function startsAlone(tokens: Tokens, token: number, first: number): boolean {
  return token === first || !isTight(tokens, token) || isParting(tokens, token - 1)
}

function endsAlone(tokens: Tokens, token: number, end: number): boolean {
  return token + 1 >= end || !isTight(tokens, token + 1) || isParting(tokens, token + 1)
}

function isParting({ kinds, cases }: Tokens, token: number): boolean {
  return kinds[token] === MARK || cases[token] === UNCASED_WORD
}

/** A number of `least` to `most` digits. */
function isNumber(tokens: Tokens, token: number, end: number, least: number, most: number): boolean {
  if (token >= end || tokens.kinds[token] !== NUMBER) return false
  const length = lengthOf(tokens, token, token + 1)
  return length >= least && length <= most
}

function isSign(tokens: Tokens, token: number, end: number, signs: string): boolean {
  return (
    token < end &&
    isTight(tokens, token) &&
    lengthOf(tokens, token, token + 1) === 1 &&
    signs.includes(tokens.of(token))
  )
}

/** "9:12", "9.12", "9h12" */
function isTime(tokens: Tokens, token: number, end: number): boolean {
  if (!isNumber(tokens, token, end, 1, 2) || !isSign(tokens, token + 1, end, ':.hH')) return false
  return isNumber(tokens, token + 2, end, 2, Number.POSITIVE_INFINITY) && isTight(tokens, token + 2)
}

function isYear(tokens: Tokens, token: number, end: number): boolean {
  if (!isNumber(tokens, token, end, 4, 4) || !endsAlone(tokens, token, end)) return false
  const century = tokens.text.slice(tokens.starts[token], (tokens.starts[token] as number) + 2)
  return century === '19' || century === '20'
}

/** "4.11.2031", "4. 11. 31", "2031-11-04" */
function isNumericDate(tokens: Tokens, token: number, end: number): boolean {
  return (
    isNumber(tokens, token, end, 1, 4) &&
    isSign(tokens, token + 1, end, './-') &&
    isNumber(tokens, token + 2, end, 1, 2) &&
    isSign(tokens, token + 3, end, './-') &&
    isNumber(tokens, token + 4, end, 2, 4) &&
    endsAlone(tokens, token + 4, end)
  )
}
