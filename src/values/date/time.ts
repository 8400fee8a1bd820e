import { type Day, isAmericanSummer } from './calendar.js'
import type { Token } from './tokens.js'

/** A time of day: `text` as in ISO 8601 behind the "T", zone included; `end` is the index of the token behind it. */
export interface Time {
  readonly text: string
  readonly end: number
  /** Twelve-hour clock, or a zone of North America: writers who put the month first. */
  readonly american: boolean
}

/** Hours from UTC of the zones that news names and that mean one thing to its readers. */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hkt: 8,
  sgt: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
}

/** Zones without a season in their name: the day tells. */
const AMERICAN: Readonly<Record<string, number>> = { et: -5, ct: -6, mt: -7, pt: -8 }

/** Reads a time that starts at token `at`: "8:03 am ET", "14.05 Uhr", "20h06", "05:44:10+01:00", "3pm". Null where none stands there. */
export function readTime(tokens: readonly Token[], at: number, day: Day): Time | null {
  const clock = readClock(tokens, at)
  if (!clock) return null
  const zone = readZone(tokens, clock.end, day)
  const text = `${clock.text}${zone?.text ?? ''}`
  return { text, end: zone?.end ?? clock.end, american: clock.half !== null || (zone?.american ?? false) }
}

interface Clock {
  readonly text: string
  readonly end: number
  readonly half: 'am' | 'pm' | null
}

function readClock(tokens: readonly Token[], at: number): Clock | null {
  const hour = tokens[at]
  if (hour?.kind !== 'number' || hour.text.length > 2) return null
  const parts = [hour.text]
  let end = at + 1
  while (parts.length < 3 && isColon(tokens, end, parts.length) && isMinute(tokens[end + 1])) {
    parts.push((tokens[end + 1] as Token).text)
    end += 2
  }
  end = skipFraction(tokens, end, parts.length)
  const half = readHalf(tokens, end)
  const marked = half ?? readHour(tokens, end)
  if (parts.length === 1 && !marked) return null
  return makeClock(parts.map(Number), half?.half ?? null, marked?.end ?? end)
}

/** ":" anywhere, "." and "h" between hour and minute; a further "." would be a date's. */
function isColon(tokens: readonly Token[], at: number, parts: number): boolean {
  const sign = tokens[at]
  if (!sign || !tokens[at + 1]) return false
  if (sign.text === ':') return sign.tight
  if (parts > 1) return false
  if (sign.small === 'h') return true
  return sign.text === '.' && sign.tight && (tokens[at + 1] as Token).tight && !isDotted(tokens, at + 2)
}

function isDotted(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'number' && (tokens[at + 1]?.tight ?? false)
}

function isMinute(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 2 && Number(token.text) < 60
}

/** Thousandths of a second are no news. */
function skipFraction(tokens: readonly Token[], at: number, parts: number): number {
  const fraction = parts === 3 && tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.tight
  return fraction ? at + 2 : at
}

function readHalf(tokens: readonly Token[], at: number): { half: 'am' | 'pm'; end: number } | null {
  const word = tokens[at]?.small
  if (word === 'am' || word === 'pm') return { half: word, end: at + 1 }
  if ((word === 'a' || word === 'p') && tokens[at + 1]?.text === '.' && tokens[at + 2]?.small === 'm') {
    return { half: `${word}m`, end: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 }
  }
  return null
}

function readHour(tokens: readonly Token[], at: number): { end: number } | null {
  const word = tokens[at]?.small
  return word === 'uhr' || word === 'h' || word === 'hrs' ? { end: at + 1 } : null
}

function makeClock(parts: readonly number[], half: 'am' | 'pm' | null, end: number): Clock | null {
  const [hour = 0, minute = 0, second] = parts
  const over = half ? hour < 1 || hour > 12 : hour > 23
  if (over) return hour > 12 && hour < 24 && half === 'pm' ? makeClock(parts, null, end) : null
  const full = half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour
  const text = [full, minute, ...(second === undefined ? [] : [second])]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
  return { text, end, half }
}

function readZone(
  tokens: readonly Token[],
  at: number,
  day: Day,
): { text: string; end: number; american: boolean } | null {
  let from = at
  while (isHourWord(tokens[from])) from += 1
  const inside = tokens[from]?.text === '(' ? from + 1 : from
  const name = tokens[inside]
  if (name?.kind === 'sign' && (name.text === '+' || name.text === '-')) return readOffset(tokens, inside, from)
  if (name?.kind !== 'word') return from > at ? { text: '', end: from, american: false } : null
  const summer = AMERICAN[name.small] === undefined ? 0 : isAmericanSummer(day) ? 1 : 0
  const hours = ZONES[name.small] ?? AMERICAN[name.small]
  if (hours === undefined || !(name.text === name.text.toUpperCase()))
    return from > at ? { text: '', end: from, american: false } : null
  const offset = (name.small === 'gmt' || name.small === 'utc') && readOffset(tokens, inside + 1, inside + 1)
  if (offset) return offset
  const end = inside > from && tokens[inside + 1]?.text === ')' ? inside + 2 : inside + 1
  return { text: formatOffset((hours + summer) * 60), end, american: hours <= -5 }
}

function isHourWord(token: Token | undefined): boolean {
  return token?.small === 'uhr' || token?.small === 'h' || token?.small === 'hrs'
}

function readOffset(
  tokens: readonly Token[],
  at: number,
  from: number,
): { text: string; end: number; american: boolean } | null {
  const sign = tokens[at]
  const digits = tokens[at + 1]
  if (
    !sign ||
    (sign.text !== '+' && sign.text !== '-') ||
    digits?.kind !== 'number' ||
    !digits.tight ||
    digits.text.length > 4
  )
    return null
  if (from === at && sign.text === '-' && !sign.tight) return null
  const colon = tokens[at + 2]?.text === ':' && isMinute(tokens[at + 3])
  const hours = digits.text.length > 2 ? Number(digits.text.slice(0, -2)) : Number(digits.text)
  const minutes = digits.text.length > 2 ? Number(digits.text.slice(-2)) : colon ? Number(tokens[at + 3]?.text) : 0
  if (hours > 14 || minutes > 59) return null
  const total = (hours * 60 + minutes) * (sign.text === '-' ? -1 : 1)
  return { text: formatOffset(total), end: colon ? at + 4 : at + 2, american: total <= -240 }
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
