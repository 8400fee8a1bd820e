import { classesOf, tableOf } from '../../language/index.js'

/** 1 to 12 for the name of a month in any language known, in small letters; 0 for any other word. */
export function monthOf(word: string): number {
  return word === '' ? 0 : Math.max(0, tableOf('dates.months').number(word))
}

/** 0 (Sunday) to 6 for the name of a weekday; -1 for any other word. */
export function weekdayNamed(word: string): number {
  return word === '' ? -1 : Math.max(0, tableOf('dates.weekdays').number(word)) - 1
}

/** The signs behind the numbers of a date in Chinese, Japanese and Korean. */
export const YEAR_SIGN = 1
export const MONTH_SIGN = 2
export const DAY_SIGN = 3

/** Which of those signs a word is; 0 for any other. */
export function signOf(word: string): number {
  return word === '' ? 0 : Math.max(0, tableOf('dates.year-month-day').number(word))
}

/** The year before the first of an era ("令和"), by its name; 0 for any other word. */
export function yearBeforeEra(word: string): number {
  const number = word === '' ? 0 : tableOf('dates.era').number(word)
  return number > 0 ? Number(classesOf('dates.era')[number - 1]) : 0
}

/** True for what may stand behind a number or between the parts of a date: "3rd", "3er", "of", "de". */
export function isInDate(word: string): boolean {
  return word !== '' && tableOf('dates.in-date').has(word)
}

/** What ISO 8601 puts between a date and its time. */
const ISO_TIME = 't'

/** True for what may stand between a date and its time: "at", "um", "à". */
export function isBeforeTime(word: string): boolean {
  return word === ISO_TIME || (word !== '' && tableOf('dates.before-time').has(word))
}

/** True for what stands behind a time of twenty-four hours: "Uhr", "h". */
export function isHour(word: string): boolean {
  return word !== '' && tableOf('dates.hour').has(word)
}

/** True for what stands between hours and minutes: "20h06". */
export function isInTime(word: string): boolean {
  return word !== '' && tableOf('dates.in-time').has(word)
}

/** A zone that news names: hours from UTC in winter and in summer. */
export interface Zone {
  readonly winter: number
  readonly summer: number
}

/** Class of zones whose name means several; they tell on which side of the Atlantic a page was made, and no time. */
const SEVERAL = 'several'
/** Class of UTC, which is at home nowhere. */
const UNIVERSAL = 'Z'

/** The zone of a name in small letters; null for any other word and for names of several zones. */
export function zoneNamed(word: string): Zone | null {
  const name = zoneClass(word)
  if (name === null || name === SEVERAL) return null
  if (name === UNIVERSAL) return { winter: 0, summer: 0 }
  const [winter = '', summer = winter] = name.split('/')
  return { winter: Number(winter), summer: Number(summer) }
}

/** True for a name of several zones: it tells no offset. */
export function isZoneOfSeveral(word: string): boolean {
  return zoneClass(word) === SEVERAL
}

/** The easternmost of America's zones, in hours from UTC. */
const AMERICA = -4

/** -1 for the name of a zone of America, 1 for one elsewhere, 0 for UTC and for any other word. */
export function sideOfZone(word: string): number {
  const name = zoneClass(word)
  if (name === null || name === UNIVERSAL) return 0
  return isAmerican(zoneNamed(word)) ? -1 : 1
}

/** True for the zones of a country that puts the month in front. */
export function isAmerican(zone: Zone | null): boolean {
  return zone !== null && zone.summer <= AMERICA
}

function zoneClass(word: string): string | null {
  const number = word === '' ? 0 : tableOf('dates.zone').number(word)
  return number > 0 ? (classesOf('dates.zone')[number - 1] ?? null) : null
}
