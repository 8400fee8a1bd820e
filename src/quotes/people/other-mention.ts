import { firstWhere } from '../../text/search.js'
import { isComma } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { openingSubject } from '../syntax/opening-subject.js'
import * as classes from '../words/classes.js'
import { FEMININE_ENDING, PASSIVE_ENDING, PERSON_AGAIN_ENDING, PERSON_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import type { Entity, Gender, NamePlace } from './entity.js'
import { justNamed } from './just-named.js'
import type { Recent } from './pronoun.js'
import { isSubject, type Register } from './register.js'
import { hasOffice, officeOf, officesIn } from './trades.js'

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

/** "le coureur normand", "la sindicalista": the Romance press does not repeat a name; of those spoken of before the one who fits best is meant, where the noun is no office that somebody else holds. */
export function byOtherMention(
  s: readonly Token[],
  { from, to }: Phrase,
  sentence: number,
  {
    register,
    recent,
    sentences,
  }: { readonly register: Register; readonly recent: Recent; readonly sentences: readonly (readonly Token[])[] },
): Entity | null {
  const article = at(s, from)
  // "Esta no oculta su alegría"
  const points = !is(article, classes.ARTICLES)
  if (!isSubjectFirst(article) || !is(article, classes.DETERMINERS_OF_WHAT_IS_KNOWN)) return null
  const gender = genderOf(article, at(s, from + 1))
  if (isUnnamed(sentences[sentence - 1] ?? [], gender)) return null
  const noun = at(s, from + 1)
  const unknown = !has(noun, grammar.ROLES) && !is(noun, classes.NOUNS_FOR_A_PERSON)
  const office = officeOf(s, from, to)
  const trade = office !== null || (unknown && ends(noun, PERSON_AGAIN_ENDING))
  const another = is(noun, classes.NOUNS_FOR_SOMEBODY_ELSE)
  const fits = ({ role, also, human, again: twice, words, gender: own }: Entity): boolean => {
    if (gender && own && gender !== own) return false
    if (!human && !twice && words.length < 2) return false
    const holds = `${role ?? ''} ${also ?? ''}`
    return !(trade || another) || !hasOffice(holds) || officesIn(holds).includes(office ?? '')
  }
  const just =
    to > from + 1 && isOneNamed(s, from + 1, to, points)
      ? justNamed(sentence, article.start, gender, fits, { register, recent, sentences })
      : null
  if (just) {
    if (trade) just.also ??= noun.lower
    return just
  }
  const again = to === from + 1 ? points : isPersonAgain(s, from + 1, to, points)
  if (!again) return null
  const { places } = register
  const scores = new Map<Entity, number>()
  const add = (entity: Entity, score: number): void => {
    const fits = entity.type === 'person' && (!entity.gender || !gender || entity.gender === gender)
    const named = entity.human || entity.again || entity.words.length > 1
    if (fits && named) scores.set(entity, (scores.get(entity) ?? first(entity)) + score)
  }
  const first = (entity: Entity): number =>
    against(entity) + (entity.human && entity === places[0]?.entity ? NAMED_FIRST : 0)
  const against = ({ role, also, human, gender: own }: Entity): number =>
    (trade && hasOffice(`${role ?? ''} ${also ?? ''}`) ? -OTHER_OFFICE : 0) -
    (human ? 0 : MAY_BE_A_THING) -
    (gender && !own ? GENDER_OPEN : 0)
  const last = firstWhere(places.length, (n) => (places[n] as NamePlace).start >= article.start) - 1
  const spoke = recent.speakers.findLast((each) => each.start < article.start)
  // Whom the article names behind the words of the last speaker it goes on about
  const latest = (places[last]?.start ?? 0) <= (spoke?.start ?? 0) || places[last]?.entity === spoke?.entity
  if (spoke) add(spoke.entity, (latest ? SPOKE_LAST : 0) + NEAREST / (1 + sentence - spoke.sentence))
  for (let i = last; i >= 0 && last - i < MOST_NAMES; i--) {
    const place = places[i] as NamePlace
    const seen = scores.has(place.entity)
    add(place.entity, seen ? OFTEN : NEAREST / (1 + sentence - place.sentence) + (isSubject(place) ? IS_SUBJECT : 0))
  }
  const found = best(scores)
  // "la chanteuse" may be "la musicienne" further on
  if (found && trade) found.also ??= noun.lower
  return found
}

/** "Una antigua empleada declaró …": the sentence before is about somebody who has no name. */
function isUnnamed(s: readonly Token[], gender: Gender): boolean {
  const subject = openingSubject(s, s.length)
  const article = at(s, subject?.from ?? -1)
  if (!subject || !is(article, classes.ARTICLES) || is(article, classes.DETERMINERS_OF_WHAT_IS_KNOWN)) return false
  const person =
    s.slice(subject.from, subject.to).some(isPerson) &&
    !s.slice(subject.from, subject.to + 3).some(({ cap }, k) => cap && k > 0)
  return person && (gender === null || genderOf(article, at(s, subject.from + 1)) === gender)
}

function best(scores: ReadonlyMap<Entity, number>): Entity | null {
  let found: Entity | null = null
  let most = LEAST
  for (const [entity, score] of scores) if (score > most) [found, most] = [entity, score]
  return found
}

/** A noun for a person, with an adjective at most and nothing that says whose or which. */
function isPersonAgain(s: readonly Token[], from: number, to: number, points: boolean): boolean {
  let k = from
  while (k < to - 1 && (has(at(s, k), grammar.ADJECTIVES) || isPerson(at(s, k + 1)))) k += 1
  const noun = at(s, k)
  // "Cet homme de 61 ans"
  if (isPerson(noun) && points) return true
  if (!isPerson(noun) || has(noun, grammar.VOICES)) return false
  // "plaisante la gérante", but not "La gérante, qui …": that is somebody new
  if (is(noun, classes.NOUNS_FOR_SOMEBODY_ELSE) && (has(noun, grammar.ROLES) || isComma(at(s, to)))) return false
  // "la delantera del Ribalta"
  const club = to - k > 2 && has(at(s, k + 1), grammar.PREPOSITIONS) && s.slice(k + 2, to).every(({ cap }) => cap)
  const told = to - k <= 2 && !has(at(s, to - 1), grammar.PREPOSITIONS) && (k === to - 1 || !at(s, to - 1).cap)
  return club || told
}

/** "l’ailier de 19 ans", "la députée de Lima": a noun for somebody who is not told of as another's. */
function isOneNamed(s: readonly Token[], from: number, to: number, points: boolean): boolean {
  const noun = isPerson(at(s, from)) || from + 1 >= to ? at(s, from) : at(s, from + 1)
  if (!isPerson(noun) || has(noun, grammar.VOICES)) return false
  return points || !is(noun, classes.NOUNS_FOR_A_RELATION)
}

function isPerson(noun: Token): boolean {
  return (
    has(noun, grammar.ROLES) || is(noun, classes.NOUNS_FOR_A_PERSON) || ends(noun, PERSON_ENDING | PERSON_AGAIN_ENDING)
  )
}

/** What the article shows, or where it is elided the noun: "l’accusé", "l’accusée". */
function genderOf(article: Token, noun: Token): Gender {
  if (is(article, classes.ARTICLES_OF_A_MAN)) return 'male'
  if (is(article, classes.ARTICLES_OF_A_WOMAN) || ends(noun, FEMININE_ENDING)) return 'female'
  return ends(noun, PASSIVE_ENDING) ? 'male' : null
}
