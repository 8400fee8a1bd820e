import { firstWhere } from '../../text/search.js'
import { PREPOSITIONS } from '../words/grammar.js'
import { at, has } from '../words/token.js'
import { type Again, holdsAnother, mayBe, type Told } from './again.js'
import type { Entity, NamePlace } from './entity.js'
import { isRelation } from './relation.js'

/** Names that such a mention looks back over. */
const MOST_NAMES = 120

/** What speaks for somebody: to be the latest speaker, a subject, named often; and against: to hold another office. */
const SPOKE_LAST = 1.5
const NEAREST = 4
const IS_SUBJECT = 1
const OFTEN = 0.5
const OTHER_OFFICE = 2
const NAMED_FIRST = 0.75
/** Nothing but capitals shows that it is a person; nothing shows its gender. */
const MAY_BE_A_THING = 1
const GENDER_OPEN = 0.5
/** Less than this names nobody. */
const LEAST = 0.6

/** Of those spoken of before the one who fits best by gender, nearness and how often he is named. */
export function likeliest(again: Again, { register: { places }, recent }: Told): Entity | null {
  const { start, sentence, gender } = again
  const scores = new Map<Entity, number>()
  const add = (entity: Entity, score: number): void => {
    if (mayBe(again, entity)) scores.set(entity, (scores.get(entity) ?? first(entity)) + score)
  }
  const first = (entity: Entity): number =>
    against(entity) + (entity.human && entity === places[0]?.entity ? NAMED_FIRST : 0)
  const against = (entity: Entity): number =>
    (holdsAnother(again, entity) ? -OTHER_OFFICE : 0) -
    (entity.human ? 0 : MAY_BE_A_THING) -
    (gender && !entity.gender ? GENDER_OPEN : 0)
  const last = firstWhere(places.length, (n) => (places[n] as NamePlace).start >= start) - 1
  const spoke = recent.speakers.findLast((each) => each.start < start)
  // Whom the article names behind the words of the last speaker it goes on about
  const latest = (places[last]?.start ?? 0) <= (spoke?.start ?? 0) || places[last]?.entity === spoke?.entity
  if (spoke) add(spoke.entity, (latest ? SPOKE_LAST : 0) + NEAREST / (1 + sentence - spoke.sentence))
  for (let i = last; i >= 0 && last - i < MOST_NAMES; i--) {
    const place = places[i] as NamePlace
    // "la veille de Buenos Aires": nothing but capitals behind a preposition
    if (!place.entity.human && has(at(place.s, place.run.titleFrom - 1), PREPOSITIONS)) continue
    if (isRelation(place)) continue
    const seen = scores.has(place.entity)
    add(place.entity, seen ? OFTEN : NEAREST / (1 + sentence - place.sentence) + (place.isSubject() ? IS_SUBJECT : 0))
  }
  return best(scores)
}

function best(scores: ReadonlyMap<Entity, number>): Entity | null {
  let found: Entity | null = null
  let most = LEAST
  for (const [entity, score] of scores) if (score > most) [found, most] = [entity, score]
  return found
}
