import type { Dateline } from '../../model/article.js'
import { squash } from '../../text/whitespace.js'
import { isTight, MARK, SMALL, type Tokens } from '../../words/tokens.js'
import { type ReadDay, readDay } from '../date/day.js'
import { isOneOf } from '../word.js'

/** What a dateline is made of. */
export interface Parts extends Omit<Dateline, 'text'> {
  readonly place: string
  /** Its tokens. */
  readonly named: readonly number[]
  /** The bracket or slash in front of the agency; null where none is named. */
  readonly bracket: number | null
  /** A comma, a full stop or an agency stands between the place and the date. */
  readonly parted: boolean
}

/** A stretch of tokens, [from, to). */
type Range = readonly [from: number, to: number]

/** The parts of tokens [from, to): "LIMA, Peru, Nov. 3 (AP)"; null where no place is left or prose follows the date. */
export function partsOf(tokens: Tokens, from: number, to: number): Parts | null {
  const agency = agencyIn(tokens, from, to)
  const rest: readonly Range[] = agency
    ? [
        [from, agency[0]],
        [agency[1], to],
      ]
    : [[from, to]]
  const date = rest.map((range) => dateIn(tokens, range, from)).find((found) => found !== null) ?? null
  if (date && rest.some((range) => hasProse(tokens, range, date.end))) return null
  const named = rest.flatMap((range) => indexes(range, date?.at ?? to))
  while (named.length > 0 && isOneOf(tokens, named.at(-1) as number, ',;:-—–')) named.pop()
  // "(AP) - LIMA, 3 Nov": the sign behind an agency that stands in front
  while (named.length > 0 && isOneOf(tokens, named[0] as number, ',;:-—–')) named.shift()
  const parted = date !== null && tokens.kinds[date.at - 1] === MARK
  // "Published on 3 November": a small word leads to the date
  if (named.length === 0 || (date && !parted && tokens.cases[date.at - 1] === SMALL)) return null
  return {
    place: textOf(tokens, named),
    named,
    parted,
    bracket: agency?.[0] ?? null,
    agency: agency && squash(tokens.text.slice(tokens.ends[agency[0]], tokens.starts[agency[1] - 1])),
    date: date && isoOf(date),
  }
}

/** Characters of an agency between brackets, and between slashes. */
const IN_BRACKETS = [2, 40] as const
const IN_SLASHES = [3, 30] as const

/** "(AP)", "/PRNewswire/", "(tca/dpa)", their signs with them; the first of them before token `last`, behind "BREST (Finistère), " the one behind the comma. */
export function agencyIn(tokens: Tokens, from: number, to: number, last: number = to): Range | null {
  const first = firstAgency(tokens, from, to, last)
  const region = first && isOneOf(tokens, first[0], '(') && isOneOf(tokens, first[1], ',') && first[1] < to
  return (region && firstAgency(tokens, first[1], to, last)) || first
}

function firstAgency(tokens: Tokens, from: number, to: number, last: number): Range | null {
  for (let token = from; token < last; token++) {
    const bracket = isOneOf(tokens, token, '(')
    if (!bracket && !isOneOf(tokens, token, '/')) continue
    let end = token + 1
    while (end < to && !isOneOf(tokens, end, bracket ? '()' : '/(')) end += 1
    // "Hale/Orrin (AP)": the slash parts places
    if (end === to || !isOneOf(tokens, end, bracket ? ')' : '/')) continue
    // "Ana Ruiz / Web / Port Hale": slashes with air around them part names
    if (!bracket && !(isTight(tokens, token + 1) && isTight(tokens, end))) continue
    const size = (tokens.starts[end] as number) - (tokens.ends[token] as number)
    const [least, most] = bracket ? IN_BRACKETS : IN_SLASHES
    if (size >= least && size <= most) return [token, end + 1]
  }
  return null
}

interface FoundDay extends ReadDay {
  readonly at: number
}

/** The day of `range`, its month in words: behind a blank, a comma or a full stop, and before one of them. */
function dateIn(tokens: Tokens, [from, to]: Range, first: number): FoundDay | null {
  for (let at = Math.max(from, first + 1); at < to; at++) {
    if (isTight(tokens, at) && !isOneOf(tokens, at - 1, ',.')) continue
    const read = readDay({ tokens, from, to }, at, 'month-first', -1)
    if (!read?.named || (read.end < to && isTight(tokens, read.end) && !isOneOf(tokens, read.end, ',./('))) continue
    // "Sandvik, le 1er août"
    const led = at - 1 > from && tokens.cases[at - 1] === SMALL && isOneOf(tokens, at - 2, ',')
    return { ...read, at: led ? at - 1 : at }
  }
  return null
}

/** The day that stands behind token `from`, and where. */
export function dateAfter(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly at: number; readonly iso: string } | null {
  const day = dateIn(tokens, [from, to], from)
  return day && { at: day.at, iso: isoOf(day) }
}

/** Characters of the shortest word that makes prose of what stands behind a date. */
const SHORTEST_WORD = 3

function hasProse({ kinds, starts, ends }: Tokens, [from, to]: Range, behind: number): boolean {
  for (let token = Math.max(from, behind); token < to; token++) {
    const length = (ends[token] as number) - (starts[token] as number)
    if (kinds[token] !== MARK && length >= SHORTEST_WORD) return true
  }
  return false
}

function indexes([from, to]: Range, before: number): number[] {
  const end = Math.min(to, before)
  return end > from ? Array.from({ length: end - from }, (_, i) => from + i) : []
}

function textOf({ text, starts, ends }: Tokens, named: readonly number[]): string {
  let joined = ''
  let from = named[0] as number
  named.forEach((token, i) => {
    if (named[i + 1] === token + 1) return
    joined += `${joined ? ' ' : ''}${squash(text.slice(starts[from], ends[token]))}`
    from = named[i + 1] ?? token
  })
  return joined
}

/** ISO 8601, "-" in place of a year that is not there: "--11-03". */
function isoOf({ year, month, day }: ReadDay): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${year ?? '-'}-${two(month)}-${two(day)}`
}
