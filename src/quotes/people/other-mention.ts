import { listOf } from '../../language/index.js'
import { isComma } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { openingSubject } from '../syntax/opening-subject.js'
import * as classes from '../words/classes.js'
import { FEMININE_ENDING, PASSIVE_ENDING, PERSON_AGAIN_ENDING, PERSON_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import { type Again, holdsAnother, mayBe, type Told } from './again.js'
import type { Entity, Gender } from './entity.js'
import { roleGender } from './gender.js'
import { justNamed } from './just-named.js'
import { likeliest } from './likeliest.js'
import { isParted } from './parted.js'
import { ofArticle, pointsAtSomebody } from './shown-gender.js'
import { isTrade, officeOf, wholeOffice } from './trades.js'

/** "le coureur normand", "la sindicalista": the Romance press does not repeat a name; of those spoken of before the one who fits best is meant, where the noun is no office that somebody else holds. */
export function byOtherMention(
  s: readonly Token[],
  { from, to }: Phrase,
  sentence: number,
  told: Told,
  depth = 0,
): Entity | null {
  const article = at(s, from)
  const noun = at(s, from + 1)
  // "Esta no oculta su alegría"
  const points = !is(article, classes.ARTICLES) && !is(article, classes.PREPOSITIONS_WITH_AN_ARTICLE)
  if (!isSubjectFirst(article) || !pointsAtSomebody(article)) return null
  // "el vigilante que dio el aviso": which one is told, and nobody was named
  if (!points && (is(at(s, to), classes.WHICH) || has(at(s, to), grammar.RELATIVE_PRONOUNS))) return null
  const gender = genderOf(article, noun)
  if (isUnnamed(told.sentences[sentence - 1] ?? [], gender)) return null
  const unknown = !has(noun, grammar.ROLES) && !is(noun, classes.NOUNS_FOR_A_PERSON)
  const office = officeOf(s, from, to)
  const another = (office !== null && isTrade(office)) || is(noun, classes.NOUNS_FOR_SOMEBODY_ELSE)
  const trade = another || (unknown && ends(noun, PERSON_AGAIN_ENDING))
  const again = { start: article.start, sentence, gender, trade, office }
  // "aseguró la autoridad"
  const either = to === from + 2 && isOfEither(noun)
  const one = either || (to > from + 1 && isOneNamed(s, from + 1, to, points))
  const any = either || (to === from + 1 ? points : isPersonAgain(s, from + 1, to, points))
  const before = one && to > from + 1 ? toldBefore(again, told, depth) : null
  // "le premier ministre" is no minister
  const other = is(noun, classes.NOUNS_FOR_SOMEBODY_ELSE) || wholeOffice(s, from, to) !== null
  const found = before ?? whoFits(again, told, { one, any, other })
  // "la chanteuse" may be "la musicienne" further on
  if (found && trade) call(found, noun)
  return found
}

/** Who was just named, or fits best: the noun is `one` for somebody, for `any` who fit, or for an `other` than who spoke last. */
function whoFits(
  again: Again,
  told: Told,
  { one, any, other }: Readonly<Record<'one' | 'any' | 'other', boolean>>,
): Entity | null {
  const near = one ? justNamed(again, told, true) : null
  const fitting = near ?? (any ? likeliest(again, told) : null)
  if (fitting || !one) return fitting
  return justNamed(again, told, false) ?? (other ? null : justNamed({ ...again, trade: false }, told, true))
}

/** Descriptions that are followed back: "Le grimpeur de 25 ans …", who is "le Belge" before. */
const MOST_TOLD = 3

/** "Le grimpeur a devancé Bo Lee. « … », a dit le vainqueur": whom the sentence before opens with by such a noun, where nobody's name is its subject. */
function toldBefore(again: Again, told: Told, depth: number): Entity | null {
  const n = again.sentence - 1
  const s = told.sentences[n] ?? []
  const alone = n === 0 || isParted(told.sentences, n - 1, n)
  if (depth >= MOST_TOLD || (isParted(told.sentences, n, again.sentence) && !alone)) return null
  const subject = openingSubject(s, s.length)
  const noun = at(s, (subject?.from ?? 0) + 1)
  if (!subject || !isSubjectFirst(noun) || s.slice(subject.from, subject.to).some(({ cap }, k) => cap && k > 0))
    return null
  if (!pointsAtSomebody(at(s, subject.from)) || !isPerson(noun) || isComma(at(s, subject.to))) return null
  if (ofArticle(at(s, subject.from)) !== again.gender) return null
  const found = byOtherMention(s, subject, n, told, depth + 1)
  return found && mayBe(again, found) && !holdsAnother(again, found) ? found : null
}

/** Keeps the noun that somebody is called by. */
export function call(entity: Entity, { lower }: Token): void {
  if (!entity.called.includes(lower)) entity.called = [...entity.called, lower]
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

/** "la víctima", "la star": whatever the article shows. */
function isOfEither({ lower }: Token): boolean {
  return listOf('people.nouns for either gender').includes(lower)
}

/** What the article shows, or where it is elided the noun: "l’accusé", "l’accusée". */
export function genderOf(article: Token, noun: Token): Gender {
  if (isOfEither(noun)) return null
  const shown = ofArticle(article)
  if (shown) return shown
  if (ends(noun, FEMININE_ENDING)) return 'female'
  return ends(noun, PASSIVE_ENDING) ? 'male' : roleGender([noun.lower], noun)
}
