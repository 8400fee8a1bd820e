import { classAt, UPPER } from '../../text/characters.js'
import { BODY, canSpeak, speakerRank } from '../people/can-speak.js'
import { saidBy } from '../people/said-by.js'
import { isComma, isDash, verbBetween } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import { headOf, type Phrase } from '../syntax/head.js'
import { phraseAfter } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import { PERSON_ENDING, VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/names.js'
import { readWords } from '../words/read-words.js'
import { at, ends, has, is, names, type Token } from '../words/token.js'
import { type Frame, type Hit, SENTENCES_BACK, type Site } from './frame.js'

/** `El alcalde habló de «…»`: where the subject goes first, whom the sentence opens with has the words, whatever the verb. */
export const firstSubject: Frame = {
  name: 'first-subject',
  confidence: 0.8,
  beside: false,
  guesses: true,
  find(site) {
    const { s, i } = site
    const within = i > 1 && isSubjectFirst(at(s, i - 1)) ? true : isSubjectFirst(at(s, i - 2))
    if (!within || i < 2 || isName(site)) return null
    const speaker = openingSubject(s, i)
    if (speaker && !isTold(site, speaker)) return null
    if (speaker) return { s, speaker, cue: null }
    const alone = at(s, i - 1).text === ':' && i < SHORT && has(at(s, 0), grammar.CONJUNCTIONS)
    return alone || opensWithVerb(s) ? earlier(site) : null
  },
}

/** Words of the shortest quotation that no colon opens: a single one under tongs is the reporter's. */
const FEWEST = 2

/** A verb of saying tells of the words, or somebody's view; any other verb only right before them. */
function isTold({ s, i, words }: Site, speaker: Phrase): boolean {
  if (at(s, i - 1).text === ':') return isSomebody(s, speaker)
  if (words < FEWEST) return false
  if (is(at(s, speaker.from - 1), classes.TO)) return true
  for (let k = speaker.to; k < i; k++) if (has(at(s, k), grammar.SAID)) return true
  return words > FEWEST && i - speaker.to <= NEAR && isSomebody(s, speaker)
}

/** Tokens of "habló ayer de" between somebody and the words. */
const NEAR = 3

/** Tokens of "Et d’ajouter :" */
const SHORT = 6

/** `«…», confiesa en su casa`, `Prometió «…»`: a verb alone; the sentence before is about the speaker. */
export const droppedSubject: Frame = {
  name: 'dropped-subject',
  confidence: 0.8,
  beside: true,
  find(site) {
    const { s, i } = site
    if (isSaidWithin(site)) return earlier(site)
    const comma = isComma(at(s, i + 1)) || at(s, i).tail === ','
    const k = isComma(at(s, i + 1)) ? i + 2 : i + 1
    if (!comma || !isSubjectFirst(at(s, k)) || !isVerb(at(s, k))) return null
    const next = at(s, k + 1)
    const alone =
      next.kind !== 'word' || has(next, grammar.PREPOSITIONS | grammar.ADVERBS | grammar.TIMES | grammar.SUBORDINATORS)
    return alone ? earlier(site) : null
  },
}

/** Characters in which a verb and its dash stand. */
const LONGEST_VERB = 30

/** "«Así es —dice—. Y así será»": the verb alone between dashes within the marks. */
function isSaidWithin({ tokens, stretch, wording }: Site): boolean {
  const [from, to] = stretch.inner
  if (!wording.marksAroundSpeaker.includes(tokens.text.charAt(stretch.span[0]))) return false
  const dash = from + tokens.text.slice(from, to).indexOf('—')
  if (dash < from) return false
  const inner = readWords(tokens, [dash + 1, Math.min(to, dash + LONGEST_VERB)], [], wording)
  return isSubjectFirst(at(inner, 0)) && has(at(inner, 0), grammar.SAID) && isDash(at(inner, 1))
}

/** "la novela «Los gatos»": what stands between the marks is a name. */
function isName({ s, i, tokens, stretch }: Site): boolean {
  return (
    classAt(tokens.text, stretch.inner[0]) === UPPER && at(s, i - 1).kind === 'word' && !is(at(s, i - 1), classes.THAT)
  )
}

/** "Pour la ministre, …", "En cambio, el alcalde dijo": the first phrase that a verb follows, or whose view it is. */
function openingSubject(s: readonly Token[], end: number): Phrase | null {
  let k = 0
  while (k < end && has(at(s, k), grammar.CONJUNCTIONS | grammar.ADVERBS)) k += 1
  if (isComma(at(s, k))) k += 1
  if (is(at(s, k), classes.TO)) {
    const view = phraseAfter(s, k + 1)
    if (view && isComma(at(s, view.to)) && canSpeak(s, view)) return view
  }
  if (has(at(s, k), grammar.PREPOSITIONS)) {
    while (k < end && !isComma(at(s, k))) k += 1
    k += 1
  }
  return subjectAt(s, k, end) ?? subjectAt(s, behindApposition(s, k, end), end)
}

function subjectAt(s: readonly Token[], from: number, end: number): Phrase | null {
  for (const speaker of from < end ? [phraseAfter(s, from), coreOf(s, from)] : [])
    if (speaker && speaker.to < end && opensPredicate(s, behindInsertion(s, speaker.to, end)) && canSpeak(s, speaker))
      return apposed(s, speaker.to) ?? speaker
  return null
}

/** "Auteure de onze buts, l’arrière Ana Ruiz …": what tells of the subject may stand in front of it; `end` where nothing does. */
function behindApposition(s: readonly Token[], from: number, end: number): number {
  let k = from
  while (k < end && at(s, k).kind === 'word') k += 1
  const told = k > from && isComma(at(s, k)) && !has(at(s, from), grammar.DETERMINERS) && !verbBetween(s, from, k)
  return told ? k + 1 : end
}

/** "La compagnie (prévoit)", "Odilia Ruiz (publie)": determiner and noun or names alone, where the verb is unknown. */
function coreOf(s: readonly Token[], from: number): Phrase | null {
  const opens = has(at(s, from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)
  // "Estaba sustentada en": a capital that only the sentence's start gives
  if (from === 0 && !opens && !at(s, 1).cap && !names(at(s, 0), GIVEN_NAMES)) return null
  let to = opens ? from + 2 : from
  while (at(s, to).cap && at(s, to).kind === 'word') to += 1
  return to > from ? { from, to } : null
}

/** The token behind brackets, or behind a clause between commas. */
function behindInsertion(s: readonly Token[], from: number, end: number): number {
  const opening = at(s, from).text
  if (opening !== ',' && opening !== '(') return from
  let k = from + 1
  while (k < end && at(s, k).text !== (opening === '(' ? ')' : ',')) k += 1
  return k + 1
}

const NO_VERB = grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.DETERMINERS | grammar.SUBORDINATORS

function opensPredicate(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  return token.kind === 'word' && !token.cap && (!has(token, NO_VERB) || has(token, grammar.OTHER_PRONOUNS))
}

function isVerb(token: Token): boolean {
  return has(token, grammar.SAID) || (has(token, grammar.OTHER_VERBS) && ends(token, VERB_ENDING))
}

/** "Recordó que …", "Y añade: …" */
function opensWithVerb(s: readonly Token[]): boolean {
  const first = has(at(s, 0), grammar.CONJUNCTIONS) ? 1 : 0
  return isVerb(at(s, first)) || (at(s, first).cap && ends(at(s, first), VERB_ENDING))
}

/** Whose words the sentences before tell. */
function earlier({ paragraph, number, lead }: Site): Hit | null {
  for (let n = number - 1; n >= 0; n--) {
    if (number - n > SENTENCES_BACK) return null
    const s = paragraph[n] as readonly Token[]
    const quoted = s.some(({ kind }) => kind === 'quote')
    const speaker = saidBy(s) ?? (n === number - 1 && !quoted ? named(s) : null)
    if (speaker) return { s, speaker, cue: null }
    // Who said what stands between its marks is not known
    if (quoted) return null
  }
  const speaker = lead && saidBy(lead)
  return speaker ? { s: lead, speaker, cue: null } : null
}

function named(s: readonly Token[]): Phrase | null {
  const speaker = openingSubject(s, s.length)
  return speaker && isSomebody(s, speaker) ? speaker : null
}

/** A name, an office or a body; not any noun. */
function isSomebody(s: readonly Token[], speaker: Phrase): boolean {
  return speakerRank(s, speaker) >= BODY || ends(at(s, headOf(s, speaker.from, speaker.to)), PERSON_ENDING)
}

/** "O maquinista mais antigo, Joaquim Ruiz, …" */
function apposed(s: readonly Token[], to: number): Phrase | null {
  let k = to
  while (k < to + 3 && at(s, k).kind === 'word') k += 1
  const name = isComma(at(s, k)) ? phraseAfter(s, k + 1) : null
  return name && at(s, name.from).cap && name.to > name.from + 1 && isComma(at(s, name.to)) ? name : null
}
