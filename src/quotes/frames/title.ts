import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { classAt, UPPER } from '../../text/characters.js'
import { isTight, MARK, NUMBER, type Tokens, tokenFrom } from '../../words/tokens.js'
import { isComma, isDash, isFiniteVerb, verbBetween } from '../syntax/facts.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import { isNominal, phraseBefore } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { readWords } from '../words/read-words.js'
import { at, has, is, isOneOf } from '../words/token.js'
import type { Site } from './frame.js'

/** Longest title in words. */
const LONGEST = 12
/** Characters in which the first word of a quotation ends. */
const FIRST_WORD = 12
/** Longest name of a body in words. */
const LONGEST_NAME = 3
/** Longest nickname in words. */
const LONGEST_NICKNAME = 4

/** A title, a nickname or a word under tongs: marks around what nobody says. */
export function isTitle(site: Site): boolean {
  const { tokens, stretch, s, i, words } = site
  if (words > LONGEST) return false
  const before = at(s, i - 1)
  // "calls himself “Rook”"
  if (words <= LONGEST_NICKNAME && is(before, classes.REFLEXIVES) && isTitleCase(tokens, stretch.inner)) return true
  if (has(before, grammar.SPEECH_NOUNS) || has(at(s, i - 2), grammar.SPEECH_NOUNS)) return false
  if (words <= LONGEST_NICKNAME && isNickname(s, i)) return true
  // "called only “May”"
  if (has(before, grammar.ADVERBS) && is(at(s, i - 2), classes.NAMINGS) && isTitleCase(tokens, stretch.inner))
    return true
  if (before.kind === 'word' && is(before, classes.NAMINGS)) return isNamed(site)
  if (isWorkOfTheirs(s, i) && isTitleCase(tokens, stretch.inner, MOST_SMALL)) return true
  if (!isTitleCase(tokens, stretch.inner)) return false
  // `told "Lima and Friends" that …`: whom somebody tells it
  if (words > 1 && has(before, grammar.TELLING_VERBS) && !isOneOf('.!?,', at(s, i).word.tail)) return true
  if (before.kind === 'word') return isWithinPhrase(site)
  // "(“Lima Times,” 2019)", "as a reader, “The Harbor” never spoke to her"
  if (before.text === '(') return true
  if (isComma(before) && words > 1 && words <= LONGEST_NICKNAME && isPredicate(s, i + 1)) return true
  return isComma(before) && (is(at(s, i - 2), classes.NOUNS_FOR_WORKS) || is(at(s, i - 3), classes.NOUNS_FOR_WORKS))
}

/** "in her book “Salt: The Harbors that Rise,” Ruiz wrote of …": a noun for a work beside a possessive. */
function isWorkOfTheirs(s: Site['s'], i: number): boolean {
  return is(at(s, i - 1), classes.NOUNS_FOR_WORKS) && has(at(s, i - 2), grammar.OTHER_PRONOUNS)
}

/** Words without a capital in a long title that no list of small words has: "that", "after". */
const MOST_SMALL = 2

type Named = Pick<Site, 'tokens' | 'wording' | 'stretch' | 's' | 'i' | 'words'>

/** "zum Thema „digitale Häfen“", "die sogenannte neue „kalte Miete“": words that stand for a thing, of which nobody says them here. */
export function isNameOfThing({ tokens, wording, stretch, s, i, words }: Named): boolean {
  const before = at(s, i - 1)
  const noun = at(s, i - 2)
  if (before.text === ':') return isWorkBehindColon({ tokens, wording, stretch, s, i, words })
  if (!isVerbSecond(before)) return false
  // "sieht in dem Gesetz „kein Hindernis“": no name opens with an article in small letters
  const [first] = readWords(
    tokens,
    [stretch.inner[0], Math.min(stretch.inner[0] + FIRST_WORD, stretch.inner[1])],
    [],
    wording,
  )
  if (first && !first.cap && has(first, grammar.DETERMINERS)) return false
  // "Ihr Buch heißt „Salz“", but "Im Buch heißt es …"
  if (is(before, classes.NAMINGS_OF_THINGS)) return !has(noun, grammar.SUBJECT_PRONOUNS | grammar.OTHER_PRONOUNS)
  // "die Agentur „Wafa“"
  const body = before.cap && has(before, grammar.VOICES) && words <= LONGEST_NAME && first?.cap === true
  if (body && isWithin(s, i)) return true
  // "ein „Gesetz zum Schutz der Häfen“"
  if (first?.cap && is(first, classes.NOUNS_FOR_WORKS) && has(before, grammar.DETERMINERS)) return true
  // "ohne den Grundsatz zu achten „Wer zahlt, bestimmt“"
  if (is(noun, classes.INFINITIVE_PARTICLES) && is(at(s, i - 3), classes.NOUNS_FOR_WORKS)) return true
  return is(before, classes.NOUNS_FOR_WORKS) || is(noun, classes.NAMINGS) || isExample(s, i)
}

/** "Den Titel gab der Sender bekannt: „Nacht über Lima“", "ihr Erstwerk: „Wir sind da“": what the clause before the colon calls a work, not where something is said in it. */
function isWorkBehindColon({ tokens, wording, stretch, s, i, words }: Named): boolean {
  if (!isVerbSecond(at(s, i - 2)) || words > LONGEST) return false
  const isWork = (k: number): boolean => isWorkOrName(at(s, k)) && !isPlaced(s, k)
  if (isWork(i - 2)) return true
  const inner = readWords(tokens, stretch.inner, [], wording)
  if (verbBetween(inner, 0, inner.length) || isOneOf('.!?', at(s, i).word.tail)) return false
  for (let k = i - 3; k >= 0; k--) if (isWork(k) && hasArticle(s, k)) return true
  return false
}

function isWorkOrName(token: Site['s'][number]): boolean {
  return is(token, classes.NOUNS_FOR_WORKS) || (is(token, classes.NOUNS_FOR_A_NAME) && token.cap)
}

/** "den Titel", "die neue CD" */
function hasArticle(s: Site['s'], noun: number): boolean {
  let k = noun - 1
  while (k > noun - LONGEST_NAME && at(s, k).kind === 'word' && !has(at(s, k), grammar.DETERMINERS)) k -= 1
  return has(at(s, k), grammar.DETERMINERS)
}

/** "im Podcast", "in dem neuen Film" */
function isPlaced(s: Site['s'], noun: number): boolean {
  let k = noun - 1
  while (k > 0 && noun - k < LONGEST_NAME && at(s, k).kind === 'word' && !at(s, k).cap) {
    if (has(at(s, k), grammar.PREPOSITIONS)) return true
    k -= 1
  }
  return false
}

/** "Betreffzeilen wie „Ihr Konto“ und „Ihr Paket“": examples of what such a noun stands for. */
function isExample(s: Site['s'], i: number): boolean {
  let like = i - 1
  while (at(s, like - 1).kind === 'quote' && (isComma(at(s, like)) || has(at(s, like), grammar.CONJUNCTIONS))) like -= 2
  if (!is(at(s, like), classes.SOURCES_AS_A_CLAUSE) || has(at(s, like - 1), grammar.SPEECH_NOUNS)) return false
  // "auch solche wie „Ihr Konto“"
  const kind = at(s, like - 1)
  const any = has(kind, grammar.DETERMINERS | grammar.OTHER_PRONOUNS) && !has(kind, grammar.SUBJECT_PRONOUNS)
  return is(kind, classes.NOUNS_FOR_WORKS) || (any && !kind.cap)
}

/** A word of the sentence goes on behind the marks, and none of them ends one. */
function isWithin(s: Site['s'], i: number): boolean {
  return at(s, i + 1).kind === 'word' && !isOneOf('.!?,', at(s, i).word.tail)
}

/** `Marcia "Cia" Price` */
function isNickname(s: Site['s'], i: number): boolean {
  return (
    at(s, i - 1).cap &&
    at(s, i + 1).cap &&
    at(s, i + 1).kind === 'word' &&
    !isOneOf('.,!?', at(s, i).word.tail) &&
    !has(at(s, i - 1), grammar.SAID)
  )
}

/** `a group called "…"`: a thing has the name, nobody says it. "He called it …" is another matter. */
function isNamed({ s, i, tokens, stretch, words }: Site): boolean {
  const verb = at(s, i - 1)
  const named = at(s, i - 2)
  if (is(verb, classes.NAMINGS_OF_THINGS)) {
    if (isThing(s, i)) return true
    // "lo llaman “el Zorro”"
    if (isSubjectFirst(verb) && words <= LONGEST_NICKNAME) return endsInName(tokens, stretch.inner)
    return (
      named.kind === 'word' &&
      !named.cap &&
      !has(
        named,
        grammar.SUBJECT_PRONOUNS |
          grammar.OTHER_PRONOUNS |
          grammar.AUXILIARIES |
          grammar.RELATIVE_PRONOUNS |
          grammar.ADVERBS |
          grammar.ROLES,
      ) &&
      isTitleCase(tokens, stretch.inner)
    )
  }
  return true
}

/** True where the last word has a capital: "el Zorro". */
function endsInName(tokens: Tokens, [start, end]: Span): boolean {
  let last = tokenFrom(tokens, end) - 1
  while ((tokens.starts[last] as number) > start && tokens.kinds[last] === MARK) last -= 1
  return classAt(tokens.text, tokens.starts[last] as number) === UPPER
}

/** `offers something called "…"`, `with a tool called "…"`: the participle hangs on an object. */
function isThing(s: Site['s'], i: number): boolean {
  // "something called", "a building called": no participle stands before another
  const noun = at(s, i - 2)
  if (has(noun, grammar.OTHER_PARTICIPLES) && !is(noun, classes.PASSIVE_AUXILIARIES)) return true
  const phrase = phraseBefore(s, i - 1)
  if (!phrase || at(s, phrase.to - 1).cap || has(at(s, phrase.to - 1), grammar.SUBJECT_PRONOUNS | grammar.ROLES))
    return false
  const article = at(s, i - 3)
  if (is(article, classes.ARTICLES) && !is(article, classes.DETERMINERS_OF_WHAT_IS_KNOWN)) return true
  return isFiniteVerb(s, phrase.from - 1) || has(at(s, phrase.from - 1), grammar.AUXILIARIES)
}

/** The verb of which the title is the subject, with an adverb before it. */
function isPredicate(s: Site['s'], i: number): boolean {
  return isFiniteVerb(s, i) || (has(at(s, i), grammar.ADVERBS) && isFiniteVerb(s, i + 1))
}

function isWithinPhrase({ s, i, words }: Site): boolean {
  const before = at(s, i - 1)
  // "als „Meilensteine der Musik“": nouns have capitals anyway
  if (isVerbSecond(before) && has(before, grammar.SUBORDINATORS)) return false
  if (has(before, grammar.SAID | grammar.SAY | grammar.SAYING) && !has(before, grammar.DOUBTFUL_VERBS)) return false
  const after = at(s, i + 1)
  if (words === 1)
    return (
      has(before, grammar.PREPOSITIONS) ||
      is(before, classes.GENITIVES) ||
      is(before, classes.NOUNS_FOR_WORKS) ||
      isNounBehindPreposition(s, i)
    )
  return !isDash(before) && (after.kind !== 'mark' || after.text !== '—' || has(before, grammar.PREPOSITIONS))
}

/** `on the marketplace "Evolution"`: the noun of the preposition has the name, and no verb calls it so. */
function isNounBehindPreposition(s: Site['s'], i: number): boolean {
  const noun = at(s, i - 1)
  const common = !noun.cap && !isSubjectFirst(noun) && !isVerbSecond(noun) && isNominal(s, i - 1)
  const alone = at(s, i + 1).kind !== 'word' && !is(noun, classes.WORDS)
  return common && alone && is(at(s, i - 2), classes.ARTICLES) && has(at(s, i - 3), grammar.PREPOSITIONS)
}

/** Every word but the small ones, and but a few `others`, starts with a capital. */
function isTitleCase(tokens: Tokens, [start, end]: Span, others = 0): boolean {
  const small = tableOf('speech.small words of titles')
  let first = true
  let titled = false
  let more = 0
  for (let i = tokenFrom(tokens, start); i < tokens.count && (tokens.starts[i] as number) < end; i++) {
    if (tokens.kinds[i] === MARK || isWithinWord(tokens, i)) continue
    const big = tokens.kinds[i] === NUMBER || classAt(tokens.text, tokens.starts[i] as number) === UPPER
    if (!big && (first || !small.has(tokens.lower(i)) || isWithinWord(tokens, i + 1))) more += 1
    if (more > others || (first && !big)) return false
    titled ||= big && !small.has(tokens.lower(i))
    first = false
  }
  return titled
}

/** Behind a letter, or behind an apostrophe, a full stop or a hyphen with a letter before it. */
function isWithinWord(tokens: Tokens, token: number): boolean {
  for (let i = token; isTight(tokens, i); i--) {
    if (tokens.kinds[i - 1] !== MARK) return true
    if (!"’'.-".includes(tokens.of(i - 1))) return false
  }
  return false
}
