import { tableOf } from '../language/index.js'
import type { Dateline } from '../model/article.js'
import { squash } from '../text/whitespace.js'
import { phraseAt } from '../words/phrases.js'
import { CAPITALS, isTight, NUMBER, type Tokens, tokenize, WORD } from '../words/tokens.js'
import { readTime } from './date/time.js'
import { agencyIn, dateAfter, type Parts, partsOf } from './dateline/parts.js'
import { isCapitalised, isKnownPlace, isPlace } from './dateline/place.js'
import { isOneOf } from './word.js'

/** The longest stretch that a dateline takes; behind it there is prose. */
const LONGEST = 90
/** A stretch of that length without a dateline is prose. */
const PROSE = 60

/** A day for reading a time whose zone does not matter. */
const ANY_DAY = { year: 2000, month: 1, day: 1 }

/** A dateline where it stands: `end` is the token behind its dash. A date without a year is "--11-03". */
export interface ReadDateline {
  readonly end: number
  readonly dateline: Dateline
}

/**
 * The dateline that tokens [from, to) start with, null where there is none: "LIMA, Peru (AP) —". A place in capitals is
 * enough before a dash; in small letters it needs a date or an agency beside it.
 */
export function readDateline(tokens: Tokens, from: number, to: number): ReadDateline | null {
  const start = tokens.starts[from] ?? 0
  for (let at = from + 1; at < to && (tokens.starts[at] as number) < start + LONGEST; at++) {
    const end = dashEnd(tokens, at, to)
    if (end === null || (isBeforeAgency(tokens, end, to) && !agencyIn(tokens, from, at))) continue
    // "Ana Ruiz, 3 November 2031 - 14:05": the time of a date line
    if (tokens.kinds[end] === NUMBER && end < to && readTime({ tokens, from: end, to }, end, ANY_DAY)) return null
    const parts = partsOf(tokens, from, at)
    if (parts && isDateline(tokens, parts, from, at)) return found(tokens, from, end, parts)
    if (!parts && (tokens.ends[at - 1] as number) - start > PROSE) return null
    at = end - 1
  }
  return withoutDash(tokens, from, to) ?? betweenSlashes(tokens, from, to)
}

/** A dateline by itself, as a site's own field gives it. */
export function parseDateline(text: string): Dateline {
  const tokens = tokenize(text)
  let to = tokens.count
  while (to > 0 && isOneOf(tokens, to - 1, '-—–:')) to -= 1
  const { place, agency, date } = partsOf(tokens, 0, to) ?? { place: '', agency: null, date: null }
  return { text, place: place || squash(text.slice(0, tokens.ends[to - 1] ?? 0)) || null, agency, date }
}

function found(tokens: Tokens, from: number, end: number, { place, agency, date }: Parts): ReadDateline {
  const text = squash(tokens.text.slice(tokens.starts[from], tokens.ends[end - 1]))
  return { end, dateline: { text, place, agency, date } }
}

/** The token behind what ends a dateline at `at`: a dash with air around it, a colon; null where nothing does. */
function dashEnd(tokens: Tokens, at: number, to: number): number | null {
  if (isOneOf(tokens, at, '—–')) return at + 1
  const airBehind = at + 1 < to && !isTight(tokens, at + 1)
  if (isOneOf(tokens, at, ':')) return airBehind ? at + 1 : null
  if (!isOneOf(tokens, at, '-')) return null
  let end = at + 1
  while (end < to && isTight(tokens, end) && isOneOf(tokens, end, '-')) end += 1
  if (end > at + 1 || !isTight(tokens, at)) return end
  return airBehind && opensSentence(tokens, at + 1) ? end : null
}

function opensSentence(tokens: Tokens, token: number): boolean {
  return isOneOf(tokens, token, '"“') || isCapitalised(tokens, token)
}

/** Characters of the longest agency behind a dash. */
const LONGEST_AGENCY = 30

/** "LIMA — (Reuters) —": the dash in front of an agency is not the last one. */
function isBeforeAgency(tokens: Tokens, from: number, to: number): boolean {
  const first = isOneOf(tokens, from, '(') ? from + 1 : from
  if (first >= to || !isCapitalised(tokens, first)) return false
  const last = (tokens.starts[first] as number) + LONGEST_AGENCY
  let end = first
  while (end < to && (tokens.starts[end] as number) <= last && !isOneOf(tokens, end, '()')) end += 1
  if (end >= to || !isOneOf(tokens, end, ')')) return false
  let dash = end + 1
  while (dash < to && isOneOf(tokens, dash, '-—–')) dash += 1
  return dash > end + 1 && dash < to && !isTight(tokens, dash)
}

/** Characters of the shortest place that its capitals alone make known. */
const SHORTEST_ALONE = 4

function isDateline(tokens: Tokens, parts: Parts, from: number, at: number): boolean {
  const { place, named, bracket, date, parted } = parts
  const colon = isOneOf(tokens, at, ':')
  // "Changes of 4 May: …", "JO LATHAN (by telephone): …"
  if (colon && ((date && !parted) || (bracket !== null && !namesAgency(tokens, bracket + 1)))) return false
  if (date && isTwoWords(tokens, named)) return true
  if (!isPlace(tokens, named)) return false
  if (date || bracket !== null) return true
  const capitals = place.split(',')[0] ?? ''
  if (capitals !== capitals.toUpperCase() || capitals.length < SHORTEST_ALONE) return false
  return !colon || isOneWord(tokens, from, at) || isKnownPlace(tokens, from, at)
}

/** "Rio grande" */
function isTwoWords(tokens: Tokens, named: readonly number[]): boolean {
  const [first, second] = named
  if (first === undefined || second === undefined || named.length !== 2 || isTight(tokens, second)) return false
  const letters = (tokens.ends[first] as number) - (tokens.starts[first] as number)
  return isCapitalised(tokens, first) && letters > 1 && tokens.kinds[second] === WORD
}

function isOneWord(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (!isTight(tokens, token)) return false
  return true
}

/** Characters of the longest place in front of such an agency. */
const LONGEST_PLACE = 42

/** "LONDON (Reuters) The ferry …": the agency alone parts the place from the text. */
function withoutDash(tokens: Tokens, from: number, to: number): ReadDateline | null {
  const start = tokens.starts[from] ?? 0
  let last = from
  while (last < to && (tokens.starts[last] as number) - start <= LONGEST_PLACE) last += 1
  const agency = agencyIn(tokens, from, to, last)
  if (!agency || !isOneOf(tokens, agency[0], '(')) return null
  const [open, end] = agency
  if (end >= to || isTight(tokens, end) || !opensSentence(tokens, end) || !namesAgency(tokens, open + 1)) return null
  const parts = isCapitalised(tokens, from) ? partsOf(tokens, from, end) : null
  return parts && isPlace(tokens, parts.named) ? found(tokens, from, end, parts) : null
}

/** In capitals ("AP", "AFP/Getty"), or starting with a name that is known ("dpa/lno"). */
function namesAgency(tokens: Tokens, from: number): boolean {
  const letters = (tokens.ends[from] as number) - (tokens.starts[from] as number)
  if (tokens.cases[from] === CAPITALS && letters > 1) return true
  return phraseAt(tokens, from, tableOf('agencies.agency')) !== null
}

/** "PORT HALE, ME / HALEWIRE / May 7, 2031 / The ferry …": slashes with air around them part the place from agency, date and text. */
function betweenSlashes(tokens: Tokens, from: number, to: number): ReadDateline | null {
  const start = tokens.starts[from] ?? 0
  const ends: number[] = []
  for (let at = from + 1; at + 1 < to && (tokens.starts[at] as number) < start + LONGEST; at++)
    if (isOneOf(tokens, at, '/') && !isTight(tokens, at) && !isTight(tokens, at + 1)) ends.push(at)
  const place = ends[0]
  const last = ends.at(-1)
  if (place === undefined || last === undefined || place === last) return null
  const named = Array.from({ length: place - from }, (_, at) => from + at)
  const date = dateAfter(tokens, place, last)
  if (!date || tokens.cases[from] !== CAPITALS || !isPlace(tokens, named)) return null
  const other = ends.slice(0, -1).find((at, nth) => date.at < at || date.at > (ends[nth + 1] as number))
  const between = other === undefined ? null : ([other + 1, (ends[ends.indexOf(other) + 1] as number) - 1] as const)
  const textOf = (first: number, end: number): string =>
    squash(tokens.text.slice(tokens.starts[first], tokens.ends[end]))
  return found(tokens, from, last + 1, {
    place: textOf(from, place - 1),
    agency: between && textOf(...between),
    date: date.iso,
    named,
    bracket: null,
    parted: true,
  })
}
