import { isSubjectFirst } from '../syntax/finite.js'
import { NOUNS_FOR_A_RELATION } from '../words/classes.js'
import { OTHER_PRONOUNS, PREPOSITIONS } from '../words/grammar.js'
import { at, has, is } from '../words/token.js'
import type { NamePlace } from './entity.js'

/** "de su amigo Ana Ruiz": where the subject goes first, told of as another's. */
export function isRelation({ s, run: { titleFrom } }: Pick<NamePlace, 's' | 'run'>): boolean {
  const noun = at(s, titleFrom - 1)
  const owned = isSubjectFirst(noun) && is(noun, NOUNS_FOR_A_RELATION) && has(at(s, titleFrom - 2), OTHER_PRONOUNS)
  return owned && has(at(s, titleFrom - 3), PREPOSITIONS)
}
