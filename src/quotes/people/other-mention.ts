import { firstWhere } from '../../text/search.js'
import { isSubjectFirst } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import * as classes from '../words/classes.js'
import { FEMININE_ENDING, PASSIVE_ENDING, PERSON_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import type { Entity, Gender, NamePlace } from './entity.js'
import type { Recent } from './pronoun.js'
import { isSubject, type Register } from './register.js'

/** Sentences that such a mention looks back over. */
const REACH = 3

/** "le coureur normand", "la sindicalista": the Romance press does not repeat a name; who was spoken of last is meant, where the noun is no office that somebody else holds. */
export function byOtherMention(
  s: readonly Token[],
  { from, to }: Phrase,
  sentence: number,
  { register: { places }, recent }: { readonly register: Register; readonly recent: Recent },
): Entity | null {
  const article = at(s, from)
  // "Esta no oculta su alegría"
  const points = !is(article, classes.ARTICLES)
  const again = to === from + 1 ? points : isPersonAgain(s, from + 1, to, points)
  if (!isSubjectFirst(article) || !is(article, classes.DETERMINERS_OF_WHAT_IS_KNOWN) || !again) return null
  const gender = genderOf(article, at(s, from + 1))
  const fits = ({ entity }: { readonly entity: Entity }): boolean =>
    entity.type === 'person' && (entity.gender === null || gender === null || entity.gender === gender)
  const spoke = recent.speakers.findLast((each) => each.start < article.start)
  for (let i = firstWhere(places.length, (n) => (places[n] as NamePlace).start >= article.start) - 1; i >= 0; i--) {
    const place = places[i] as NamePlace
    if (sentence - place.sentence > REACH || (spoke && spoke.sentence >= place.sentence)) break
    const named = place.entity.human || place.entity.words.length > 1
    if (named && isSubject(place) && fits(place)) return place.entity
  }
  return spoke && sentence - spoke.sentence <= REACH && fits(spoke) ? spoke.entity : null
}

/** A noun for a person, with an adjective at most and nothing that says whose or which. */
function isPersonAgain(s: readonly Token[], from: number, to: number, points: boolean): boolean {
  let k = from
  while (k < to - 1 && has(at(s, k), grammar.ADJECTIVES)) k += 1
  const noun = at(s, k)
  const person = has(noun, grammar.ROLES) || is(noun, classes.NOUNS_FOR_A_PERSON) || ends(noun, PERSON_ENDING)
  // "Cet homme de 61 ans"
  if (person && points) return true
  if (!person || has(noun, grammar.VOICES) || is(noun, classes.NOUNS_FOR_SOMEBODY_ELSE)) return false
  return (
    to - k <= 2 &&
    !s.slice(k, to).some((token) => has(token, grammar.PREPOSITIONS)) &&
    (k === to - 1 || !at(s, to - 1).cap)
  )
}

/** What the article shows, or where it is elided the noun: "l’accusé", "l’accusée". */
function genderOf(article: Token, noun: Token): Gender {
  if (is(article, classes.ARTICLES_OF_A_MAN)) return 'male'
  if (is(article, classes.ARTICLES_OF_A_WOMAN) || ends(noun, FEMININE_ENDING)) return 'female'
  return ends(noun, PASSIVE_ENDING) ? 'male' : null
}
