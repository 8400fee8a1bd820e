import { classAt, UPPER } from '../../text/characters.js'
import { BODY, speakerRank } from '../people/can-speak.js'
import { saidBy } from '../people/said-by.js'
import type { ReadPassage } from '../read-passages.js'
import { cueAt } from '../syntax/cue.js'
import { isComma, isDash, verbBetween } from '../syntax/facts.js'
import { isSubjectDropped, isSubjectFirst } from '../syntax/finite.js'
import { headOf, type Phrase } from '../syntax/head.js'
import { openingSubject } from '../syntax/opening-subject.js'
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
    const own = verbWithin(site) ?? viewOfWhom(s, i)
    if (own) return { s, speaker: own, cue: null }
    const alone = at(s, i - 1).text === ':' && i < SHORT && has(at(s, 0), grammar.CONJUNCTIONS)
    return alone || isHisOpinion(s) || (isSubjectDropped(at(s, 0)) && leavesSubjectOut(s, i)) ? earlier(site) : null
  },
}

/** Words of the shortest quotation that no verb of saying tells of. */
const FEWEST = 3

/** A verb of saying has any words; a view or another verb those of somebody, and no single word under tongs. */
function isTold({ s, i, words }: Site, speaker: Phrase): boolean {
  if (is(at(s, speaker.from - 1), classes.TO)) return true
  for (let k = speaker.to; k < i; k++) if (has(at(s, k), grammar.SAID)) return true
  if (at(s, i - 1).text === ':' && s.slice(speaker.from, speaker.to).some(isPersonal)) return true
  return words >= FEWEST && isSomebody(s, speaker)
}

/** `La préfecture « prend acte » du mouvement`: the subject stands right before the marks, and its verb within them. */
function verbWithin({ s, i, tokens, stretch }: Site): Phrase | null {
  if (classAt(tokens.text, stretch.inner[0]) === UPPER || !opensObject(at(s, i + 1))) return null
  const speaker = phraseAfter(s, 0)
  const own = speaker && { from: 0, to: Math.min(speaker.to, i) }
  return own?.to === i && isSomebody(s, own) ? own : null
}

/** "« prend acte » du mouvement" */
function opensObject(token: Token): boolean {
  return has(token, grammar.PREPOSITIONS | grammar.DETERMINERS | grammar.CONJUNCTIONS) || token.kind === 'mark'
}

/** `…, pour qui le projet « … »`: whose view a relative clause tells. */
function viewOfWhom(s: readonly Token[], i: number): Phrase | null {
  for (let k = i - 1; k > 1; k--)
    if (has(at(s, k), grammar.RELATIVE_PRONOUNS) && is(at(s, k - 1), classes.TO)) return { from: k, to: k + 1 }
  return null
}

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
    if (!isSubjectDropped(at(s, i + 1))) return null
    const comma = isComma(at(s, i + 1)) || at(s, i).tail === ','
    let k = isComma(at(s, i + 1)) ? i + 2 : i + 1
    // "se quejó", "ha añadido"
    while (k < i + CLITICS && has(at(s, k), grammar.OTHER_PRONOUNS | grammar.AUXILIARIES)) k += 1
    if (!comma || !isVerb(at(s, k))) return null
    const next = at(s, k + 1)
    const alone = next.kind !== 'word' || has(next, BEHIND_A_VERB_ALONE)
    return alone ? earlier(site) : null
  },
}

const BEHIND_A_VERB_ALONE =
  grammar.PREPOSITIONS |
  grammar.ADVERBS |
  grammar.TIMES |
  grammar.SUBORDINATORS |
  grammar.CONJUNCTIONS |
  grammar.OTHER_PARTICIPLES

/** Tokens of a comma, pronouns and an auxiliary before the verb. */
const CLITICS = 5

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

/** A pronoun, an office or a given name. */
function isPersonal(token: Token): boolean {
  return (
    has(token, grammar.SUBJECT_PRONOUNS | grammar.ROLES | grammar.HONORIFICS) ||
    is(token, classes.NOUNS_FOR_A_PERSON) ||
    names(token, GIVEN_NAMES)
  )
}

function isVerb(token: Token): boolean {
  return has(token, grammar.SAID) || (has(token, grammar.OTHER_VERBS) && ends(token, VERB_ENDING))
}

/** "En su opinión, …" */
function isHisOpinion(s: readonly Token[]): boolean {
  return (
    has(at(s, 0), grammar.PREPOSITIONS) &&
    has(at(s, 1), grammar.OTHER_PRONOUNS) &&
    is(at(s, 2), classes.NOUNS_OF_OPINION)
  )
}

/** Tokens between a verb of saying and what it has for its object. */
const NEAR = 5

/** "Recordó que …", "Sobre el pacto se limitó a decir: …", "En 2015 se describía como …" */
function leavesSubjectOut(s: readonly Token[], i: number): boolean {
  if (opensWithVerb(s)) return true
  if (at(s, i - 1).text === ':') return verbBetween(s, 0, i)
  for (let k = i - 1; k >= 0 && i - k < NEAR; k--) if (has(at(s, k), grammar.SAID)) return cueAt(s, k) === null
  return false
}

/** "Recordó que …", "Y añade: …" */
function opensWithVerb(s: readonly Token[]): boolean {
  const first = has(at(s, 0), grammar.CONJUNCTIONS) ? 1 : 0
  return isVerb(at(s, first)) || (at(s, first).cap && ends(at(s, first), VERB_ENDING))
}

/** Paragraphs that are looked back over beside the quotation's own. */
const PARAGRAPHS_BACK = 2

/** Whom the sentences before tell of: who spoke in them, or whom they open with. */
function earlier({ passages, passage, number, spoke }: Site): Hit | null {
  let back = 0
  for (let p = passage; p >= 0 && passage - p <= PARAGRAPHS_BACK; p--) {
    const { sentences } = passages[p] as ReadPassage
    for (let n = (p === passage ? number : sentences.length) - 1; n >= 0; n--) {
      back += 1
      if (back > SENTENCES_BACK) return null
      const s = sentences[n] as readonly Token[]
      if (spoke && spoke.start >= at(s, 0).start) return { ...spoke.hit, cue: null }
      const speaker = saidBy(s) ?? named(s)
      if (speaker) return { s, speaker, cue: null }
    }
  }
  return null
}

function named(s: readonly Token[]): Phrase | null {
  const speaker = openingSubject(s, s.length)
  return speaker && isSomebody(s, speaker) ? speaker : null
}

/** "son petit-fils Ana": a noun with a name. */
function isNamed(s: readonly Token[], { from, to }: Phrase): boolean {
  const owned = has(at(s, from), grammar.OTHER_PRONOUNS)
  return owned && to > from + 2 && at(s, to - 1).cap
}

/** A name, an office or a body; not any noun. */
function isSomebody(s: readonly Token[], speaker: Phrase): boolean {
  return (
    speakerRank(s, speaker) >= BODY ||
    isNamed(s, speaker) ||
    ends(at(s, headOf(s, speaker.from, speaker.to)), PERSON_ENDING)
  )
}
