import { isAnybody } from '../people/can-speak.js'
import { isComma, isDash, isPlural } from '../syntax/facts.js'
import { isSubjectDropped, isSubjectFirst } from '../syntax/finite.js'
import { headOf, type Phrase } from '../syntax/head.js'
import { openingSubject } from '../syntax/opening-subject.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as classes from '../words/classes.js'
import { VERB_OF_MANY_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { readWords } from '../words/read-words.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import { earlier } from './earlier.js'
import type { Frame, Hit, Site } from './frame.js'
import { isOpenVerb, isVerb } from './left-out.js'

/** `«…», confiesa en su casa`: a verb alone; the sentence before is about the speaker. */
export const droppedSubject: Frame = {
  name: 'dropped-subject',
  confidence: 0.8,
  beside: true,
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
    const next = at(s, k + 1)
    const body = ends(at(s, k), VERB_OF_MANY_ENDING) ? bodyOfMany(s, k + 1) : null
    if (body) return { s, speaker: body, cue: { from: k, to: k + 1 } }
    const time = has(next, grammar.DETERMINERS) && has(at(s, k + 2), grammar.TIMES)
    const open = next.kind === 'word' && !next.cap && !has(next, grammar.DETERMINERS | grammar.OTHER_PRONOUNS)
    const behind = open ? subjectAfter(s, k) : null
    const alone =
      next.kind !== 'word' || time || has(next, BEHIND_A_VERB_ALONE) || (open && !(behind && isAnybody(s, behind)))
    const many = ends(at(s, k), VERB_OF_MANY_ENDING) ? severalBefore(site) : null
    return alone ? (many ?? earlier(site)) : null
  },
}

/** "«…», apuntan en el entorno de Ruiz", "«…», insisten desde la Diputación": nobody in particular speaks, but the body does. */
function bodyOfMany(s: readonly Token[], k: number): Phrase | null {
  const place = is(at(s, k), classes.PREPOSITIONS_OF_A_SETTING) ? phraseAfter(s, k + 1) : null
  return place && (isAnybody(s, place) || has(at(s, place.from), grammar.DETERMINERS)) ? place : null
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
