/** Days of the proleptic Gregorian calendar; months count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** True for a day that exists, in the years that news is from. */
export function isDay({ year, month, day }: Day): boolean {
  if (year < 1700 || year > 2199 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** "31" as 2031, "87" as 1987: two digits are the century that ends with 2069. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length !== 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

/** Daylight saving time of the United States since 2007: second Sunday of March to first Sunday of November. */
export function isAmericanSummer(day: Day): boolean {
  if (day.month < 3 || day.month > 11) return false
  if (day.month > 3 && day.month < 11) return true
  const first = weekdayOf({ ...day, day: 1 })
  const sunday = 1 + ((7 - first) % 7)
  return day.month === 3 ? day.day >= sunday + 7 : day.day < sunday
}
