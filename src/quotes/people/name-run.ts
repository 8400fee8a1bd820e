import { classAt, isLetter } from '../../text/characters.js'
import { isGenitive, isNameByPlace, isNameHere, opensWithLookOfVerb } from '../syntax/facts.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES, PLACES } from '../words/known-names.js'
import {
  FIRST_WORDS_OF_PLACES,
  NATIONALITIES_AND_PARTIES,
  PARTICLES,
  SUFFIXES_OF_A_NAME,
} from '../words/name-classes.js'
import { at, has, is, names, type Token } from '../words/token.js'
import { isBodyWord, isInCapitals } from './body.js'
import type { NameRun } from './entity.js'

/** True for "van", "de" and the like, in small letters. */
export function isParticle(token: Token): boolean {
  return names(token, PARTICLES)
}

function isSuffix(token: Token): boolean {
  return names(token, SUFFIXES_OF_A_NAME)
}

/** What no name starts with. */
export const NO_NAME: number =
  grammar.DETERMINERS |
  grammar.PREPOSITIONS |
  grammar.CONJUNCTIONS |
  grammar.SUBORDINATORS |
  grammar.SUBJECT_PRONOUNS |
  grammar.OTHER_PRONOUNS |
  grammar.AUXILIARIES |
  grammar.SOURCES_BEFORE_THE_NAME

/** The runs of capital words of a sentence that can be names. */
export function nameRuns(s: readonly Token[]): NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < s.length; i++) {
    if (!startsName(s, i)) continue
    const to = runEnd(s, i)
    const run = parted(s, i, to)
    // What looked like names is the office before this one
    while ((runs.at(-1)?.from ?? -1) >= run.titleFrom) runs.pop()
    runs.push(run)
    i = to - 1
  }
  return runs
}

function startsName(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (!token.cap || token.kind !== 'word' || token.text.startsWith('#')) return false
  // "das „Guten Abend“-Programm": the rest of a compound
  if (
    isVerbSecond(token) &&
    at(s, i - 1).text === '-' &&
    at(s, i - 1).end === token.start &&
    at(s, i - 2).kind === 'quote'
  )
    return false
  if (isNameByPlace(s, i) || (isCapitalArticle(s, i) && at(s, i - 1).kind === 'word')) return true
  if (has(token, NO_NAME | grammar.RELATIVE_PRONOUNS)) return false
  // "Ansicht von Ana Ruiz": where every noun has a capital
  if (isVerbSecond(token) && is(token, classes.NOUNS_OF_OPINION)) return false
  // "Réponse de Ana Ruiz : …"
  if (i === 0 && isSubjectFirst(token) && has(token, grammar.SPEECH_NOUNS)) return false
  // "a June Ruiz rally": behind an article a month is no given name.
  if (has(token, grammar.TIMES) && (!at(s, i + 1).cap || has(at(s, i - 1), grammar.DETERMINERS))) return false
  if (i === 0 && opensWithLookOfVerb(s)) return false
  return !(
    i === 0 &&
    has(
      token,
      grammar.ADVERBS |
        grammar.ADJECTIVES |
        grammar.NUMBERS |
        grammar.SAID |
        grammar.SAYING |
        grammar.OTHER_PARTICIPLES,
    ) &&
    !has(token, grammar.ROLES)
  )
}

/** Capital words in a row, initials and particles between them, "Jr." behind. */
function runEnd(s: readonly Token[], from: number): number {
  let to = from + 1
  for (;;) {
    const token = at(s, to)
    if (
      token.kind === 'word' &&
      token.cap &&
      (isCapitalArticle(s, to) ||
        (has(token, grammar.TIMES) && isSubjectFirst(token)) ||
        !has(token, grammar.TIMES | grammar.SUBJECT_PRONOUNS | grammar.DETERMINERS | grammar.SUBORDINATORS)) &&
      (!has(token, grammar.AUXILIARIES) || isNameHere(s, to))
    )
      to += 1
    else if (behindParticles(s, to) > to && !isNounPhrase(s, from, to) && !isWholeName(s, from, to))
      to = behindParticles(s, to) + 1
    else if (
      token.kind === 'quote' &&
      at(s, to + 1).cap &&
      isLetter(classAt(token.word.tail, 0)) &&
      token.end - token.start < 20
    )
      to += 2
    else if (token.text === ',' && isSuffix(at(s, to + 1)) && at(s, to + 1).cap) to += 2
    else return to
  }
}

/** "Ana Le Floch": an article with a capital within a name. */
function isCapitalArticle(s: readonly Token[], i: number): boolean {
  return isSubjectFirst(at(s, i)) && isParticle(at(s, i)) && at(s, i + 1).cap && at(s, i + 1).kind === 'word'
}

/** "der Fall von Ruiz", "im Fall von Ruiz", "Ruiz das Werk": where every noun has a capital, one beside an article is no given name. */
function isNounPhrase(s: readonly Token[], from: number, to: number): boolean {
  if (to > from + 1 || names(at(s, from), GIVEN_NAMES)) return false
  const opener = at(s, to)
  return (
    has(at(s, from - 1), grammar.PHRASE_OPENERS) ||
    is(at(s, from - 1), classes.PREPOSITIONS_WITH_AN_ARTICLE) ||
    (has(opener, grammar.PHRASE_OPENERS) &&
      has(opener, grammar.DETERMINERS) &&
      !is(opener, classes.ARTICLES_WITHIN_A_NAME))
  )
}

/** "meldet sich Ana Ruiz zu Wort", "Ana Ruiz von der Stiftung": behind a given name and a family name only a noun follows. */
function isWholeName(s: readonly Token[], from: number, to: number): boolean {
  const last = at(s, to - 1)
  // "Ana Ruiz da Donald Lee": another full name stands behind the small word
  const next = behindParticles(s, to)
  if (to > from + 1 && names(at(s, next), GIVEN_NAMES) && !names(last, GIVEN_NAMES) && at(s, next + 1).cap) return true
  return isVerbSecond(last) && to > from + 1 && names(at(s, to - 2), GIVEN_NAMES) && !names(last, GIVEN_NAMES)
}

/** The capital word behind "de", "van der", "de la"; `from` itself where none follows. */
function behindParticles(s: readonly Token[], from: number): number {
  let i = from
  // "findet Olivier zu den Stücken": but "von den Bergen" may be a name
  const article = isVerbSecond(at(s, from)) && is(at(s, from + 1), classes.ARTICLES_OF_AN_OBJECT)
  if (article && has(at(s, from), grammar.PREPOSITIONS) && !is(at(s, from), classes.AGENTS)) return from
  while (i < from + 3 && isParticle(at(s, i))) i += 1
  return at(s, i).cap && at(s, i).kind === 'word' && !isInCapitals(at(s, i).text) ? i : from
}

/** Titles, offices, parties and nationalities before the name go off; what is left is the name. */
function parted(s: readonly Token[], from: number, to: number): NameRun {
  let start = from
  for (let i = from; i < to - 1; i++) if (isTitle(s, i) || (i === from && isTrade(s, i, to))) start = i + 1
  // "Christian" is a label and a given name: a name of two words keeps it.
  const region = isRegion(s, start, to)
  while (
    !region &&
    start < to - 1 &&
    ((isLabel(at(s, start)) && !isFirstName(s, start, to)) || endsOffice(s, start, to))
  )
    start += 1
  start = region ? start : givenName(s, behindNationality(s, start, to), to)
  const before = at(s, start - 1)
  const honorific = start > from && has(before, grammar.HONORIFICS) ? before.lower.replace('.', '') : ''
  // "Lord Mayor of Lima Sir Bo Lee"
  const first = honorific !== '' && start - 1 === from
  const office = first || isPlace(s, from, to) ? from : officeStart(s, from, start > from || to - from > 2)
  if (office < from && !names(at(s, start), GIVEN_NAMES)) start = Math.max(start, behindOffice(s, from, to))
  return { titleFrom: start > from ? office : from, from: start, to, honorific }
}

/** A nationality or a party; where it is but a given name, as in a language that has another word for it, it is none. */
function isLabel(token: Token): boolean {
  return names(token, NATIONALITIES_AND_PARTIES) && !(isVerbSecond(token) && names(token, GIVEN_NAMES))
}

/** Where an office starts that ends in the name's first words: "Minister of State for Energy", "Chair and Secretary of State". */
function officeStart(s: readonly Token[], from: number, endsInName: boolean): number {
  // "Keeper of Parks and Gardens Ana Ruiz"
  const field = endsInName && is(at(s, from - 1), classes.AND) && at(s, from - 2).cap ? from - 2 : from
  const of = is(at(s, field - 1), classes.ARTICLES) ? field - 2 : field - 1
  if (!is(at(s, of), classes.PREPOSITIONS_OF_AN_OFFICE)) return from
  let start = of
  while (start > 0 && isOfficeWord(at(s, isOfficeLink(at(s, start - 1)) ? start - 2 : start - 1)))
    start -= isOfficeLink(at(s, start - 1)) ? 2 : 1
  const held = endsInName && !isVerbSecond(at(s, from)) && !isSubjectFirst(at(s, from))
  return s
    .slice(start, of)
    .some((token) => has(token, grammar.ROLES) || (held && is(token, classes.NOUNS_FOR_A_PERSON)))
    ? start
    : from
}

function isOfficeLink(token: Token): boolean {
  return is(token, classes.AND) || is(token, classes.PREPOSITIONS_OF_AN_OFFICE)
}

function isOfficeWord(token: Token): boolean {
  return token.cap && token.kind === 'word' && !has(token, NO_NAME)
}

/** "l’Espagnol Iker Ruiz": where only names have capitals, the first of three behind an article tells of the name. */
function behindNationality(s: readonly Token[], from: number, to: number): number {
  const article = at(s, from - 1)
  const told = isSubjectFirst(article) && has(article, grammar.PHRASE_OPENERS) && !article.cap && to - from === 3
  return told && !isBodyWord(at(s, from)) && !isParticle(at(s, from + 1)) && !names(at(s, from), GIVEN_NAMES)
    ? from + 1
    : from
}

/** "Public Works Ana Ruiz": where no given name is known, the last two words are the name. */
function behindOffice(s: readonly Token[], from: number, to: number): number {
  if (to - from < 3) return from
  return isParticle(at(s, to - 2)) ? from + 1 : to - 2
}

function isPlace(s: readonly Token[], from: number, to: number): boolean {
  const last = at(s, to - 1)
  return names(at(s, from), FIRST_WORDS_OF_PLACES) || isBodyWord(last) || names(last, PLACES)
}

/** "North Carolina": no label before somebody's given name. */
function isRegion(s: readonly Token[], start: number, to: number): boolean {
  return to - start === 2 && isLabel(at(s, start)) && names(at(s, start), FIRST_WORDS_OF_PLACES)
}

function isFirstName(s: readonly Token[], i: number, to: number): boolean {
  return to - i === 2 && names(at(s, i), GIVEN_NAMES)
}

/** "Comedian Ana Ruiz": a known given name with a name behind it starts the name. */
function givenName(s: readonly Token[], start: number, to: number): number {
  for (let i = start; i < to - 1; i++) {
    if (names(at(s, i), GIVEN_NAMES)) return i
    if (i - start >= 3 || !isLetter(classAt(at(s, i).text, 1)) || isParticle(at(s, i))) return start
  }
  return start
}

/** "Secretary of State X Y": the office's last word stands before the name. */
function endsOffice(s: readonly Token[], i: number, to: number): boolean {
  if (!isBodyWord(at(s, i)) || to - i < 3 || isBodyWord(at(s, to - 1))) return false
  const k = is(at(s, i - 1), classes.ARTICLES) ? i - 2 : i - 1
  return is(at(s, k), classes.PREPOSITIONS_OF_AN_OFFICE) && has(at(s, k - 1), grammar.ROLES)
}

/** "Qualifier Ana Ruiz" at the start of a sentence: what she is has a capital there. */
function isTrade(s: readonly Token[], i: number, to: number): boolean {
  const token = at(s, i)
  const trade = is(token, classes.NOUNS_FOR_A_PERSON) && !isVerbSecond(token) && !isSubjectFirst(token)
  return trade && to - i === NAME_BEHIND_A_TRADE && !names(token, GIVEN_NAMES) && !isBodyWord(at(s, to - 1))
}

/** Words of a trade, a given and a family name. */
const NAME_BEHIND_A_TRADE = 3

function isTitle(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (isGenitive(s, i)) return true
  if (!has(token, grammar.HONORIFICS | grammar.ROLES)) return false
  // "M." and "St." are titles in front, initials and particles further on.
  if (token.text.length === 2 && at(s, i - 1).cap) return false
  // "Justice Department", "Speaker Series": the office belongs to a body's name.
  return !isBodyWord(at(s, i + 1)) && (at(s, i + 1).cap || isParticle(at(s, i + 1)))
}

/** The words of a name run, quotations and suffixes left out. */
export function nameWords(s: readonly Token[], run: NameRun): Token[] {
  const words: Token[] = []
  for (let i = run.from; i < run.to; i++) {
    const token = at(s, i)
    if (token.kind === 'word' && !isSuffix(token)) words.push(token)
  }
  return words
}
