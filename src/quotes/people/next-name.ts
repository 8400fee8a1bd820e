import { firstWhere } from '../../text/search.js'
import { isSubjectFirst } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import type { Told } from './again.js'
import type { Entity, NamePlace } from './entity.js'
import { isParted } from './parted.js'
import { ofArticle } from './shown-gender.js'
import { isOneTrade, officeOf, officesIn } from './trades.js'

/** The subject of its sentence, or whose words it has; not "Ana Ruiz, qui …", who is told of. */
function isAbout(place: NamePlace): boolean {
  const { s, run } = place
  const source = s.findLastIndex((token, k) => k < run.titleFrom && has(token, grammar.SOURCES_BEFORE_THE_NAME))
  const near = source >= 0 && run.titleFrom - source <= LONGEST_TITLE
  const says = near || has(at(s, run.titleFrom - 1), grammar.SAID)
  const told = at(s, run.to).text === ',' && has(at(s, run.to + 1), grammar.RELATIVE_PRONOUNS | grammar.DETERMINERS)
  return says || (place.isSubject() && !told)
}

/** Tokens of "Selon le docteur" before a name. */
const LONGEST_TITLE = 4

/** Sentences in which a name may follow its office. */
const REACH = 2

/** "El ministro de Obras no opina. En una radio, Gustavo Ruiz negó …": the Romance press gives the office first; whom a sentence behind it names for the first time, with no office of his own or this one, holds it. */
export function byNextName(s: readonly Token[], { from, to }: Phrase, sentence: number, told: Told): Entity | null {
  const article = at(s, from)
  const noun = at(s, from + 1)
  const opens = is(article, classes.DETERMINERS_OF_WHAT_IS_KNOWN) || has(article, grammar.OTHER_PRONOUNS)
  // "lâche le buteur" is whoever was named before
  const first = article.cap || has(article, grammar.OTHER_PRONOUNS)
  if (!isSubjectFirst(article) || !opens || !first || !is(noun, classes.NOUNS_FOR_SOMEBODY_ELSE)) return null
  const office = officeOf(s, from, to)
  const gender = ofArticle(article)
  const { places } = told.register
  const all = new Set<Entity>()
  const end = firstWhere(places.length, (n) => (places[n] as NamePlace).sentence > sentence + REACH)
  for (let k = end - 1; k >= 0; k--) {
    const place = places[k] as NamePlace
    const { entity, sentence: n, start } = place
    if (n < sentence) break
    if (
      !isAbout(place) ||
      isParted(told.sentences, sentence, n) ||
      start < at(s, to - 1).end ||
      entity.type !== 'person' ||
      entity.start < start
    )
      continue
    if (entity.words.length > 1 && !entity.bearers) all.add(entity)
  }
  const next = [...all].at(-1)
  if (!next || (gender && next.gender && gender !== next.gender)) return null
  const held = [...officesIn(next.role ?? ''), ...next.called]
  if (next.role === null && next.called.length === 0) return next
  return office !== null && held.some((each) => isOneTrade(office, each)) ? next : null
}
