import { firstWhere } from '../../text/search.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import { headOf, type Phrase } from '../syntax/head.js'
import * as classes from '../words/classes.js'
import { FEMININE_ENDING } from '../words/endings.js'
import { at, ends, is, type Token } from '../words/token.js'
import type { Told } from './again.js'
import type { Entity, NamePlace } from './entity.js'
import { ofArticle, pointsAtSomebody } from './shown-gender.js'

/** Sentences that are looked through for the two, or for whom another spoke of. */
const REACH = 4

/** "contestó el otro", "résume le premier": of the two whom the nearest sentence names that names two. */
export function oneOfTwo(s: readonly Token[], { from, to }: Phrase, sentence: number, told: Told): Entity | null {
  const article = at(s, from)
  const noun = at(s, to - 1)
  const first = is(noun, classes.WORDS_FOR_THE_FIRST_OF_TWO)
  if (to !== from + 2 || !isSubjectFirst(article) || !pointsAtSomebody(article)) return null
  if (!first && !is(noun, classes.WORDS_FOR_THE_SECOND_OF_TWO)) return null
  for (let n = sentence; n >= 0 && sentence - n <= REACH; n--) {
    const two = peopleIn(n, article.start, told)
    if (two.length < 2) continue
    const spoke = told.recent.speakers.at(-1)?.entity
    const other = two.filter((each) => each !== spoke)
    return two.length > 2 ? null : first ? (two[0] ?? null) : other.length === 1 ? (other[0] ?? null) : (two[1] ?? null)
  }
  return null
}

/** "a raconté ce dernier", "añadió este último": the last one of this gender that is named before. */
export function lastNamed(s: readonly Token[], { from, to }: Phrase, sentence: number, told: Told): Entity | null {
  const article = at(s, from)
  const noun = at(s, to - 1)
  const points = pointsAtSomebody(article) && !is(article, classes.ARTICLES)
  // "so letztere": where the verb goes second, without an article
  const alone = to === from + 1 && isVerbSecond(noun)
  if (!(alone || (to === from + 2 && points)) || !is(noun, classes.WORDS_FOR_THE_LAST_NAMED)) return null
  const gender = ofArticle(article) ?? (ends(noun, FEMININE_ENDING) ? 'female' : 'male')
  for (let n = sentence; n >= 0 && sentence - n <= REACH; n--) {
    const able = peopleIn(n, article.start, told).filter((each) => each.gender === null || each.gender === gender)
    if (able.length > 0) return able.at(-1) ?? null
  }
  return null
}

/** "La aludida no respondió", "glisse l’intéressée": of those whom the sentences before name the one who did not speak of her. */
export function spokenOf(s: readonly Token[], { from, to }: Phrase, sentence: number, told: Told): Entity | null {
  const article = at(s, from)
  const noun = at(s, headOf(s, from, to))
  if (!isSubjectFirst(article) || !is(noun, classes.NOUNS_FOR_WHO_IS_SPOKEN_OF)) return null
  const gender = ofArticle(article) ?? (ends(noun, FEMININE_ENDING) ? 'female' : 'male')
  for (let n = sentence; n >= 0 && sentence - n <= REACH; n--) {
    const spoke = told.recent.speakers.findLast((each) => each.sentence === n)?.entity
    const able = peopleIn(n, article.start, told).filter(
      (each) => each !== spoke && !(each.gender && each.gender !== gender),
    )
    if (able.length > 0) return able.at(-1) ?? null
  }
  return null
}

/** The people whom a sentence names before an offset. */
function peopleIn(sentence: number, start: number, { register: { places } }: Told): Entity[] {
  const end = firstWhere(places.length, (n) => (places[n] as NamePlace).start >= start)
  const found: Entity[] = []
  for (let k = end - 1; k >= 0 && (places[k] as NamePlace).sentence >= sentence; k--) {
    const { entity, sentence: own } = places[k] as NamePlace
    if (own === sentence && entity.type === 'person' && !entity.bearers && !found.includes(entity))
      found.unshift(entity)
  }
  return found
}
