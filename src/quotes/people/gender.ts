import type { Gender } from './entity.js'
import { isFemale, isMale } from './given.js'

const MALE =
  /^(?:mr|sir|lord|king|prince|herr|sr)$|man$|\b(?:chairman|spokesman|congressman|businessman|father|king|actor|son|husband|brother)\b/u
const FEMALE =
  /^(?:mrs|ms|miss|mme|mlle|dame|lady|madam|queen|frau|sra|srta)$|woman$|\b(?:chairwoman|spokeswoman|congresswoman|businesswoman|mother|queen|actress|daughter|wife|sister)\b/u

/** The gender that title, given name or role show, the surest first. */
export function genderOf(given: string, honorific: string, role: string | null): Gender {
  const title = honorificGender(honorific)
  if (title) return title
  if (isFemale(given)) return isMale(given) ? null : 'female'
  if (isMale(given)) return 'male'
  const head = role?.toLowerCase().split(/ (?:of|for|at|in|from) /u)[0] ?? ''
  return FEMALE.test(head) ? 'female' : MALE.test(head) ? 'male' : null
}

/** The gender that a title shows. */
export function honorificGender(honorific: string): Gender {
  // Most people have none
  if (honorific === '') return null
  return FEMALE.test(honorific) ? 'female' : MALE.test(honorific) ? 'male' : null
}
