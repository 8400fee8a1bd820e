import { firstWhere } from '../../text/search.js'
import { isPerson } from '../syntax/facts.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import type { Entity, Gender, NamePlace } from './entity.js'
import type { Recent } from './pronoun.js'
import { isAside, isSubject, type Register } from './register.js'

/** Sentences without a name that are looked through: "Il hausse les épaules." */
const REACH = 3

/** Whom the sentence before tells of, by the name it has or by whom its words were: the one who fits; null where several do. */
export function justNamed(
  sentence: number,
  start: number,
  gender: Gender,
  fits: (entity: Entity) => boolean,
  place: { readonly register: Register; readonly recent: Recent; readonly sentences: readonly (readonly Token[])[] },
): Entity | null {
  const { places } = place.register
  let end = firstWhere(places.length, (n) => (places[n] as NamePlace).start >= start)
  while (end > 0 && (places[end - 1] as NamePlace).sentence >= sentence) end -= 1
  for (let n = sentence - 1; n >= 0 && sentence - n <= REACH; n--) {
    let from = end
    while (from > 0 && (places[from - 1] as NamePlace).sentence === n) from -= 1
    const named = places.slice(from, end).filter(({ entity }) => entity.type === 'person' && !entity.bearers)
    const spoke = place.recent.speakers.findLast((each) => each.sentence === n)
    if (named.length > 0 || spoke) return oneOf(named, spoke?.entity ?? null, gender, fits)
    if (hasSomebody(place.sentences[n] ?? [])) return null
    end = from
  }
  return null
}

function oneOf(
  named: readonly NamePlace[],
  spoke: Entity | null,
  gender: Gender,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const able = named.filter(({ entity }) => fits(entity))
  const subject = able.find((each) => isSubject(each) && !isAside(each))?.entity ?? null
  if (spoke && fits(spoke) && (subject === null || subject === spoke || spoke.gender === gender)) return spoke
  const shown = able.filter(({ entity }) => gender !== null && entity.gender === gender)
  const all = [...new Set((shown.length > 0 ? shown : able).map(({ entity }) => entity))]
  return all.length === 1 ? (all[0] as Entity) : subject && all.includes(subject) ? subject : null
}

/** "Le maire a refusé.": somebody without a name whom the sentence is about. */
function hasSomebody(s: readonly Token[]): boolean {
  return s.some(
    (token, k) =>
      !token.cap &&
      (isPerson(token) || has(token, grammar.VOICES)) &&
      has(at(s, k - 1), grammar.DETERMINERS) &&
      is(at(s, k - 1), classes.ARTICLES),
  )
}
