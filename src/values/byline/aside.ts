import { tableOf } from '../../language/index.js'
import { classAt, phraseEnd } from '../../words/phrases.js'
import { isTight, NUMBER, type Tokens, WORD } from '../../words/tokens.js'
import { isOneOf, lengthOf, signAt } from '../word.js'

/** Digits of a counter at most, and of a phone number at least, its signs and blanks counted. */
const LONGEST_COUNT = 5
const SHORTEST_PHONE = 7
/** Digits of how many minutes or days something took or is ago. */
const LONGEST_SPAN = 3
/** Counters that stand at the end of a line: comments, views, shares. */
const MOST_COUNTS = 3

/**
 * Where the stretch ends that starts at token `at` and is about the story or reaches its writer: a contact, a time, a
 * reading time, a counter, an invitation, who made the pictures. `at` itself where none does. The line is tokens `from` to `to`.
 */
export function asideEnd(tokens: Tokens, at: number, from: number, to: number): number {
  const kind = tokens.kinds[at]
  if (kind === WORD) return wordsEnd(tokens, at, from, to)
  if (kind === NUMBER) return numberEnd(tokens, at, to)
  if (signAt(tokens, at) === '@') return handleEnd(tokens, at, to)
  if (isOneOf(tokens, at, '(+') && tokens.kinds[at + 1] === NUMBER) return phoneEnd(tokens, at, to)
  return isOneOf(tokens, at, '([') ? bracketEnd(tokens, at, to) : at
}

/** "(@ana)", "(a.ruiz@courier.test)" */
function bracketEnd(tokens: Tokens, at: number, to: number): number {
  const inside = at + 1
  if (inside >= to) return at
  const end = signAt(tokens, inside) === '@' ? handleEnd(tokens, inside, to) : addressEnd(tokens, inside, to)
  return end > inside && end < to && isOneOf(tokens, end, ')]') ? end + 1 : at
}

/** Where the numbers start, behind token `from`, that a line ends with: they count comments and views. */
export function countsStart(tokens: Tokens, from: number, to: number): number {
  let first = to
  while (first > from && to - first < MOST_COUNTS && isCount(tokens, first - 1, to)) first -= 1
  return first
}

function isCount(tokens: Tokens, at: number, to: number): boolean {
  return (
    tokens.kinds[at] === NUMBER &&
    lengthOf(tokens, at, at + 1) <= LONGEST_COUNT &&
    !isTight(tokens, at) &&
    (at + 1 === to || !isTight(tokens, at + 1))
  )
}

function wordsEnd(tokens: Tokens, at: number, from: number, to: number): number {
  const starts = at === from || !isTight(tokens, at) || isScheme(tokens, at + 1)
  const address = starts ? addressEnd(tokens, at, to) : at
  if (address > at) return address
  const phrase = classAt(tokens, at, 'bylines.aside', to)
  if (!phrase || !isWhole(tokens, phrase.end, to)) return at
  switch (phrase.kind) {
    case 'tags':
      return to
    case 'clock':
      return behind(at, timeEnd(tokens, phrase.end, to), phrase.end)
    case 'since':
      return behind(at, spellEnd(tokens, phrase.end, to), phrase.end)
    case 'one':
      return spellEnd(tokens, at, to)
    case 'reading time':
      return phrase.end < to && signAt(tokens, phrase.end) === ':' ? phrase.end + 1 : phrase.end
    case 'invitation':
      return phrase.end === to ? to : at
    default:
      return isPicture(tokens, at, phrase.end, from, to) ? to : at
  }
}

/** Where what follows an opener ends; the stretch is none where nothing follows. */
function behind(at: number, end: number, from: number): number {
  return end > from ? end : at
}

/** The phrase ends a word. */
function isWhole(tokens: Tokens, end: number, to: number): boolean {
  return end >= to || tokens.kinds[end] !== WORD || !isTight(tokens, end)
}

/** "Foto: Bo Lee", "photos by Bo Lee"; not "words and photos by Ana Ruiz". */
function isPicture(tokens: Tokens, at: number, end: number, from: number, to: number): boolean {
  if (at > from && tableOf('bylines.goes-on').has(tokens.lower(at - 1))) return false
  return end + 1 < to && (signAt(tokens, end) === ':' || tableOf('bylines.made-by').has(tokens.lower(end)))
}

function numberEnd(tokens: Tokens, at: number, to: number): number {
  const phone = phoneEnd(tokens, at, to)
  if (phone > at) return phone
  const time = timeEnd(tokens, at, to)
  return time > at ? time : spellEnd(tokens, at, to)
}

/** "18:52", "3.57 pm", "14:05 Uhr" */
function timeEnd(tokens: Tokens, at: number, to: number): number {
  if (at + 2 >= to || tokens.kinds[at] !== NUMBER || tokens.kinds[at + 2] !== NUMBER) return at
  if (!isOneOf(tokens, at + 1, ':.') || !isTight(tokens, at + 1) || !isTight(tokens, at + 2)) return at
  if (lengthOf(tokens, at, at + 1) > 2 || lengthOf(tokens, at + 2, at + 2 + 1) !== 2) return at
  const end = phraseEnd(tokens, at + 3, 'bylines.hour', to)
  return isWhole(tokens, end, to) ? end : at
}

/** "5 min read", "3 comments", "an hour ago" */
function spellEnd(tokens: Tokens, at: number, to: number): number {
  if (at >= to) return at
  const counted = tokens.kinds[at] === NUMBER
  if (!counted && classAt(tokens, at, 'bylines.aside', at + 1)?.kind !== 'one') return at
  const next = counted && isOneOf(tokens, at + 1, '.,') && isTight(tokens, at + 2) ? at + 3 : at + 1
  const unit = classAt(tokens, next, 'bylines.counted', to)
  if (!unit || !isWhole(tokens, unit.end, to)) return at
  const time = unit.kind !== 'things'
  if (counted ? time && lengthOf(tokens, at, at + 1) > LONGEST_SPAN : !time) return at
  return phraseEnd(tokens, unit.end, 'bylines.counted-tail', to)
}

function phoneEnd(tokens: Tokens, at: number, to: number): number {
  const first = tokens.kinds[at] === NUMBER ? at : at + 1
  let end = at
  for (let token = at; token < to; token++) {
    if (tokens.kinds[token] !== NUMBER) {
      if (!isOneOf(tokens, token, token === at ? '(+' : '().-/')) break
    } else if (token > at && timeEnd(tokens, token, to) > token) break
    else end = token + 1
  }
  if (end === at) return at
  return (tokens.ends[end - 1] as number) - (tokens.starts[first] as number) >= SHORTEST_PHONE ? end : at
}

/** "@ana" */
function handleEnd(tokens: Tokens, at: number, to: number): number {
  let end = at + 1
  while (end < to && (end === at + 1 || isTight(tokens, end)) && isHandlePart(tokens, end)) end += 1
  return end > at + 1 ? end : at
}

function isHandlePart(tokens: Tokens, token: number): boolean {
  return tokens.kinds[token] === WORD || tokens.kinds[token] === NUMBER || signAt(tokens, token) === '_'
}

/** A stretch without blanks that is a web or mail address: "courier.test", "a.ruiz@courier.test", "https://…". */
function addressEnd(tokens: Tokens, at: number, to: number): number {
  let end = at + 1
  let mail = false
  let dots = 0
  let others = 0
  while (end < to && isTight(tokens, end) && !isOneOf(tokens, end, ',;|()<>')) {
    const sign = signAt(tokens, end)
    if (sign === '@') mail = true
    else if (sign === '.') dots += 1
    else if (sign !== '' && sign !== '-' && sign !== '_') others += 1
    end += 1
  }
  if (end === at + 1) return at
  if (others > 0 && !mail) return isScheme(tokens, at + 1) ? end : at
  if (mail) return dots > 0 ? end : at
  return dots > 0 && isDomain(tokens, end) && (end === to || !isTight(tokens, end) || isOneOf(tokens, end, ',;'))
    ? end
    : at
}

/** "://" */
function isScheme(tokens: Tokens, at: number): boolean {
  return signAt(tokens, at) === ':' && signAt(tokens, at + 1) === '/' && signAt(tokens, at + 2) === '/'
}

/** Ends in ".com" or the like. */
function isDomain(tokens: Tokens, end: number): boolean {
  return isOneOf(tokens, end - 2, '.') && tableOf('agencies.domain').has(tokens.lower(end - 1))
}
