import { firstWhere } from '../../text/search.js'
import { isPerson } from '../syntax/facts.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import { type Again, holdsAnother, mayBe, type Told } from './again.js'
import type { Entity, NamePlace } from './entity.js'
import { isRelation } from './relation.js'

/** Sentences without a name that are looked through: "Il hausse les épaules." */
const REACH = 3

/** Whom the sentence before tells of, by the name it has or by whom its words were: the one who fits, `known` to be of the gender shown; null where several do, or who is none of `of`. */
export function justNamed(
  again: Again,
  { register: { places }, recent, sentences }: Told,
  known: boolean,
  of: readonly Entity[] | null = null,
): Entity | null {
  const { start, sentence, gender } = again
  const fits = (entity: Entity): boolean =>
    (of?.includes(entity) ?? true) &&
    mayBe(again, entity) &&
    !holdsAnother(again, entity) &&
    (!known || gender === null || entity.gender === gender)
  let end = firstWhere(places.length, (n) => (places[n] as NamePlace).start >= start)
  while (end > 0 && (places[end - 1] as NamePlace).sentence >= sentence) end -= 1
  for (let n = sentence - 1; n >= 0 && sentence - n <= REACH; n--) {
    let from = end
    while (from > 0 && (places[from - 1] as NamePlace).sentence === n) from -= 1
    const named = places
      .slice(from, end)
      .filter((place) => place.entity.type === 'person' && !place.entity.bearers && !isRelation(place))
    const spoke = recent.speakers.findLast((each) => each.sentence === n)?.entity ?? null
    // "Il veut savoir pourquoi": none of them is meant where all are of the other gender
    const other = gender !== null && !spoke && named.every(({ entity }) => entity.gender && entity.gender !== gender)
    if ((named.length > 0 || spoke) && !(other && known))
      return oneOf(
        named.filter(({ entity }) => fits(entity)),
        spoke && fits(spoke) ? spoke : null,
        again,
      )
    if (hasSomebody(sentences[n] ?? [])) return null
    end = from
  }
  return null
}

function oneOf(able: readonly NamePlace[], spoke: Entity | null, { gender }: Again): Entity | null {
  const subject = able.find((each) => each.isSubject() && !each.isAside())?.entity ?? null
  if (spoke && (subject === null || subject === spoke || spoke.gender === gender)) return spoke
  const shown = able.filter(({ entity }) => gender !== null && entity.gender === gender)
  const all = new Set((shown.length > 0 ? shown : able).map(({ entity }) => entity))
  const [first] = all
  return all.size === 1 ? (first ?? null) : subject && all.has(subject) ? subject : null
}

/** "Le maire a refusé.": somebody without a name whom the sentence is about. */
function hasSomebody(s: readonly Token[]): boolean {
  return s.some(
    (token, k) => !token.cap && (isPerson(token) || has(token, grammar.VOICES)) && is(at(s, k - 1), classes.ARTICLES),
  )
}
