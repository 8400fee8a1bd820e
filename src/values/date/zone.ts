import { type Day, isAmericanSummer } from './calendar.js'
import { digitsAt, isTightAt, markAt, type Stretch, wordAt } from './stretch.js'
import { isAmerican, isHour, isZoneOfSeveral, zoneNamed } from './words.js'

/** What stands behind the clock of a time. */
export interface ReadZone {
  /** The offset from UTC as in ISO 8601; empty where only the hour is named ("14:05 Uhr"). */
  readonly text: string
  /** Index of the token behind it. */
  readonly end: number
  readonly american: boolean
}

/** The zone at token `at`: "ET", "(UTC)", "Uhr MEZ", "GMT+1", "+02:00"; null where none stands there. */
export function readZone(stretch: Stretch, at: number, day: Day): ReadZone | null {
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
export function isMinute(stretch: Stretch, at: number): boolean {
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
