import { classesOf, tableOf } from '../../language/index.js'
import { signAt } from '../../values/word.js'
import { numberAt } from '../../words/phrases.js'
import { isTight, MARK, NUMBER, SMALL, type Tokens, WORD } from '../../words/tokens.js'

/** What signs a line bears, in the order of their weight: the first that is found counts. */
export const COPYRIGHT = 1
const ADDRESS = 2
const MAIL = 3
const ACCOUNT = 4
const TOPIC = 5
const LEADING_ON = 6
const PARTED = 7
const PICTURE = 8
const MONEY = 9

const ARROWS = '»›→>▸▶⟩'
const PARTING = '|•·/›»>'
const CURRENCIES = '€$£¥'

/** True where words name who took a picture, or whose it is. */
export function hasPictureWord(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    if (tokens.kinds[token] === WORD && tableSign(tokens, token) === PICTURE) return true
  }
  return false
}

/** The weightiest sign of a line; 0 where it bears none. */
export function signClass(tokens: Tokens, first: number, end: number): number {
  let best = 0
  for (let token = first; token < end; token++) {
    const kind = tokens.kinds[token]
    const found = kind === MARK ? markSign(tokens, token, first, end) : kind === WORD ? wordSign(tokens, token, end) : 0
    if (found > 0 && (best === 0 || found < best)) best = found
    if (best === COPYRIGHT) return best
  }
  return best
}

function markSign(tokens: Tokens, token: number, first: number, end: number): number {
  const mark = signAt(tokens, token)
  if (mark === '©') return COPYRIGHT
  if (mark === '@') return atSign(tokens, token, first, end)
  const startsWord = token === first || !isTight(tokens, token)
  if (mark === '#' && startsWord && isPart(tokens, token + 1, end) && tokens.kinds[token + 1] === WORD) return TOPIC
  if (token === end - 1 && ARROWS.includes(mark)) return LEADING_ON
  if (PARTING.includes(mark) && token > first && startsWord && token < end - 1 && !isTight(tokens, token + 1))
    return PARTED
  return CURRENCIES.includes(mark) ? MONEY : 0
}

/** Tight behind what stands before it, and a word or a number. */
function isPart(tokens: Tokens, token: number, end: number): boolean {
  return token < end && isTight(tokens, token) && tokens.kinds[token] !== MARK
}

/** "ana.ruiz@orrin-courier.example", "@anaruiz" */
function atSign(tokens: Tokens, token: number, first: number, end: number): number {
  const before = token > first && isTight(tokens, token) ? token - 1 : -1
  let next = token + 1
  while (next < end && isTight(tokens, next) && (tokens.kinds[next] !== MARK || '-_'.includes(signAt(tokens, next))))
    next += 1
  const isNamed = before >= 0 && (tokens.kinds[before] !== MARK || '._'.includes(signAt(tokens, before)))
  const isHost = next > token + 1 && signAt(tokens, next) === '.' && isTight(tokens, next)
  if (isNamed && isHost && isPart(tokens, next + 1, end)) return MAIL
  return (before < 0 || signAt(tokens, before) === '(') && isPart(tokens, token + 1, end) ? ACCOUNT : 0
}

function wordSign(tokens: Tokens, token: number, end: number): number {
  const next = token + 1 < end && isTight(tokens, token + 1) ? signAt(tokens, token + 1) : ''
  // All that is told by a word and the signs around it has one right behind it
  if (next === '') return tableSign(tokens, token)
  const word = tokens.lower(token)
  if (next === ':' && (word === 'http' || word === 'https')) return ADDRESS
  if (next === '.' && word === 'www') return ADDRESS
  const before = isTight(tokens, token) ? signAt(tokens, token - 1) : ''
  if ((before + next === '()' || before + next === '[]') && tableOf('furniture.spelled-at').has(word)) return MAIL
  if (word === 'c' && before + next === '()' && token + 2 < end && tokens.kinds[token + 2] === NUMBER) return COPYRIGHT
  return tableSign(tokens, token)
}

function tableSign(tokens: Tokens, token: number): number {
  const number = numberAt(tokens, token, tableOf('furniture.sign'))
  if (number <= 0) return 0
  const kind = classesOf('furniture.sign')[number - 1]
  if (kind === 'currency') return MONEY
  // "Photo" above or below a picture; "dpa" anywhere
  return kind === 'picture-house' || tokens.cases[token] !== SMALL ? PICTURE : 0
}
