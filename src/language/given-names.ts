import { tableOf } from './index.js'

/** The headings of names.txt, as numbers. */
const MEN = 1
const WOMEN = 2

/** True for a common given name in small letters; of "hans-peter" the first half is looked at, too. */
export function isGivenName(small: string): boolean {
  return numberOf(small) > 0
}

/** True for a given name of men alone, in small letters. */
export function isMale(small: string): boolean {
  return numberOf(small) === MEN
}

/** True for a given name of women alone. */
export function isFemale(small: string): boolean {
  return numberOf(small) === WOMEN
}

function numberOf(small: string): number {
  const table = tableOf('names.given')
  const whole = table.number(small)
  if (whole > 0) return whole
  const hyphen = small.indexOf('-')
  return hyphen > 0 ? table.number(small.slice(0, hyphen)) : whole
}
