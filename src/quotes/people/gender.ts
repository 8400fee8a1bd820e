import { isFemale, isMale } from '../../language/given-names.js'
import { listOf } from '../../language/index.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import {
  FEMININE_NOUNS_FOR_PEOPLE,
  MASCULINE_NOUNS_FOR_PEOPLE,
  NOUNS_FOR_A_MAN,
  NOUNS_FOR_A_WOMAN,
  PREPOSITIONS_BEHIND_A_ROLE,
  TITLES_OF_A_MAN,
  TITLES_OF_A_WOMAN,
} from '../words/name-classes.js'
import { isNameWord } from '../words/names.js'
import type { Token } from '../words/token.js'
import type { Gender } from './entity.js'

/** The gender that title, given name or role show, the surest first; the language is that of the token beside them. */
export function genderOf(given: string, honorific: string, role: string | null, beside: Token): Gender {
  const title = honorificGender(honorific)
  if (title) return title
  if (isFemale(given)) return 'female'
  if (isMale(given)) return 'male'
  return role ? roleGender(role.toLowerCase().split(' '), beside) : null
}

/** The gender of the words before the first preposition; "director" has none but where nouns have one. */
export function roleGender(role: readonly string[], beside: Token): Gender {
  const stop = role.findIndex((word) => isNameWord(word, PREPOSITIONS_BEHIND_A_ROLE))
  const words = (stop < 0 ? role : role.slice(0, stop)).flatMap((word) => word.split('-'))
  const last = words.at(-1) ?? ''
  const gendered = isSubjectFirst(beside) || isVerbSecond(beside)
  const is = (classes: number, heading: string): boolean =>
    words.some((word) => isNameWord(word, classes)) ||
    listOf(`people.endings of ${heading}`).some((ending) => last.endsWith(ending))
  if (
    is(NOUNS_FOR_A_WOMAN | TITLES_OF_A_WOMAN, 'nouns for a woman') ||
    (gendered && is(FEMININE_NOUNS_FOR_PEOPLE, 'feminine nouns for people'))
  )
    return 'female'
  return is(NOUNS_FOR_A_MAN | TITLES_OF_A_MAN, 'nouns for a man') ||
    (gendered && is(MASCULINE_NOUNS_FOR_PEOPLE, 'masculine nouns for people'))
    ? 'male'
    : null
}

/** The gender that a title shows. */
export function honorificGender(honorific: string): Gender {
  // Most people have none
  if (honorific === '') return null
  if (isNameWord(honorific, TITLES_OF_A_WOMAN)) return 'female'
  return isNameWord(honorific, TITLES_OF_A_MAN) ? 'male' : null
}
