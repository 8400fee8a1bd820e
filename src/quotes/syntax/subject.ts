import { canSpeak, isAnybody } from '../people/can-speak.js'
import * as classes from '../words/classes.js'
import { PARTICIPLE_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES, PLACES } from '../words/known-names.js'
import { FIRST_WORDS_OF_PLACES } from '../words/name-classes.js'
import { at, ends, has, is, names, type Token } from '../words/token.js'
import { isEmbedded } from './embedded.js'
import {
  isComma,
  isDash,
  isFiniteVerb,
  isInverted,
  isNameByPlace,
  isNameHere,
  isRelativeThat,
  verbBetween,
} from './facts.js'
import { isSubjectDropped, isSubjectFirst, isVerbSecond } from './finite.js'
import { isFullName, type Phrase } from './head.js'
import { holderBefore } from './hung.js'
import { isTitleOf, subjectBehindBracket, subjectBehindInsertion } from './insertion.js'
import { holderOfClause, isSetting, madeTo, shownIn, writtenIn } from './look-through.js'
import { phraseAfter, phraseBefore } from './phrase.js'
import { remembered } from './remembered.js'
import { subjectOfSecond } from './second-subject.js'
import { subjectAfter } from './subject-after.js'

/** How deep coordinated verbs and participles are followed to their subject. */
const DEPTH = 6

const subjectsOf = remembered<Phrase | null>()

/** The subject of the verb at `verb` that stands before it; null where the sentence shows none. */
export function subjectBefore(s: readonly Token[], verb: number, depth: number = DEPTH): Phrase | null {
  const found = subjectsOf(s)
  const before = found[verb]
  if (before !== undefined) return before
  if (depth === 0) return null
  const subject = findSubject(s, verb, depth)
  found[verb] = subject
  return subject
}

function findSubject(s: readonly Token[], verb: number, depth: number): Phrase | null {
  if (isVerbSecond(at(s, verb))) return subjectOfSecond(s, verb, (k) => subjectBefore(s, k, depth - 1))
  const end = skipBack(s, verb)
  const token = at(s, end - 1)
  if (end === 0) return isInverted(s, verb) ? subjectAfter(s, verb) : null
  if (isParticipleHere(s, verb)) return subjectOfParticiple(s, verb, end, depth)
  if (isWhom(s, end - 1)) return null
  if (has(token, grammar.RELATIVE_PRONOUNS) || isRelativeThat(s, end - 1)) return { from: end - 1, to: end }
  if (token.kind === 'quote' && token.word.tail === ',' && isTitleOf(s, end - 1)) return subjectBehindInsertion(s, end)
  if (isComma(token) && isInverted(s, verb)) return subjectAfter(s, verb)
  if (isComma(token) || isDash(token))
    return subjectBehindInsertion(s, end - 1) ?? openingPhrase(s, end - 1) ?? subjectOfVerbBefore(s, end - 1, depth)
  if (token.text === ')') return subjectBehindBracket(s, end - 1)
  // "aunque recordó": the clause has the subject of the one before
  const dropped = isSubjectDropped(token) && has(token, grammar.SUBORDINATORS) && !is(token, classes.WHICH)
  if (has(token, grammar.CONJUNCTIONS) || is(token, classes.THEN) || dropped)
    return subjectOfVerbBefore(s, end, depth, has(at(s, verb), grammar.SAID)) ?? goesOnWith(s, end)
  if (is(at(s, verb - 1), classes.TO)) return madeTo(s, end) ?? subjectOfVerbBefore(s, end, depth)
  if (isFiniteVerb(s, end - 1)) return subjectOfVerbBefore(s, end, depth)
  const phrase = phraseBefore(s, end)
  return phrase && subjectByPhrase(s, verb, phrase, depth)
}

/** "la empresa, a la que le reprochó": whom it is done to. */
function isWhom(s: readonly Token[], k: number): boolean {
  const relative = isSubjectDropped(at(s, k)) && has(at(s, k), grammar.RELATIVE_PRONOUNS | grammar.SUBORDINATORS)
  return relative && is(at(s, k - 1), classes.ARTICLES) && is(at(s, k - 2), classes.WORDS_BEFORE_A_TIME)
}

/** "El párroco, un treintañero que llegó en mayo, asegura": nothing but its subject stands before the first comma of a sentence. */
function openingPhrase(s: readonly Token[], end: number): Phrase | null {
  if (!isSubjectFirst(at(s, 0))) return null
  const from = has(at(s, 0), grammar.CONJUNCTIONS) ? 1 : 0
  let to = from
  while (to < end && at(s, to).kind === 'word') to += 1
  const first = at(s, from)
  const known = first.cap && !has(first, grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.ADVERBS)
  const core = known && to < end && isComma(at(s, to)) ? phraseAfter(s, from) : null
  // "Una técnica en enfermería del turno de noche,"
  const linked = core && (core.to === to || has(at(s, core.to), grammar.PREPOSITIONS)) && !verbBetween(s, core.to, to)
  return linked && canSpeak(s, core) ? { from, to } : null
}

/** The phrase before the verb, or whom it leads to. */
function subjectByPhrase(s: readonly Token[], verb: number, phrase: Phrase, depth: number): Phrase | null {
  if (isFirst(s, phrase, verb) || isQuality(s, phrase)) return subjectAfter(s, verb)
  const hung = isSubjectFirst(at(s, verb)) && !bodyBefore(s, phrase) ? holderBefore(s, phrase, verb) : null
  if (hung) return hung
  if (isSetting(s, phrase)) return subjectOfVerbBefore(s, phrase.from - 2, depth, true)
  return holderOfClause(s, phrase) ?? namedBefore(s, phrase) ?? bodyBefore(s, phrase) ?? fromArticle(s, phrase)
}

/** "On social media the police said": where articles alone open a noun, the last one within starts who it is. */
function fromArticle(s: readonly Token[], { from, to }: Phrase): Phrase {
  if (isSubjectFirst(at(s, from)) || isVerbSecond(at(s, from)) || !has(at(s, from - 1), grammar.PREPOSITIONS))
    return { from, to }
  for (let k = to - 1; k > from; k--)
    if (is(at(s, k), classes.ARTICLES) && !at(s, k).cap && !has(at(s, k - 1), OPENS_AN_ARTICLE)) return { from: k, to }
  return { from, to }
}

const OPENS_AN_ARTICLE = grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.DETERMINERS | grammar.ADVERBS

/** "l’Union pour le progrès", "la Liga contra el ruido": what a body is for is part of its name. */
function bodyBefore(s: readonly Token[], { from, to }: Phrase): Phrase | null {
  const name = at(s, from - 2)
  const linked =
    isSubjectFirst(name) && has(at(s, from - 1), grammar.PREPOSITIONS) && name.cap && !names(name, GIVEN_NAMES)
  const body = linked && !at(s, from - 3).cap ? phraseBefore(s, from - 1) : null
  return body && { from: body.from, to }
}

/** "Ana Ruiz, head of the harbor said": the comma behind an apposition is forgotten now and then. */
function namedBefore(s: readonly Token[], { from, to }: Phrase): Phrase | null {
  if (!isComma(at(s, from - 1))) return null
  // "Ana Ruiz of Arbo, South Carolina says"
  if (isPlace(s, { from, to })) return somebodyOf(s, from - 1)
  const name = has(at(s, from), grammar.ROLES) ? phraseBefore(s, from - 1) : apposedTo(s, from - 1)
  const starts = name && (name.from === 0 || at(s, name.from - 1).kind !== 'word')
  const apposed = starts && isFullName(s, name)
  return apposed && !s.slice(from, to).some((token) => names(token, GIVEN_NAMES)) ? name : null
}

/** "Ana Ruiz of Arbo" */
function somebodyOf(s: readonly Token[], end: number): Phrase | null {
  const name = at(s, end - 1).cap && has(at(s, end - 2), grammar.PREPOSITIONS) ? phraseBefore(s, end) : null
  return name && isFullName(s, { from: name.from, to: end - 2 }) ? name : null
}

function isPlace(s: readonly Token[], { from, to }: Phrase): boolean {
  const one = to === from + 1 && names(at(s, from), PLACES)
  return (one || (to === from + 2 && names(at(s, from), FIRST_WORDS_OF_PLACES))) && at(s, to - 1).cap
}

/** Tokens of "vice president of the harbor board". */
const LONGEST_APPOSITION = 8

/** "Ana Ruiz, head of Lomi, a harbor firm in Arbo said": the name before an office, behind which another apposition stands. */
function apposedTo(s: readonly Token[], end: number): Phrase | null {
  let k = end - 1
  while (k > 0 && end - k <= LONGEST_APPOSITION && at(s, k).kind === 'word' && !isFiniteVerb(s, k)) k -= 1
  const office = isComma(at(s, k)) && s.slice(k + 1, end).some((token) => has(token, grammar.ROLES))
  return office ? phraseBefore(s, k) : null
}

/** "Den Plan nannte sie …", "In der Rede sagte sie …": where cases show it, or what opens the sentence, the subject goes behind the verb. */
function isFirst(s: readonly Token[], { from, to }: Phrase, verb: number): boolean {
  return is(at(s, from), classes.ARTICLES_OF_AN_OBJECT) || (to === verb && isInverted(s, verb))
}

/** "Más optimista se mostró el capitán": what somebody is. */
function isQuality(s: readonly Token[], { from, to }: Phrase): boolean {
  const alone = isSubjectDropped(at(s, from)) && to === from + 1 && !at(s, from).cap
  return alone && is(at(s, from - 1), classes.COMPARING_QUANTIFIERS)
}

/** Adverbs, auxiliaries and times between subject and verb. Returns the end of what stands before them. */
function skipBack(s: readonly Token[], verb: number): number {
  let end = verb
  for (;;) {
    const token = at(s, end - 1)
    if (isManyOf(s, end - 1)) return end
    if (token.kind === 'word' && !isNameHere(s, end - 1) && has(token, grammar.ADVERBS | grammar.AUXILIARIES)) end -= 1
    else if (partStart(s, end) > 0) end = partStart(s, end)
    else if (isClitic(token) || (end === 1 && verb > 0 && opensAsObject(token))) end -= 1
    // "at first", "by now"
    else if (end < verb && has(token, grammar.PREPOSITIONS) && !token.cap && has(at(s, end), grammar.ADVERBS)) end -= 1
    else if (has(token, grammar.TIMES) && !isNameByPlace(s, end - 1)) end = timeStart(s, end - 1)
    else return end
  }
}

/** "Ruiz n’en croit pas un mot et parle de « … »": of the verb before nothing is known, and the sentence opens with its subject. */
function goesOnWith(s: readonly Token[], end: number): Phrase | null {
  const linked = isSubjectFirst(at(s, 0)) && has(at(s, end - 1), grammar.CONJUNCTIONS)
  const first = has(at(s, 0), grammar.PREPOSITIONS) ? s.findIndex(isComma) + 1 : 0
  const opening = linked && first < end ? phraseAfter(s, first) : null
  // "Aguantó el chaparrón y dijo": the verb goes first
  const known = has(at(s, first), grammar.DETERMINERS) || names(at(s, first), GIVEN_NAMES)
  return opening && (known || !isSubjectDropped(at(s, 0))) && canSpeak(s, opening) ? opening : null
}

/** "que beaucoup jugent « … »": the word stands for people. */
function isManyOf(s: readonly Token[], i: number): boolean {
  return isSubjectFirst(at(s, i)) && is(at(s, i), classes.NOUNS_FOR_MANY_PEOPLE) && is(at(s, i - 1), classes.WHICH)
}

/** "a (pour sa part) regretté", "a(, de son côté,) regretté": where what stands behind the auxiliary starts; 0 where nothing does. */
function partStart(s: readonly Token[], end: number): number {
  const comma = isComma(at(s, end - 1)) ? 1 : 0
  const from = end - comma - 3
  const own = has(at(s, from), grammar.PREPOSITIONS) && has(at(s, from + 1), grammar.OTHER_PRONOUNS)
  const start = from - comma
  if (!own || !isSubjectFirst(at(s, from)) || (comma > 0 && !isComma(at(s, start)))) return 0
  return has(at(s, start - 1), grammar.AUXILIARIES) ? start : 0
}

/** "le recordó", "lui a dit", "l’inquiète": a pronoun that the verb has for its object. */
function isClitic(token: Token): boolean {
  const object = has(token, grammar.OTHER_PRONOUNS) || is(token, classes.ARTICLES)
  return isSubjectFirst(token) && !token.cap && object && !has(token, grammar.SUBJECT_PRONOUNS)
}

/** "Nos abrió", "Le respondió": with the capital of its sentence’s start, where the subject is left out. */
function opensAsObject(token: Token): boolean {
  return isSubjectDropped(token) && has(token, grammar.OTHER_PRONOUNS) && !has(token, grammar.SUBJECT_PRONOUNS)
}

/** "late on Tuesday", "last week", "this morning", "on March 3". */
function timeStart(s: readonly Token[], i: number): number {
  let start = i
  while (has(at(s, start - 1), grammar.TIMES | grammar.NUMBERS) || is(at(s, start - 1), classes.WORDS_BEFORE_A_TIME))
    start -= 1
  return is(at(s, start - 1), classes.PREPOSITIONS_OF_TIME) ? start - 1 : start
}

/** True for "saying" without an auxiliary: it has its subject from another verb. */
function isParticipleHere(s: readonly Token[], verb: number): boolean {
  if (!has(at(s, verb), grammar.SAYING | grammar.OTHER_PARTICIPLES)) return false
  for (let k = verb - 1; k >= verb - 4 && k >= 0; k--) {
    if (is(at(s, k), classes.FORMS_OF_BE)) return false
    if (!has(at(s, k), grammar.ADVERBS)) break
  }
  return true
}

function subjectOfParticiple(s: readonly Token[], verb: number, end: number, depth: number): Phrase | null {
  const token = at(s, end - 1)
  const named =
    token.kind === 'word' &&
    !has(token, grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.CONJUNCTIONS) &&
    !isFiniteVerb(s, end - 1)
      ? phraseBefore(s, end)
      : null
  const shown = named && shownIn(s, named)
  if (shown) return shown
  if (named && isAbsolute(s, named)) return named
  if (has(token, grammar.CONJUNCTIONS)) {
    for (let i = end - 2; i > 0 && end - i < 24 && at(s, i).text !== ';'; i--)
      if (has(at(s, i), grammar.SAYING) && isParticipleHere(s, i)) return subjectBefore(s, i, depth - 1)
  }
  const written = named && writtenIn(s, named)
  if (written) return written
  return (
    subjectOfVerbBefore(s, end, depth, true) ??
    (named && at(s, named.from - 1).kind !== 'word' ? named : null) ??
    subjectOfMainClause(s, verb)
  )
}

/** "with the United States reaffirming", "mocked by people calling her …", or a phrase that begins the sentence. */
function isAbsolute(s: readonly Token[], phrase: Phrase): boolean {
  if (phrase.from === 0) return !ends(at(s, 0), PARTICIPLE_ENDING)
  return (
    is(at(s, phrase.from - 1), classes.WITH) ||
    is(at(s, phrase.from - 1), classes.AGENTS) ||
    (has(at(s, phrase.from), grammar.SUBJECT_PRONOUNS) && phrase.to === phrase.from + 1)
  )
}

/** The subject of the nearest finite verb before `end`; with `outer` that of the clause that no other one holds. */
function subjectOfVerbBefore(s: readonly Token[], end: number, depth: number, outer = false): Phrase | null {
  let nearest: Phrase | null = null
  for (let i = end - 1; i > 0; i--) {
    if (at(s, i).text === ';') break
    if (!isFiniteVerb(s, i)) continue
    const subject = subjectBefore(s, i, depth - 1) ?? (at(s, i - 1).kind === 'word' ? null : subjectAfter(s, i))
    if (!subject || (outer && isObjectOf(s, i, subject))) continue
    // "His advice is nothing new in Lima, where he spoke for … and for saying": advice says nothing
    if (!outer || !isEmbedded(s, subject)) return nearest && !canSpeak(s, subject) ? nearest : subject
    nearest ??= subject
    i = Math.min(i, subject.from)
  }
  return nearest
}

/** "El alcalde la escuchó, bajó la mirada y prometió": a thing behind a verb that leaves its subject out. */
function isObjectOf(s: readonly Token[], verb: number, { from, to }: Phrase): boolean {
  return isSubjectDropped(at(s, verb)) && from > verb && !isAnybody(s, { from, to })
}

/** "Calling it a joke, X said …": the subject of the clause behind the comma. */
function subjectOfMainClause(s: readonly Token[], from: number): Phrase | null {
  for (let i = from + 1; i < s.length; i++) {
    const token = at(s, i)
    if (!isComma(token) && !(token.kind === 'quote' && i > from)) continue
    const phrase = phraseAfter(s, i + 1)
    if (phrase && (at(s, phrase.from).cap || has(at(s, phrase.from), grammar.SUBJECT_PRONOUNS | grammar.DETERMINERS)))
      return phrase
  }
  return null
}
