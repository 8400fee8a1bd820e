import { classAt, UPPER } from '../../text/characters.js'
import { canSpeak, isAnybody, PERSON, speakerRank } from '../people/can-speak.js'
import { isHisOpinion as isHisOwn } from '../syntax/cue.js'
import { isComma, isFiniteVerb, isOf, verbBetween } from '../syntax/facts.js'
import { isSubjectDropped, isSubjectFirst } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { openingSubject, toWhom } from '../syntax/opening-subject.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as classes from '../words/classes.js'
import { INFINITIVE_ENDING, PASSIVE_ENDING, PERSON_AGAIN_ENDING, VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { readWords } from '../words/read-words.js'
import { at, ends, has, is, isOneOf, names, opens, type Token } from '../words/token.js'
import { earlier, presented } from './earlier.js'
import type { Frame, Site } from './frame.js'
import { lastSign } from './last-sign.js'
import { isSaidAside, leavesSubjectOut } from './left-out.js'

/** `El alcalde habló de «…»`: where the subject goes first, whom the sentence opens with has the words, whatever the verb. */
export const firstSubject: Frame = {
  name: 'first-subject',
  confidence: 0.8,
  beside: false,
  guesses: true,
  find(site) {
    const { s, i, words } = site
    // "Prometió «mano dura»"
    const first = i === 1 && words >= FEWEST && leavesSubjectOut(s, i)
    if ((i < 2 && !first) || !(isSubjectFirst(at(s, i - 1)) || isSubjectFirst(at(s, i - 2))) || isName(site))
      return null
    const adds = whoAdds(s, i)
    if (adds) return { s, speaker: adds, cue: null }
    if (isSaidAside(s, i) || isHisOpinion(s) || isHisWord(s, i) || isHisSource(s, i)) return earlier(site)
    const own = relative(site)
    if (own) return { s, speaker: own, cue: null }
    const opening = (at(s, i - 1).text === ':' || seems(s, i) ? toWhom(s) : null) ?? openingSubject(s, i)
    const behind = at(s, i - 1).text === ':' && !(opening && isAnybody(s, opening)) ? presented(s) : null
    if (behind) return { s, speaker: behind, cue: null }
    const speaker = opening ?? (first ? null : verbWithin(site))
    if (speaker) return opening && !isTold(site, opening) ? null : { s, speaker, cue: null }
    return isAdded(s, i) || leavesSubjectOut(s, i) ? earlier(site) : null
  },
}

/** `Le lieu se veut, selon ses mots, « … »`: whose words, where the sentence has nobody else for its subject. */
export const hisSource: Frame = {
  name: 'his-source',
  confidence: 0.8,
  beside: false,
  guesses: true,
  find(site) {
    const { s, i } = site
    if (!isSubjectFirst(at(s, 0))) return null
    if (isAddedBehind(s, i)) return earlier(site)
    if (!isHisWording(s, i)) return null
    const opening = openingSubject(s, i)
    if (!opening || has(at(s, opening.from), grammar.SOURCES_BEFORE_THE_NAME)) return earlier(site)
    // "Il" may be a thing as well
    if (has(at(s, opening.from), grammar.SUBJECT_PRONOUNS)) return null
    return speakerRank(s, opening) === PERSON ? { s, speaker: opening, cue: null } : earlier(site)
  },
}

/** Words of the shortest quotation that no colon opens: a single one under tongs is the reporter's. */
const FEWEST = 2

/** A colon opens the words of a person, a verb of saying has any but a single one; another verb those right behind it. */
function isTold(site: Site, speaker: Phrase): boolean {
  const { s, i, words } = site
  if (is(at(s, speaker.from - 1), classes.TO) || isCried(s, i) || seems(s, i)) return true
  const colon = at(s, i - 1).text === ':'
  if (words < FEWEST && !colon) return false
  if (has(at(s, speaker.from - 1), grammar.SAID)) return true
  for (let k = speaker.to; k < i; k++) if (has(at(s, k), grammar.SAID | grammar.SAYING)) return true
  // "Ruiz vraiment sans gêne : « … »": a heading
  if (colon && !isOver(site)) return false
  // "ils alimentent une « … »", "sont sans nouvelles « … »"
  if (!colon && (is(at(s, speaker.from), classes.THEY) || isState(s, speaker.to, i))) return false
  const personal = s.slice(speaker.from, speaker.to).some(isPersonal) || isOneOfMany(s, speaker)
  if (colon && (speaker.to === speaker.from + 1 || personal)) return true
  // "La ministre a rendu hommage à « une conscience »": with an article what somebody is called
  const called = words === FEWEST && !colon && isNamed(s, speaker) && opensWithArticle(site)
  return (
    (words > FEWEST || called) &&
    (colon ||
      i - speaker.to <= (isNamed(s, speaker) ? FAR : NEAR) ||
      (isNamed(s, speaker) && reports(s, speaker.to, i))) &&
    isAnybody(s, speaker)
  )
}

/** Characters of an article between marks. */
const LONGEST_ARTICLE = 5

/** « une conscience » */
function opensWithArticle({ tokens, stretch, wording }: Site): boolean {
  const [start, end] = stretch.inner
  const [first] = readWords(tokens, [start, Math.min(end, start + LONGEST_ARTICLE)], [], wording)
  return first !== undefined && !first.cap && is(first, classes.ARTICLES)
}

/** The words end in a stop, or the sentence that has them. */
function isOver(site: Site): boolean {
  const behind = at(site.s, site.i + 1)
  return isOneOf('.!?…”’»', lastSign(site)) || behind.kind === 'word' || isOneOf('.!?…,;', behind.text)
}

/** "sont toujours sans nouvelles « … »": a form of "to be" that the words are not what somebody is. */
function isState(s: readonly Token[], from: number, i: number): boolean {
  const be = s.findIndex((token, k) => k >= from && k < i && is(token, classes.FORMS_OF_BE))
  if (be >= 0) return i - be > 2 && !ends(at(s, be + 1), PASSIVE_ENDING)
  let k = from
  while (k < i && has(at(s, k), grammar.AUXILIARIES | grammar.ADVERBS)) k += 1
  return k > from && k < i - 1 && has(at(s, k), grammar.PREPOSITIONS) && !has(at(s, k), grammar.DETERMINERS)
}

/** "A la alcaldesa le parece «…»" */
function seems(s: readonly Token[], i: number): boolean {
  return is(at(s, i - 1), classes.VERBS_OF_SEEMING) && has(at(s, i - 2), grammar.OTHER_PRONOUNS)
}

/** "ont défilé aux cris de « … »", "desfilaron al grito de «…»" */
function isCried(s: readonly Token[], i: number): boolean {
  return isOf(at(s, i - 1)) && has(at(s, i - 2), grammar.SPEECH_NOUNS) && has(at(s, i - 3), grammar.PREPOSITIONS)
}

/** Tokens of ", s’est excusé pour" between somebody and the words. */
const NEAR = 5
/** The same behind a name or an office: "garde le souvenir d’un père". */
const FAR = 6

/** "aceptó que tuvo «…»", "no soltó prenda: su grupo decidirá «…»", "a rendu hommage à un artiste qui « … »" */
function reports(s: readonly Token[], from: number, to: number): boolean {
  const relative = has(at(s, to - 1), grammar.RELATIVE_PRONOUNS) || is(at(s, to - 1), classes.WHICH)
  if (relative && !isComma(at(s, to - 2))) return true
  for (let k = from; k < to; k++) if (is(at(s, k), classes.WHICH) && isBeforeReport(at(s, k - 1))) return true
  return s.slice(from, to).some(({ text }) => text === ':')
}

/** "aceptó que", "convencido de que"; not "el artículo que permite". */
function isBeforeReport(token: Token): boolean {
  const verb = ends(token, VERB_ENDING | INFINITIVE_ENDING | PASSIVE_ENDING)
  return verb || has(token, grammar.SAID | grammar.SAY | grammar.OTHER_VERBS | grammar.PREPOSITIONS | grammar.ADVERBS)
}

/** "El portavoz, Ana Ruiz, no soltó prenda: su grupo decidirá «…»": by name, or by an article and an office. */
function isNamed(s: readonly Token[], { from, to }: Phrase): boolean {
  return s
    .slice(from, to)
    .some(
      (token, k) =>
        (token.cap && token.kind === 'word' && !has(token, grammar.DETERMINERS)) ||
        (k > 0 &&
          (has(token, grammar.ROLES) || is(token, classes.NOUNS_FOR_A_PERSON) || ends(token, PERSON_AGAIN_ENDING))),
    )
}

/** "L’une de ses collègues", "Uno de los vecinos" */
function isOneOfMany(s: readonly Token[], { from, to }: Phrase): boolean {
  const one = is(at(s, from + 1), classes.ARTICLES) ? from + 1 : from
  return is(at(s, one), classes.ARTICLES) && isOf(at(s, one + 1)) && is(at(s, to - 1), classes.NOUNS_FOR_MANY_PEOPLE)
}

/** An office or a given name. */
function isPersonal(token: Token): boolean {
  return (
    has(token, grammar.ROLES | grammar.HONORIFICS) || is(token, classes.NOUNS_FOR_A_PERSON) || names(token, GIVEN_NAMES)
  )
}

/** "la novela «Los gatos»": what stands between the marks is a name. */
function isName({ s, i, tokens, stretch }: Site): boolean {
  return (
    classAt(tokens.text, stretch.inner[0]) === UPPER && at(s, i - 1).kind === 'word' && !is(at(s, i - 1), classes.THAT)
  )
}

/** `La préfecture « prend acte » du mouvement`: the subject stands right before the marks, and its verb within them. */
function verbWithin({ s, i, tokens, stretch, words }: Site): Phrase | null {
  if (words < FEWEST) return null
  const speaker = phraseAfter(s, 0)
  const behind = at(s, i + 1)
  const own = speaker && { from: 0, to: Math.min(speaker.to, i) }
  const object =
    has(behind, grammar.PREPOSITIONS | grammar.DETERMINERS | grammar.CONJUNCTIONS) || behind.kind === 'mark'
  const verb = object && classAt(tokens.text, stretch.inner[0]) !== UPPER
  return verb && own?.to === i && isAnybody(s, own) ? own : null
}

/** `…, pour qui le projet « … »`, `…, qui menacent de « … »`: whose view, or what of whom, a relative clause tells. */
function relative({ s, i, words }: Site): Phrase | null {
  for (let k = i - 1; k > 1 && at(s, k).kind === 'word'; k--) {
    if (!has(at(s, k), grammar.RELATIVE_PRONOUNS)) continue
    const view = is(at(s, k - 1), classes.TO)
    return view || (words > FEWEST && isComma(at(s, k - 1))) ? { from: k, to: k + 1 } : null
  }
  return null
}

/** "Et Ana Ruiz d’ajouter :", "Et la ministre de l’Eau, Ana Ruiz, de conclure :": an infinitive with its subject. */
function whoAdds(s: readonly Token[], i: number): Phrase | null {
  if (!has(at(s, 0), grammar.CONJUNCTIONS) || has(at(s, 1), grammar.PREPOSITIONS)) return null
  for (let k = 2; k < i - 1 && k < LONGEST_WHO; k++) {
    if (isFiniteVerb(s, k)) return null
    if (!isOf(at(s, k)) || !ends(at(s, k + 1), INFINITIVE_ENDING) || at(s, k + 1).cap) continue
    const phrase = phraseAfter(s, 1)
    const speaker = phrase && { from: 1, to: Math.min(phrase.to, k) }
    return speaker && canSpeak(s, speaker) ? speaker : null
  }
  return null
}

/** Tokens of "Et la ministre de l’Eau, Ana Ruiz,". */
const LONGEST_WHO = 14

/** Tokens of "Avant de glisser". */
const SHORT_GROUP = 4

/** Tokens of "Avant d’ajouter, plus grave :" */
const SHORT = 9

const OF_A_CLAUSE = grammar.AUXILIARIES | grammar.SUBJECT_PRONOUNS

/** "Avant de glisser, moins tendre, que …" */
function isAddedBehind(s: readonly Token[], i: number): boolean {
  const says = has(at(s, 0), grammar.PREPOSITIONS) ? s.findIndex((token, k) => k > 0 && has(token, grammar.SAY)) : 0
  if (says < 1 || says >= SHORT_GROUP) return false
  const that = s.findIndex((token, k) => k > says && has(token, grammar.SUBORDINATORS))
  // "Sans s’opposer au plan, Ruiz regrette que …"
  return that > 0 && that < i && !s.slice(says + 1, that).some((token) => token.cap || has(token, OF_A_CLAUSE))
}

/** "Et d’ajouter :", "Avant de conclure :", "Y concluyó:" */
function isAdded(s: readonly Token[], i: number): boolean {
  // "Et de promettre « … »"
  if (has(at(s, 0), grammar.CONJUNCTIONS) && has(at(s, 1), grammar.PREPOSITIONS) && ends(at(s, 2), INFINITIVE_ENDING))
    return true
  if (at(s, i - 1).text !== ':' || i >= SHORT) return false
  if (has(at(s, 0), grammar.CONJUNCTIONS)) return true
  // "Puis, plus grave :"
  if (has(at(s, 0), grammar.ADVERBS) && !verbBetween(s, 0, i)) return true
  return has(at(s, 0), grammar.PREPOSITIONS) && s.slice(1, i).some((token) => ends(token, INFINITIVE_ENDING))
}

/** "à ses yeux", "d’après ses calculs", "en sus palabras" */
function isHisWording(s: readonly Token[], i: number): boolean {
  for (let k = 1; k < i; k++) {
    const source = has(at(s, k - 1), grammar.SOURCES_BEFORE_THE_NAME)
    if (!(source || has(at(s, k - 1), grammar.PREPOSITIONS)) || !isHisOwn(s, k)) continue
    if (source || isParted(s, k - 1, i)) return true
  }
  return false
}

/** "según su versión, …", "à l’en croire, …" */
function isHisSource(s: readonly Token[], i: number): boolean {
  if (isHisWording(s, i)) return true
  for (let k = 1; k < i; k++) {
    if (isSubjectDropped(at(s, k)) && has(at(s, k - 1), grammar.SOURCES_BEFORE_THE_NAME) && isSaidAlone(s, k))
      return true
    if (opens(at(s, k), classes.SOURCES_BEFORE_A_NOUN) && is(at(s, k - 1), classes.ARTICLES) && isComma(at(s, k + 2)))
      return true
  }
  return false
}

/** What opens the sentence, or stands between commas. */
function isParted(s: readonly Token[], from: number, i: number): boolean {
  if (from === 0 || isComma(at(s, from - 1))) return true
  // "de acuerdo con sus cálculos"
  const first = from - 2
  return (
    first >= 0 && first < i && (first === 0 || isComma(at(s, first - 1))) && has(at(s, first), grammar.PREPOSITIONS)
  )
}

/** "según contó luego, …", "según ha escrito en su blog, …" */
function isSaidAlone(s: readonly Token[], from: number): boolean {
  let k = from
  while (has(at(s, k), grammar.AUXILIARIES | grammar.OTHER_PRONOUNS) && k < from + 3) k += 1
  if (!has(at(s, k), grammar.SAID)) return false
  const speaker = subjectAfter(s, k)
  return !speaker || !isAnybody(s, speaker)
}

/** "Son verdict : « … »", "Su temor: que el valle sea «…»": whose word it is. */
function isHisWord(s: readonly Token[], i: number): boolean {
  if (!has(at(s, 0), grammar.OTHER_PRONOUNS) || has(at(s, 0), grammar.SUBJECT_PRONOUNS)) return false
  const colon = s.slice(0, MOST_BEFORE_A_COLON + 1).findIndex(({ text }) => text === ':')
  const noun = at(s, colon - 1)
  return colon < i && (has(noun, grammar.SPEECH_NOUNS) || is(noun, classes.NOUNS_OF_OPINION))
}

/** Tokens of "Son seul regret". */
const MOST_BEFORE_A_COLON = 3

/** "En su opinión, …" */
function isHisOpinion(s: readonly Token[]): boolean {
  const first = at(s, 0)
  const his = at(s, 1)
  const noun = at(s, 2)
  return has(first, grammar.PREPOSITIONS) && has(his, grammar.OTHER_PRONOUNS) && is(noun, classes.NOUNS_OF_OPINION)
}
