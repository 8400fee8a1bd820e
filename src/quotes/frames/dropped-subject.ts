import { isAnybody } from '../people/can-speak.js'
import { isParticle } from '../people/name-run.js'
import { isComma, isDash, isPlural } from '../syntax/facts.js'
import { isSubjectDropped, isSubjectFirst } from '../syntax/finite.js'
import { headOf, type Phrase } from '../syntax/head.js'
import { openingSubject } from '../syntax/opening-subject.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as classes from '../words/classes.js'
import { VERB_ENDING, VERB_OF_MANY_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { readWords } from '../words/read-words.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import { earlier, presented } from './earlier.js'
import type { Frame, Hit, Site } from './frame.js'
import { isOpenVerb, isVerb } from './left-out.js'

/** `«…», confiesa en su casa`: a verb alone; the sentence before is about the speaker. */
export const droppedSubject: Frame = {
  name: 'dropped-subject',
  confidence: 0.8,
  beside: true,
  guesses: true,
  find(site) {
    const { s, i } = site
    if (isSaidWithin(site)) return earlier(site)
    if (!isSubjectDropped(at(s, i + 1))) return null
    const parted = isComma(at(s, i + 1)) || isDash(at(s, i + 1))
    const comma = parted || at(s, i).word.tail === ','
    let k = parted ? i + 2 : i + 1
    // "se quejó", "ha añadido"
    while (k < i + CLITICS && has(at(s, k), grammar.OTHER_PRONOUNS | grammar.AUXILIARIES)) k += 1
    // "sigue", "tiene razón"
    const own = isVerb(at(s, k)) || isOpenVerb(s, k) || (has(at(s, k), grammar.OTHER_VERBS) && !at(s, k).cap)
    // "quiso precisar"
    if (has(at(s, k + 1), grammar.SAY)) k += 1
    if (!comma || !own) return null
    return saidAlone(site, k)
  },
}

/** Who speaks where the verb at `k` stands behind the quotation and has no subject of its own. */
function saidAlone(site: Site, k: number): Hit | null {
  const { s } = site
  const next = at(s, k + 1)
  const cue = { from: k, to: k + 1 }
  const isOfMany = ends(at(s, k), VERB_OF_MANY_ENDING)
  const body = isOfMany ? bodyOfMany(s, behindWhom(s, k + 1)) : null
  if (body) return { s, speaker: body, cue }
  // "detalló del Pozo"
  if (isParticle(next) && at(s, k + 2).cap && site.isBorne(`${next.lower} ${at(s, k + 2).lower}`))
    return { s, speaker: { from: k + 1, to: k + 3 }, cue }
  if (!isAlone(s, k)) return null
  const found = (isOfMany ? severalBefore(site) : null) ?? leadOf(site)
  return isOfMany && found && isOnePerson(found) ? null : found
}

function isAlone(s: readonly Token[], k: number): boolean {
  const next = at(s, k + 1)
  const time = has(next, grammar.DETERMINERS) && has(at(s, k + 2), grammar.TIMES)
  if (next.kind !== 'word' || time || has(next, BEHIND_A_VERB_ALONE)) return true
  if (next.cap || has(next, grammar.DETERMINERS | grammar.OTHER_PRONOUNS)) return false
  const behind = subjectAfter(s, k)
  return !(behind && isAnybody(s, behind))
}

/** Whom the sentence names before its colon, else whom the sentences before tell of. */
function leadOf(site: Site): Hit | null {
  const { s, i } = site
  if (at(s, i - 1).text !== ':') return earlier(site)
  const speaker = whomBehind(s, i) ?? openingSubject(s, i) ?? presented(s.slice(0, i))
  return speaker && isAnybody(s, speaker) ? { s, speaker, cue: null } : null
}

/** "La respuesta no le gustó a Ana Ruiz: «…»": whom it is done to, where a pronoun before the verb says it as well. */
function whomBehind(s: readonly Token[], end: number): Phrase | null {
  for (let k = 2; k < end; k++) {
    const again = has(at(s, k - 2), grammar.OTHER_PRONOUNS) && !is(at(s, k - 2), classes.REFLEXIVES)
    if (!again || !is(at(s, k), classes.WORDS_BEFORE_A_TIME) || !ends(at(s, k - 1), VERB_ENDING)) continue
    const whom = phraseAfter(s, k + 1)
    if (whom && at(s, whom.to - 1).cap) return whom
  }
  return null
}

/** "«…», explicaron desde su entorno": a verb of many has no single person for its subject. */
function isOnePerson({ s, speaker: { from, to } }: Hit): boolean {
  const head = at(s, headOf(s, from, to))
  return !isPlural(head) && !s.slice(from, to).some((token) => has(token, grammar.VOICES | grammar.CONJUNCTIONS))
}

/** "explicaron a La Voz desde …": behind whom it is told to. */
function behindWhom(s: readonly Token[], k: number): number {
  const whom = is(at(s, k), classes.TO) || is(at(s, k), classes.WORDS_BEFORE_A_TIME) ? phraseAfter(s, k + 1) : null
  return whom && at(s, whom.to - 1).cap ? whom.to : k
}

/** "«…», apuntan en el entorno de Ruiz", "«…», insisten desde la Diputación": nobody in particular speaks, but the body does. */
function bodyOfMany(s: readonly Token[], k: number): Phrase | null {
  const whole = is(at(s, k), classes.PREPOSITIONS_OF_A_SETTING) ? phraseAfter(s, k + 1) : null
  const place = whole && withoutClause(s, whole)
  return place && (isAnybody(s, place) || has(at(s, place.from), grammar.DETERMINERS)) ? place : null
}

/** "desde el entorno presidencial (entrada la noche)": a small word that an article stands right behind opens another clause. */
function withoutClause(s: readonly Token[], { from, to }: Phrase): Phrase {
  const cut = to > from + 2 && !at(s, to - 1).cap && is(at(s, to), classes.ARTICLES)
  return { from, to: cut ? to - 1 : to }
}

/** "Los concentrados se fueron. «…», corearon": several whom the paragraph tells of before, where the verb has the form of many. */
function severalBefore({ paragraph, number }: Site): Hit | null {
  for (let n = number - 1; n >= 0 && number - n <= NEAR; n--) {
    const s = paragraph[n] as readonly Token[]
    const speaker = openingSubject(s, s.length)
    if (speaker && isPlural(at(s, headOf(s, speaker.from, speaker.to))) && !at(s, speaker.to - 1).cap)
      return { s, speaker, cue: null }
  }
  return null
}

/** Sentences in which several are told of. */
const NEAR = 3

/** `Dijo que el pacto «…»`, `En el turno de réplica le respondió que …`: the verb of saying that opens the sentence has no subject, whatever stands in what it reports. */
export const droppedFirst: Frame = {
  name: 'dropped-first',
  confidence: 0.8,
  beside: false,
  find(site) {
    const { s, i } = site
    let k = has(at(s, 0), grammar.CONJUNCTIONS | grammar.ADVERBS) ? 1 : 0
    while (k < CLITICS && has(at(s, k), grammar.OTHER_PRONOUNS | grammar.AUXILIARIES)) k += 1
    const opens = isSubjectDropped(at(s, k)) && has(at(s, k), grammar.SAID) && is(at(s, k + 1), classes.WHICH)
    return opens && k + 1 < i ? earlier(site) : null
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
