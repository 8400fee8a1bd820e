import * as classes from '../words/classes.js'
import { PASSIVE_ENDING, VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, opens, type Token } from '../words/token.js'
import { isEmbedded } from './embedded.js'
import {
  isCapital,
  isComma,
  isDash,
  isFiniteVerb,
  isGenitive,
  isNounHere,
  isOf,
  isPassive,
  isPerson,
  isPlural,
  verbStart,
} from './facts.js'
import { isExistential, isSubjectDropped, isSubjectFirst, isVerbSecond, isWithinArticle } from './finite.js'
import { headOf, type Phrase } from './head.js'
import { isNominal, phraseAfter, phraseBefore } from './phrase.js'
import { remembered } from './remembered.js'
import { subjectBefore } from './subject.js'
import { oneOf, subjectAfter } from './subject-after.js'

/** A word that says that somebody speaks, and who. */
export interface Cue {
  /** Tokens of the cue, `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly speaker: Phrase
}

const cuesOf = remembered<Cue | null>()

/** The cue at token `i` whose speaker stands before it (or is its agent); null where the word is no cue here. */
export function cueAt(s: readonly Token[], i: number): Cue | null {
  if (!mayBeCue(at(s, i))) return null
  const found = cuesOf(s)
  const before = found[i]
  if (before !== undefined) return before
  const cue = findCue(s, i)
  found[i] = cue
  return cue
}

/** Most words say nothing. */
function mayBeCue(token: Token): boolean {
  return (
    token.phrase !== null || has(token, CUES) || (isVerbSecond(token) && is(token, classes.PREPOSITIONS_OF_AN_OPINION))
  )
}

const CUES =
  grammar.SAID |
  grammar.SAYING |
  grammar.SAY |
  grammar.SPEECH_NOUNS |
  grammar.SOURCES_BEFORE_THE_NAME |
  grammar.SOURCES_BEHIND_THE_NAME |
  grammar.SOURCES_BEHIND_A_QUOTATION

function findCue(s: readonly Token[], i: number): Cue | null {
  const token = at(s, i)
  if (token.kind !== 'word' || (token.cap && i > 0 && at(s, i - 1).kind === 'word')) return null
  // "meinen Vater": what may be a possessive says something right behind a quotation alone
  if (isVerbSecond(token) && has(token, grammar.OTHER_PRONOUNS) && has(token, grammar.SAID)) return null
  const opinion = isVerbSecond(token) ? opinionBefore(s, i) : null
  if (opinion) return opinion
  const source = sourceEnd(s, i)
  if (source) return sourceCue(s, i, source)
  const said = has(token, grammar.SOURCES_BEHIND_A_QUOTATION) ? soCue(s, i) : undefined
  if (said !== undefined) return said
  if (has(token, grammar.SOURCES_BEHIND_THE_NAME)) return withSpeaker(i, i + 1, phraseBefore(s, i))
  if (has(token, grammar.SPEECH_NOUNS)) {
    const noun = nounCue(s, i)
    if (noun) return noun
  }
  if (is(token, classes.VERBS_OF_TALKING) && !isTalkOf(s, i)) return null
  if (has(token, grammar.SAYING)) return participleCue(s, i)
  if (has(token, grammar.SAID)) return finiteCue(s, i)
  if (has(token, grammar.SAY)) return bareCue(s, i)
  return isPhrasal(s, i) ? withSpeaker(i, i + 2, subjectBefore(s, i)) : null
}

/** "spoke of a “…”": of mere talk nothing is quoted. */
function isTalkOf(s: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 5 && !isComma(at(s, k)); k++)
    if (is(at(s, k), classes.PREPOSITIONS_OF_A_TOPIC) || at(s, k).text === ':' || at(s, k).kind === 'quote') return true
  return false
}

/** The end of "according to" and its like at token `i`; 0 where none starts there. */
export function sourceEnd(s: readonly Token[], i: number): number {
  if (has(at(s, i), grammar.SOURCES_BEFORE_THE_NAME)) return i + 1
  // "a decir de los vecinos", but "acertó a decir en la puerta"
  const alone = isSubjectDropped(at(s, i)) && !has(at(s, i + 2), grammar.PREPOSITIONS)
  if (opens(at(s, i), classes.SOURCES_BEFORE_A_NOUN)) return alone || isOfVerb(s, i) ? 0 : i + 2
  return isVerbSecond(at(s, i)) && is(at(s, i), classes.PREPOSITIONS_OF_AN_OPINION) ? opinionEnd(s, i) : 0
}

/** "acertó a decir en la puerta": a verb has the words, and no source begins. */
function isOfVerb(s: readonly Token[], i: number): boolean {
  return isSubjectDropped(at(s, i)) && ends(at(s, i - 1), VERB_ENDING)
}

/** "nach den Worten", "nach Ruizens Idee": the noun behind the preposition is what somebody says or thinks. */
function opinionEnd(s: readonly Token[], i: number): number {
  for (let k = i + 1; k < i + 5 && at(s, k).kind === 'word'; k++)
    if (is(at(s, k), classes.NOUNS_OF_OPINION)) return k + 1
  return 0
}

/** "seiner Meinung nach" */
function opinionBefore(s: readonly Token[], i: number): Cue | null {
  const owner = at(s, i - 2)
  return is(at(s, i), classes.PREPOSITIONS_OF_AN_OPINION) &&
    is(at(s, i - 1), classes.NOUNS_OF_OPINION) &&
    (has(owner, grammar.OTHER_PRONOUNS) || owner.cap)
    ? { from: i - 1, to: i + 1, speaker: { from: i - 2, to: i - 1 } }
    : null
}

/** Who stands behind the noun, or as a possessive before it: "nach Angaben von X", "nach seiner Meinung". */
function sourceCue(s: readonly Token[], from: number, to: number): Cue | null {
  const noun = to - 1
  if (!isVerbSecond(at(s, noun)) || !is(at(s, noun), classes.NOUNS_OF_OPINION)) {
    // "según adelantó el diario", "según ha dicho su maestro"; "según explicó" leaves the subject out
    const verb = isSubjectFirst(at(s, to)) ? saidNext(s, to) : 0
    if (verb > 0) return withSpeaker(from, verb + 1, subjectAfter(s, verb))
    return withSpeaker(from, to, sourceAfter(s, to))
  }
  if (has(at(s, from + 1), grammar.OTHER_PRONOUNS)) return { from, to, speaker: { from: from + 1, to: from + 2 } }
  const of = has(at(s, to), grammar.PREPOSITIONS) ? to + 1 : to
  const behind = of > to || has(at(s, to), grammar.DETERMINERS) || at(s, to).cap ? phraseAfter(s, of) : null
  const owner = noun > from + 1 && at(s, noun - 1).cap ? { from: noun - 1, to: noun } : null
  return withSpeaker(from, to, owner ?? behind)
}

/** Who the source behind `to` is: "a juicio del comité", "selon l’expression du maire"; nobody in "según sus cálculos". */
export function sourceAfter(s: readonly Token[], to: number): Phrase | null {
  if (!isSubjectFirst(at(s, to))) return phraseAfter(s, to)
  // "según uno de los participantes"
  const one = oneOf(s, to)
  if (one) return one
  if (has(at(s, to), grammar.PREPOSITIONS)) return isHisOpinion(s, to + 1) ? null : phraseAfter(s, to + 1)
  // "según palabras de X"
  const bare = is(at(s, to), classes.NOUNS_OF_OPINION) || has(at(s, to), grammar.SPEECH_NOUNS)
  if (bare && isOf(at(s, to + 1))) return phraseAfter(s, to + 2)
  // "selon ses premières estimations"
  if (isHisOpinion(s, to)) return null
  const words = is(at(s, to + 1), classes.NOUNS_OF_OPINION) || has(at(s, to + 1), grammar.SPEECH_NOUNS)
  if (!words) return phraseAfter(s, to)
  if (is(at(s, to + 2), classes.PREPOSITIONS_OF_BELONGING)) return phraseAfter(s, to + 3)
  return isSubjectDropped(at(s, to)) ? null : phraseAfter(s, to)
}

/** Tokens of "ses toutes premières estimations". */
const LONGEST_OPINION = 4

/** "ses calculs", "sus primeras estimaciones", "ses propres mots": what somebody told of before thinks or says. */
export function isHisOpinion(s: readonly Token[], from: number): boolean {
  const his = at(s, from)
  if (!isSubjectFirst(his) || !has(his, grammar.OTHER_PRONOUNS) || has(his, grammar.SUBJECT_PRONOUNS)) return false
  for (let k = from + 1; k < from + LONGEST_OPINION && at(s, k).kind === 'word'; k++) {
    // "selon ses propos recueillis par"
    if (is(at(s, k), classes.NOUNS_OF_OPINION)) return true
    if (at(s, k).cap || has(at(s, k), grammar.PREPOSITIONS | grammar.ROLES) || isPerson(at(s, k))) return false
  }
  return false
}

/** The verb of saying that stands at `i`, behind its auxiliary and pronouns; 0 where none does. */
function saidNext(s: readonly Token[], i: number): number {
  let k = i
  while (k < i + 3 && has(at(s, k), grammar.AUXILIARIES | grammar.OTHER_PRONOUNS) && !at(s, k).cap) k += 1
  return has(at(s, k), grammar.SAID) && !at(s, k).cap && !is(at(s, k - 1), classes.ARTICLES) ? k : 0
}

/** "…, so Ruiz", "…, so sagt Ruiz"; undefined where the word says nothing. */
function soCue(s: readonly Token[], i: number): Cue | null | undefined {
  const so = !isComma(at(s, i - 1)) && !isDash(at(s, i - 1)) ? 0 : soEnd(s, i)
  if (so === 0) return undefined
  const speaker = so > i + 1 ? subjectAfter(s, i + 1) : phraseAfter(s, so)
  return speaker && !isWordOfTheirs(s, speaker) ? { from: i, to: so, speaker } : null
}

/** "so der Vorwurf", "so die Lesart der Richter": what is said, not who says it. */
function isWordOfTheirs(s: readonly Token[], { from, to }: Phrase): boolean {
  const noun = at(s, headOf(s, from, to))
  return isVerbSecond(noun) && (has(noun, grammar.SPEECH_NOUNS) || is(noun, classes.NOUNS_OF_OPINION))
}

const NO_VERB =
  grammar.DETERMINERS |
  grammar.OTHER_PRONOUNS |
  grammar.ADVERBS |
  grammar.SUBORDINATORS |
  grammar.CONJUNCTIONS |
  grammar.PREPOSITIONS

/** The end of "so", "so schreibt" at token `k`; 0 where none stands there. */
export function soEnd(s: readonly Token[], k: number): number {
  // "so dass …", "so wie …"
  if (!has(at(s, k), grammar.SOURCES_BEHIND_A_QUOTATION) || has(at(s, k + 1), grammar.SUBORDINATORS)) return 0
  const verb = at(s, k + 1)
  const subject = at(s, k + 2)
  // "so einen Wandel"
  if (is(verb, classes.ARTICLES_OF_AN_OBJECT)) return 0
  // "so wäre das ein Fehler"
  if (is(verb, classes.FORMS_OF_BE) || (has(verb, grammar.AUXILIARIES) && !verb.cap)) return 0
  const inverted = verb.kind === 'word' && !verb.cap && !has(verb, NO_VERB)
  return inverted && (subject.cap || has(subject, grammar.DETERMINERS | grammar.SUBJECT_PRONOUNS)) ? k + 2 : k + 1
}

/** Verbs that speak with a particle alone: "shot back", "put it". "goes on recess" and "puts it into a box" say nothing. */
function isPhrasal(s: readonly Token[], i: number): boolean {
  const verb = at(s, i)
  if (!opens(verb, classes.PHRASAL_VERBS)) return false
  const behind = at(s, i + 2)
  if (opens(verb, classes.PHRASAL_VERBS_WITH_AN_OBJECT)) return !is(behind, classes.DIRECTIONS)
  return !opens(verb, classes.PHRASAL_VERBS_WITH_ON) || behind.kind !== 'word' || is(behind, classes.CONTINUATIONS)
}

function withSpeaker(from: number, to: number, speaker: Phrase | null): Cue | null {
  return speaker && { from, to, speaker }
}

function finiteCue(s: readonly Token[], i: number): Cue | null {
  if (isExistential(s, i)) return null
  if (isNounHere(s, i) || (isVerbSecond(at(s, i)) && at(s, i + 1).cap && isWithinArticle(s, i))) return null
  // "Preguntado por la prensa, …"
  if (i === 0 && isSubjectFirst(at(s, i)) && ends(at(s, i), PASSIVE_ENDING)) return null
  if (isPassive(s, i) || isAgentNext(s, i)) return agentOf(s, i)
  // "Según adelantó el diario": the source's own cue
  if (isSubjectFirst(at(s, i)) && has(at(s, verbStart(s, i) - 1), grammar.SOURCES_BEFORE_THE_NAME)) return null
  if (isFronted(s, i)) return invertedCue(s, i)
  const inserted = insertedCue(s, i)
  if (inserted) return inserted
  if (has(at(s, i), grammar.DOUBTFUL_VERBS) && !hasSubjectBeside(s, i)) return null
  return withSpeaker(i, i + 1, subjectBefore(s, i) ?? subjectBeforeColon(s, i))
}

/** `Then said X: "…"`: the subject behind its verb, where the words follow. */
function subjectBeforeColon(s: readonly Token[], i: number): Phrase | null {
  const speaker = subjectAfter(s, i)
  return speaker && at(s, speaker.to).text === ':' ? speaker : null
}

/** `Said X:` and `Wrote X, "…"` at the start of a sentence. */
function invertedCue(s: readonly Token[], i: number): Cue | null {
  const speaker = i === 0 ? subjectAfter(s, i) : null
  if (speaker && isSubjectDropped(at(s, i)) && isToldBehind(s, speaker)) return withSpeaker(i, i + 1, speaker)
  if (!speaker || !at(s, speaker.from).cap) return null
  const plain = is(at(s, i), classes.INVERTED_VERBS_OF_SAYING)
  return plain || at(s, speaker.to).text === ':' ? withSpeaker(i, i + 1, speaker) : null
}

/** "Cuenta su viuda, Ana, que …", "Asegura la ministra que …": behind the subject, and its name, stands what is told. */
function isToldBehind(s: readonly Token[], { from, to }: Phrase): boolean {
  let k = to
  if (isComma(at(s, k))) {
    k += 1
    while (k < to + LONGEST_NAME && at(s, k).kind === 'word') k += 1
    if (!isComma(at(s, k))) return false
    k += 1
  }
  const known = at(s, from).cap || has(at(s, from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)
  return known && is(at(s, k), classes.WHICH)
}

/** Tokens of ", presidenta del club," */
const LONGEST_NAME = 8

/** `The trouble, says X, is …`: verb and speaker between commas. */
function insertedCue(s: readonly Token[], i: number): Cue | null {
  // ", a précisé X,"
  const start = cliticStart(s, verbStart(s, i))
  if (
    !isComma(at(s, start - 1)) ||
    has(at(s, i), grammar.JUDGING_VERBS | grammar.DOUBTFUL_VERBS | grammar.TELLING_VERBS)
  )
    return null
  const speaker = subjectAfter(s, i)
  const named =
    speaker &&
    (at(s, speaker.from).cap ||
      has(at(s, speaker.from), grammar.DETERMINERS) ||
      (isSubjectFirst(at(s, i)) && has(at(s, speaker.from), grammar.SUBJECT_PRONOUNS)))
  return named && isClosed(s, speaker) ? withSpeaker(i, i + 1, speaker) : null
}

/** "nous confiait-elle": where the pronouns start that stand before the verb. */
function cliticStart(s: readonly Token[], verb: number): number {
  if (!isSubjectFirst(at(s, verb))) return verb
  let k = verb
  const inverted = has(at(s, verb + 1), grammar.SUBJECT_PRONOUNS)
  const pronouns = inverted ? grammar.OTHER_PRONOUNS | grammar.SUBJECT_PRONOUNS : grammar.OTHER_PRONOUNS
  while (k > verb - 2 && !at(s, k - 1).cap && has(at(s, k - 1), pronouns)) k -= 1
  return k
}

/** Tokens of "la veille au téléphone" behind a pronoun. */
const LONGEST_TIME = 5

/** A comma behind the speaker; behind a pronoun when and where may stand before it. */
function isClosed(s: readonly Token[], { from, to }: Phrase): boolean {
  let k = to
  const pronoun = isSubjectFirst(at(s, from)) && has(at(s, from), grammar.SUBJECT_PRONOUNS)
  while (pronoun && k < to + LONGEST_TIME && at(s, k).kind === 'word' && !has(at(s, k), grammar.SUBORDINATORS)) k += 1
  return isComma(at(s, k))
}

/** "Asked about it, …": a participle that begins its clause. */
function isFronted(s: readonly Token[], i: number): boolean {
  return (
    i === 0 ||
    (at(s, i).cap && at(s, i - 1).kind !== 'word') ||
    is(at(s, i - 1), classes.SUBORDINATORS_BEFORE_A_PARTICIPLE)
  )
}

function hasSubjectBeside(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  if (before.kind !== 'word') return isComma(before) || before.text === ')'
  if (isGenitive(s, i - 1)) return false
  return (
    before.cap ||
    is(before, classes.WHICH) ||
    has(
      before,
      grammar.SUBJECT_PRONOUNS |
        grammar.RELATIVE_PRONOUNS |
        grammar.AUXILIARIES |
        grammar.ADVERBS |
        grammar.VOICES |
        grammar.CONJUNCTIONS |
        grammar.ROLES,
    )
  )
}

/** "his warning that …", "the senator's call for …": who has the words has said them. */
function nounCue(s: readonly Token[], i: number): Cue | null {
  const next = at(s, i + 1)
  // "Ruiz’s appeal as a “…”" is what others call it
  if (is(next, classes.SOURCES_AS_A_CLAUSE)) return null
  if (next.kind !== 'quote' && next.text !== ',' && next.text !== ':' && !is(next, classes.OPENERS_OF_REPORTED_SPEECH))
    return null
  if (isJudged(s, i)) return null
  let k = i - 1
  while (
    k > 0 &&
    i - k < 4 &&
    at(s, k).kind === 'word' &&
    !has(at(s, k), grammar.OTHER_PRONOUNS | grammar.PREPOSITIONS | grammar.DETERMINERS) &&
    !isGenitive(s, k)
  )
    k -= 1
  if (has(at(s, k), grammar.OTHER_PRONOUNS))
    return is(at(s, k), classes.POSSESSIVES_OF_A_SPEAKER) && !isInSpeech(s, k)
      ? withSpeaker(i, i + 1, { from: k, to: k + 1 })
      : null
  return isGenitive(s, k) ? withSpeaker(i, i + 1, phraseBefore(s, k)) : null
}

/** "Ruiz’s claim was “wrong”", "Ruiz’s remark about it is “sad”": what is said of the words is another's. */
function isJudged(s: readonly Token[], noun: number): boolean {
  if (isVerbSecond(at(s, noun)) || isSubjectFirst(at(s, noun)) || is(at(s, noun + 1), classes.THAT)) return false
  for (let k = noun + 1; at(s, k).kind === 'word'; k++)
    if (isFiniteVerb(s, k)) return at(s, k + 1).kind === 'quote' && !isCapital(at(s, k + 1).word.title)
  return false
}

/** "X said in his statement": the verb before has its own subject. */
function isInSpeech(s: readonly Token[], k: number): boolean {
  return has(at(s, k - 1), grammar.PREPOSITIONS) && has(at(s, k - 2), grammar.SAID)
}

/** "a plan endorsed by Ruiz", "by the town": the participle has its agent; "said by phone" has none. */
export function isAgentNext(s: readonly Token[], i: number): boolean {
  return (
    !isVerbSecond(at(s, i)) &&
    // "asegura por el megáfono"
    (!isSubjectFirst(at(s, i)) || ends(at(s, i), PASSIVE_ENDING)) &&
    is(at(s, i + 1), classes.AGENTS) &&
    (at(s, i + 2).cap || has(at(s, i + 2), grammar.DETERMINERS))
  )
}

/** Passive: the agent behind "by" speaks; without one the sentence names nobody. */
function agentOf(s: readonly Token[], i: number): Cue | null {
  for (let k = i + 1; k < s.length && k < i + 8; k++) {
    if (at(s, k).kind === 'mark') return null
    if (is(at(s, k), classes.AGENTS)) return withSpeaker(i, k + 1, phraseAfter(s, k + 1))
  }
  return null
}

/** "X blamed Y for saying": Y says it; "made a point of saying": who made it says it. */
function participleCue(s: readonly Token[], i: number): Cue | null {
  const before = at(s, i - 1)
  // "violations regarding “…”"
  if (
    (has(at(s, i), grammar.PREPOSITIONS) && before.kind === 'word') ||
    has(before, grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.ADJECTIVES) ||
    (isGenitive(s, i - 1) && !is(at(s, i), classes.PLAINEST_PARTICIPLE) && !has(at(s, i - 2), grammar.SUBJECT_PRONOUNS))
  )
    return null
  if (is(before, classes.PREPOSITIONS_BEFORE_A_DEED)) {
    const blamed = phraseBefore(s, i - 1)
    if (blamed && !isFiniteVerb(s, blamed.to - 1) && !is(at(s, blamed.to - 1), classes.NOUNS_OF_CONDUCT))
      return withSpeaker(i, i + 1, blamed)
  }
  const speaker = subjectBefore(s, i)
  return speaker && isHisObject(s, i, speaker) ? null : withSpeaker(i, i + 1, speaker)
}

/** "She was mocked after a tweet calling her a “…”": whoever calls her so is another. */
function isHisObject(s: readonly Token[], verb: number, { from, to }: Phrase): boolean {
  const subject = at(s, from)
  const object = at(s, verb + 1)
  const next = at(s, verb + 2)
  const same =
    (is(subject, classes.SHE) && is(object, classes.HER)) || (is(subject, classes.HE) && is(object, classes.HIS))
  return (
    same &&
    to === from + 1 &&
    at(s, verb - 1).kind === 'word' &&
    (has(next, grammar.DETERMINERS) || !isNominal(s, verb + 2))
  )
}

/** "se contente de dire", "tient à préciser", "aprovechó para prometer": where the subject goes first, whose verb has the infinitive says it. */
function infinitiveCue(s: readonly Token[], i: number): Cue | null {
  // "Et Ruiz d’ajouter, cinglant, que « … »"
  if (has(at(s, 0), grammar.CONJUNCTIONS) && is(at(s, i - 1), classes.PREPOSITIONS_OF_BELONGING)) {
    const known = s.slice(1, i - 1).some((token) => token.cap || has(token, grammar.ROLES))
    const told =
      (known || !s.some(({ text }) => text === ':')) &&
      s.slice(1, i - 1).every((token) => token.kind === 'word' && !has(token, NO_TELLER))
    if (i > 2 && i < LONGEST_TELLER && told) return withSpeaker(i, i + 1, { from: 1, to: i - 1 })
  }
  let k = i - 1
  while (k > i - 4 && has(at(s, k), grammar.PREPOSITIONS | grammar.ADVERBS | grammar.OTHER_PRONOUNS)) k -= 1
  for (; k > 0 && i - k < MOST_BEFORE_AN_INFINITIVE && at(s, k).kind === 'word'; k--)
    if (isFiniteVerb(s, k) || has(at(s, k), grammar.AUXILIARIES) || is(at(s, k - 1), classes.REFLEXIVES))
      return withSpeaker(i, i + 1, subjectBefore(s, k))
  return null
}

const NO_TELLER = grammar.AUXILIARIES | grammar.SAID | grammar.SUBORDINATORS | grammar.SUBJECT_PRONOUNS

/** Tokens of "Et la ministre des Transports d’ajouter". */
const LONGEST_TELLER = 9

/** Tokens of "aprovechó la euforia para". */
const MOST_BEFORE_AN_INFINITIVE = 7

function bareCue(s: readonly Token[], i: number): Cue | null {
  if (isSubjectFirst(at(s, i))) return infinitiveCue(s, i)
  let k = i - 1
  while (has(at(s, k), grammar.ADVERBS) && i - k < 4 && !has(at(s, k), grammar.AUXILIARIES)) k -= 1
  const before = at(s, k)
  if (has(before, grammar.AUXILIARIES) && !isGenitive(s, k)) return withSpeaker(i, i + 1, subjectBefore(s, i))
  if (is(before, classes.SUBJECTS_OF_BARE_FORMS)) return withSpeaker(i, i + 1, subjectBefore(s, i))
  if (has(at(s, i), grammar.DOUBTFUL_VERBS)) return null
  const plural = has(before, grammar.VOICES) || (isPlural(before) && !before.cap)
  const joined = before.cap && has(at(s, k - 1), grammar.CONJUNCTIONS)
  return plural || joined ? withSpeaker(i, i + 1, subjectBefore(s, i)) : null
}

const ofSentence = remembered<Phrase | null>()

/** Whose words a sentence without marks reports: "Ruiz will go, Lee said", "Lee said Ruiz will go"; null where nobody's. */
export function saidBy(s: readonly Token[]): Phrase | null {
  const found = ofSentence(s)
  // "According to Lee, Ruiz never asked"
  found[0] ??= sourceEnd(s, 0) > 0 ? attributionBefore(s) : (attributionBehind(s) ?? attributionBefore(s))
  return found[0]
}

/** "…, Lee said", "…, said Lee": the clause that ends the sentence. */
function attributionBehind(s: readonly Token[]): Phrase | null {
  for (let k = s.length - 1; k > 1; k--) {
    if (!isPlainlySaid(at(s, k))) continue
    const last = isParted(s, k) ? (subjectAfter(s, k) ?? namedLast(s, k + 1)) : null
    if (last && at(s, last.to - 1).cap && isStop(at(s, last.to))) return last
    const speaker = cueAt(s, k)?.speaker ?? (isParted(s, k) ? subjectAfter(s, k) : null)
    if (speaker && isParted(s, Math.min(speaker.from, k)) && !has(at(s, speaker.from), grammar.RELATIVE_PRONOUNS))
      return speaker
  }
  return null
}

function attributionBefore(s: readonly Token[]): Phrase | null {
  for (let k = 0; k < s.length; k++) {
    const cue = cueAt(s, k)
    // Behind "according to" no clause holds another
    const says = has(at(s, k), grammar.SAID)
    const source = cue && cue.from < cue.speaker.from && !says
    if (cue && (source || (says && !isEmbedded(s, cue.speaker)))) return cue.speaker
  }
  return null
}

/** Words of "certified underwater welder Ana María Ruiz". */
const LONGEST_TRADE = 6

/** "…, says certified welder Ana Ruiz.": words that tell of a full name, with which the sentence ends. */
function namedLast(s: readonly Token[], from: number): Phrase | null {
  let to = from
  while (to - from < LONGEST_TRADE && at(s, to).kind === 'word' && !has(at(s, to), NO_TRADE)) to += 1
  return to > from + 1 && at(s, to - 1).cap && at(s, to - 2).cap ? { from, to } : null
}

const NO_TRADE =
  grammar.PREPOSITIONS |
  grammar.SUBORDINATORS |
  grammar.CONJUNCTIONS |
  grammar.AUXILIARIES |
  grammar.SUBJECT_PRONOUNS |
  grammar.OTHER_PRONOUNS |
  grammar.DETERMINERS

/** The full stop that ends a sentence, or nothing where it has none. */
function isStop({ text }: Token): boolean {
  return text === '.' || text === ''
}

function isPlainlySaid(token: Token): boolean {
  return has(token, grammar.SAID) && !has(token, grammar.JUDGING_VERBS | grammar.DOUBTFUL_VERBS)
}

function isParted(s: readonly Token[], from: number): boolean {
  return from > 0 && (isComma(at(s, from - 1)) || at(s, from - 1).word.tail === ',')
}
