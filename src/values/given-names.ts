import { tableOf } from '../language/index.js'

/** True for a common given name in small letters; of "hans-peter" the first half is looked at, too. */
export function isGivenName(small: string): boolean {
  const names = tableOf('names.given')
  if (names.has(small)) return true
  const hyphen = small.indexOf('-')
  return hyphen > 0 && names.has(small.slice(0, hyphen))
}
