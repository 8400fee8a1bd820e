import { classAt, UPPER } from '../../text/characters.js'
import { BODY, speakerRank } from '../people/can-speak.js'
import { saidBy } from '../people/said-by.js'
import { isComma, isDash } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import { headOf, type Phrase } from '../syntax/head.js'
import { openingSubject } from '../syntax/opening-subject.js'
import * as classes from '../words/classes.js'
import { PERSON_ENDING, VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { readWords } from '../words/read-words.js'
import { at, ends, has, is, type Token } from '../words/token.js'
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

/** Words of the shortest quotation that no verb of saying tells of. */
const FEWEST = 3

/** A verb of saying has any words; a view or another verb those of somebody, and no single word under tongs. */
function isTold({ s, i, words }: Site, speaker: Phrase): boolean {
  if (is(at(s, speaker.from - 1), classes.TO)) return true
  for (let k = speaker.to; k < i; k++) if (has(at(s, k), grammar.SAID)) return true
  return words >= FEWEST && isSomebody(s, speaker)
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

function isVerb(token: Token): boolean {
  return has(token, grammar.SAID) || (has(token, grammar.OTHER_VERBS) && ends(token, VERB_ENDING))
}

/** "Recordó que …", "Y añade: …" */
function opensWithVerb(s: readonly Token[]): boolean {
  const first = has(at(s, 0), grammar.CONJUNCTIONS) ? 1 : 0
  return isVerb(at(s, first)) || (at(s, first).cap && ends(at(s, first), VERB_ENDING))
}

/** Whom the sentences before tell of. */
function earlier({ paragraph, number, lead }: Site): Hit | null {
  for (let n = number - 1; n >= 0; n--) {
    if (number - n > SENTENCES_BACK) return null
    const s = paragraph[n] as readonly Token[]
    const speaker = saidBy(s) ?? named(s)
    if (speaker) return { s, speaker, cue: null }
  }
  const speaker = lead && (saidBy(lead) ?? named(lead))
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
