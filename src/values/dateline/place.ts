import { tableOf } from '../../language/index.js'
import { classOf, UPPER } from '../../text/characters.js'
import { phraseAt } from '../../words/phrases.js'
import { CAPITALS, isTight, MARK, NUMBER, type Tokens, WORD } from '../../words/tokens.js'
import { isOneOf } from '../word.js'

/** Words of the longest name of a place, and its characters. */
const MOST_WORDS = 8
const LONGEST = 60
/** Signs that only prose has. */
const PROSE = '"“”?!;'
/** Signs between the parts of a name: "Brest (Finistère)". */
const SEPARATORS = ',/()'

/** True for a word that starts with a capital. */
export function isCapitalised({ text, starts, kinds }: Tokens, token: number): boolean {
  return kinds[token] === WORD && classOf(text.codePointAt(starts[token] as number) as number) === UPPER
}

/** Capitalised words, small ones, commas, slashes and dots among them; nothing that only prose has. `place` are its tokens. */
export function isPlace(tokens: Tokens, place: readonly number[]): boolean {
  const named = place.slice(place.findIndex((token) => tokens.of(token) !== '*'))
  const [first] = named
  const last = named.at(-1)
  if (first === undefined || last === undefined || isOpener(tokens, first)) return false
  if ((tokens.ends[last] as number) - (tokens.starts[first] as number) > LONGEST) return false
  let words = 0
  for (const token of named) {
    if (tokens.kinds[token] === NUMBER || isOneOf(tokens, token, PROSE)) return false
    if (token !== first && !isStart(tokens, token)) continue
    if (isOneOf(tokens, token, SEPARATORS)) continue
    if (!opensWord(tokens, token)) return false
    words += 1
  }
  return words <= MOST_WORDS
}

/** Letters of a state's abbreviation. */
const STATE = 2

/** True where tokens `from` to `to` are a place that is known, or end in one: "Lima", "Port Hale, Maine", "Orrin, ME", "Orrin, Minn." */
export function isKnownPlace(tokens: Tokens, from: number, to: number): boolean {
  let last = to
  while (last > from && !isOneOf(tokens, last - 1, ',')) last -= 1
  const known = phraseAt(tokens, last, tableOf('places.place'), to)?.end === to
  const state = last > from && last === to - 1 && tokens.cases[last] === CAPITALS
  const short = last > from && isOneOf(tokens, last + 1, '.') && tableOf('places.abbreviated').has(tokens.lower(last))
  if (
    !known &&
    !(short && last + 2 >= to) &&
    !(state && (tokens.ends[last] as number) - (tokens.starts[last] as number) === STATE)
  )
    return false
  return isPlace(
    tokens,
    Array.from({ length: to - from }, (_, at) => from + at),
  )
}

/** "DEAR", "UPDATE": in capitals before a colon or dash, and no place. */
function isOpener(tokens: Tokens, token: number): boolean {
  return tokens.cases[token] === CAPITALS && phraseAt(tokens, token, tableOf('dates.no-place')) !== null
}

/** White space or a separator parts it from what stands before it. */
function isStart(tokens: Tokens, token: number): boolean {
  return !isTight(tokens, token) || isOneOf(tokens, token - 1, SEPARATORS)
}

/** "Lima", "de", "d’Ivoire", "-sur". */
function opensWord(tokens: Tokens, token: number): boolean {
  if (isCapitalised(tokens, token) || isOneOf(tokens, token, '.-')) return true
  const small = phraseAt(tokens, token, tableOf('dates.in-place'))
  if (!small) return false
  const elided = tokens.kinds[small.end - 1] === MARK
  return elided || !isTight(tokens, small.end) || isOneOf(tokens, small.end, SEPARATORS)
}
