import { classesOf, tableOf } from '../../language/index.js'
import { phraseAt } from '../../words/phrases.js'
import { type Day, isAmericanSummer } from './calendar.js'
import { digitsAt, isTightAt, markAt, type Stretch, wordAt } from './stretch.js'
import { isAmerican, isHour, isInTime, isZoneOfSeveral, zoneNamed } from './words.js'

/** A time of day: `text` as in ISO 8601 behind the "T", zone included; `end` is the index of the token behind it. */
export interface Time {
  readonly text: string
  readonly end: number
  /** Twelve-hour clock, or a zone of North America: writers who put the month first. */
  readonly american: boolean
}

/** Reads a time that starts at token `at`: "8:03 am ET", "14.05 Uhr", "20h06", "05:44:10+01:00", "3pm". Null where none stands there. */
export function readTime(stretch: Stretch, at: number, day: Day): Time | null {
  const clock = readClock(stretch, at)
  if (!clock) return null
  const zone = readZone(stretch, clock.end, day)
  const text = `${clock.text}${zone?.text ?? ''}`
  return { text, end: zone?.end ?? clock.end, american: clock.half !== null || (zone?.american ?? false) }
}

/** Half of the day by a twelve-hour clock. */
type Half = 'am' | 'pm'

interface Clock {
  readonly text: string
  readonly end: number
  readonly half: Half | null
}

/** East Asia writes the half in front: it says nothing of America. */
function readClock(stretch: Stretch, at: number): Clock | null {
  const before = readHalf(stretch, at)
  if (!before) return readNumbers(stretch, at, null)
  const clock = readNumbers(stretch, before.end, before.half)
  return clock && { ...clock, half: null }
}

function readNumbers(stretch: Stretch, at: number, known: Half | null): Clock | null {
  const hour = digitsAt(stretch, at)
  if (hour === '' || hour.length > 2) return null
  const parts = [Number(hour)]
  let end = at + 1
  while (
    parts.length < 3 &&
    isColon(stretch, end, parts.length) &&
    (isMinute(stretch, end + 1) || isHour(wordAt(stretch, end + 2)))
  ) {
    parts.push(Number(digitsAt(stretch, end + 1)))
    end += 2
  }
  end = skipFraction(stretch, end, parts.length)
  const half = known ? null : readHalf(stretch, end)
  if (half) return makeClock(parts, half.half, half.end)
  if (isHour(wordAt(stretch, end))) return makeClock(parts, known, end + 1)
  return parts.length === 1 ? null : makeClock(parts, known, end)
}

/** ":" anywhere, "." and "h" between hour and minute; a further "." would be a date's. */
function isColon(stretch: Stretch, at: number, parts: number): boolean {
  const sign = markAt(stretch, at)
  if (sign === ':') return isTightAt(stretch, at)
  if (parts > 1) return false
  if (sign === '.') return isTightAt(stretch, at) && isTightAt(stretch, at + 1) && !isDotted(stretch, at + 2)
  return isInTime(wordAt(stretch, at))
}

function isDotted(stretch: Stretch, at: number): boolean {
  return markAt(stretch, at) === '.' && digitsAt(stretch, at + 1) !== '' && isTightAt(stretch, at + 1)
}

/** Thousandths of a second are no news. */
function skipFraction(stretch: Stretch, at: number, parts: number): number {
  return parts === 3 && isDotted(stretch, at) ? at + 2 : at
}

function readHalf({ tokens, to }: Stretch, at: number): { half: Half; end: number } | null {
  const found = phraseAt(tokens, at, tableOf('dates.half'), to)
  return found && { half: classesOf('dates.half')[found.number - 1] as Half, end: found.end }
}

function makeClock(parts: readonly number[], half: Half | null, end: number): Clock | null {
  const [hour = 0, minute = 0, second = 0] = parts
  const over = half ? hour < 1 || hour > 12 : hour > 23
  const plain = hour === 0 || (hour < 24 && half === 'pm')
  if (over) return plain && half ? makeClock(parts, null, end) : null
  const full = half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour
  return { text: [full, minute, second].map((part) => String(part).padStart(2, '0')).join(':'), end, half }
}

/** What stands behind the clock of a time. */
interface ReadZone {
  /** The offset from UTC as in ISO 8601; empty where only the hour is named ("14:05 Uhr"). */
  readonly text: string
  /** Index of the token behind it. */
  readonly end: number
  readonly american: boolean
}

/** The zone at token `at`: "ET", "(UTC)", "Uhr MEZ", "GMT+1", "+02:00"; null where none stands there. */
function readZone(stretch: Stretch, at: number, day: Day): ReadZone | null {
  let from = at
  while (isHour(wordAt(stretch, from))) from += 1
  const inside = markAt(stretch, from) === '(' ? from + 1 : from
  const none = from > at ? { text: '', end: from, american: false } : null
  if (markAt(stretch, inside) !== '') return readOffset(stretch, inside, inside === from)
  const name = wordAt(stretch, inside)
  if (stretch.tokens.of(inside) !== name.toUpperCase()) return none
  const zone = zoneNamed(name)
  if (!zone) return isZoneOfSeveral(name) ? { text: '', end: inside + 1, american: false } : none
  const hours = zone.summer !== zone.winter && isAmericanSummer(day) ? zone.summer : zone.winter
  const offset = hours === 0 && readOffset(stretch, inside + 1, false)
  if (offset) return offset
  const end = inside > from && markAt(stretch, inside + 1) === ')' ? inside + 2 : inside + 1
  return { text: formatOffset(hours * 60), end, american: isAmerican(zone) }
}

/** Two digits up to 59. */
function isMinute(stretch: Stretch, at: number): boolean {
  const digits = digitsAt(stretch, at)
  return digits.length === 2 && Number(digits) < 60
}

/** No zone is farther from UTC, in hours. */
const FARTHEST = 14
/** East of it, in minutes from UTC, nobody puts the month first. */
const AMERICA = -240

/** "+0200", "+02:00", "-5". `glued`: a hyphen must stand right behind the clock, or it is a dash. */
function readOffset(stretch: Stretch, at: number, glued: boolean): ReadZone | null {
  const sign = markAt(stretch, at)
  const digits = digitsAt(stretch, at + 1)
  if ((sign !== '+' && sign !== '-') || digits === '' || digits.length > 4 || !isTightAt(stretch, at + 1)) return null
  if (glued && sign === '-' && !isTightAt(stretch, at)) return null
  const colon = digits.length <= 2 && markAt(stretch, at + 2) === ':' && isMinute(stretch, at + 3)
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits)
  const minutes = Number(digits.length > 2 ? digits.slice(-2) : colon ? digitsAt(stretch, at + 3) : 0)
  if (hours > FARTHEST || minutes > 59) return null
  const total = (hours * 60 + minutes) * (sign === '-' ? -1 : 1)
  return { text: formatOffset(total), end: colon ? at + 4 : at + 2, american: total <= AMERICA }
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
