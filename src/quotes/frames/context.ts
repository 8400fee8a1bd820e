import { isBody } from '../people/body.js'
import { BODY, PERSON, speakerRank, THING } from '../people/can-speak.js'
import { saidBy } from '../syntax/cue.js'
import { isDash, isPerson } from '../syntax/facts.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { openingSubject, toWhom } from '../syntax/opening-subject.js'
import { phraseAfter } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import { INFINITIVE_ENDING } from '../words/endings.js'
import {
  DETERMINERS,
  RELATIVE_PRONOUNS,
  SAID,
  SOURCES_BEFORE_THE_NAME,
  SPEECH_NOUNS,
  SUBJECT_PRONOUNS,
} from '../words/grammar.js'
import { at, ends, has, is, isOneOf, type Token } from '../words/token.js'
import { governor } from './clause.js'
import { earlier, onlyName, presented } from './earlier.js'
import type { Frame, Hit, Site } from './frame.js'
import { nameAlone, sourceOf } from './labels.js'
import { lastCue } from './last-cue.js'
import { lastSubject } from './last-subject.js'
import { isSaidAside, leavesSubjectOut } from './left-out.js'

/** Frames for a quotation that is a sentence of its own: the sentence before introduces it. */

/** `X had a warning. "…"` in one paragraph. */
export const introduced: Frame = {
  name: 'introduced',
  confidence: 0.72,
  beside: false,
  find({ before, alone }) {
    if (!alone || !before) return null
    const warning = before.some((token) => has(token, SPEECH_NOUNS))
    const said = lastCue(before, before.length)
    // "The price falls, according to X." tells where it is from, and opens nothing
    const source = said?.cue && has(at(before, said.cue.from), SOURCES_BEFORE_THE_NAME)
    return (source ? null : said) ?? (warning ? lastSubject(before, before.length) : null)
  },
}

/** A paragraph that is a quotation, and one behind it that only signs it: `— X, Lima`. */
export const dashParagraph: Frame = {
  name: 'dash-paragraph',
  confidence: 0.95,
  beside: false,
  find({ alone, i, s, follow }) {
    if (!alone || i < s.length - 2 || !follow || follow.length > 16) return null
    if (!isDash(at(follow, 0)) || !at(follow, 1).cap) return null
    const speaker = phraseAfter(follow, 1)
    const end = speaker ? at(follow, speaker.to) : null
    const named = speaker && at(follow, speaker.to - 1).cap && isOneOf(',.(', end?.text ?? '')
    return named ? { s: follow, speaker, cue: null } : null
  },
}

/** A paragraph that ends in a colon, or in nothing, before one that is only a quotation. */
export const leadParagraph: Frame = {
  name: 'lead-paragraph',
  confidence: 0.85,
  beside: false,
  find({ lead, before, i }) {
    if (before || !lead || i > 0 || at(lead, lead.length - 1).text !== ':') return null
    const said = lastCue(lead, lead.length) ?? lastSubject(lead, lead.length)
    const speaker = said ? null : (sourceOf(lead, lead.length - 1) ?? nameAlone(lead, lead.length - 1))
    const thing = speaker && isVerbSecond(at(lead, 0)) && speakerRank(lead, speaker) === THING
    return speaker && !thing ? { s: lead, speaker, cue: null } : said
  },
}

/** A paragraph that is only a quotation behind one that asks: whoever is interviewed answers. */
export const answer: Frame = {
  name: 'answer',
  confidence: 0.75,
  beside: false,
  guesses: true,
  find(site) {
    const { alone, number, i, before } = site
    const lead = before ?? (number === 0 && i === 0 ? site.lead : null)
    const asked = alone && lead?.at(-1)?.text === '?' && lead.every(({ kind }) => kind !== 'quote')
    return asked && isSubjectFirst(at(lead, 0)) ? earlier(site) : null
  },
}

/** `Ana Ruiz abrió la puerta. «Pase»`: where the subject goes first, a quotation alone behind a sentence about somebody. */
export const toldOf: Frame = {
  name: 'told-of',
  confidence: 0.75,
  beside: false,
  guesses: true,
  find(site) {
    const { alone, before: own, lead, number, i, paragraph } = site
    const first = number === 0 && i === 0 && paragraph.every((s) => s.every(({ kind }) => kind !== 'word'))
    const told =
      first && lead && isSubjectFirst(at(lead, 0)) && lead.every(({ kind }) => kind !== 'quote') ? lead : null
    const before = own ?? told
    if (!alone || !before || at(before, before.length - 1).text === '?') return null
    const found = toldIn(before, told !== null)
    if (found === SUBJECT_LEFT_OUT || (found === null && told)) return earlier(site)
    if (found === UNFIT) return own && isSubjectFirst(at(before, 0)) ? onlyName(before, site.isBorne) : null
    if (found || !own || !isSubjectFirst(at(before, 0))) return found
    const back = toldBefore(site)
    return back === SUBJECT_LEFT_OUT ? earlier(site) : (back ?? onlyName(before, site.isBorne))
  },
}

const MOST_BACK = 4

/** "Dimanche aussi.": whom the sentences tell of before one about nobody. */
function toldBefore({ paragraph, number }: Site): Hit | typeof SUBJECT_LEFT_OUT | null {
  for (let n = number - 2; n >= 0 && number - n <= MOST_BACK && isAboutNobody(paragraph[n + 1] ?? []); n--) {
    const s = paragraph[n] as readonly Token[]
    if (s.some(({ kind }) => kind === 'quote') || s.at(-1)?.text === '?') return null
    const back = toldIn(s, false)
    if (back) return back === UNFIT ? null : back
  }
  return null
}

/** No name, no pronoun, nobody with an article. */
function isAboutNobody(s: readonly Token[]): boolean {
  return !s.some(
    (token, k) =>
      token.kind === 'quote' ||
      (token.cap && k > 0) ||
      has(token, SUBJECT_PRONOUNS | RELATIVE_PRONOUNS) ||
      (isPerson(token) && has(at(s, k - 1), DETERMINERS)),
  )
}

const SUBJECT_LEFT_OUT = 'subject left out'
/** It is about something that says nothing. */
const UNFIT = 'unfit'

/** Whom a sentence is about that leads up to a quotation; `far` where it is another paragraph’s. */
function toldIn(before: readonly Token[], far: boolean): Hit | typeof SUBJECT_LEFT_OUT | typeof UNFIT | null {
  const clause = isVerbSecond(at(before, 0)) ? governor(before, before.length) : null
  const opening = isSubjectFirst(at(before, 0)) ? openingSubject(before, before.length) : null
  const behind = opening && speakerRank(before, opening) === PERSON ? null : presented(before)
  if (!behind && (leavesSubjectOut(before, before.length) || isSaidAside(before, before.length)))
    return SUBJECT_LEFT_OUT
  const speaker = toWhom(before) ?? behind ?? opening ?? clause?.speaker ?? null
  if (!speaker) return null
  if (clause && isOfMany(before, clause)) return UNFIT
  const subject = clause === null ? isSubjectFirst(at(before, 0)) : isNamedSubject(before, speaker, clause)
  const named = isBareWord(before, speaker) && (far || subject)
  return named || speakerRank(before, speaker) === PERSON ? { s: before, speaker, cue: null } : UNFIT
}

/** "versuchten die Entführer": a verb and an article of several people, who do not say a quotation in one voice. */
function isOfMany(s: readonly Token[], { speaker, cue }: Hit): boolean {
  const article = has(at(s, speaker.from), DETERMINERS) && is(at(s, speaker.from), classes.ARTICLES_OF_A_WOMAN)
  return article && cue !== null && ends(at(s, cue.from), INFINITIVE_ENDING) && !has(at(s, cue.from), SAID)
}

/** One word with a capital; not "Jemand". */
function isBareWord(s: readonly Token[], { from, to }: Phrase): boolean {
  return to === from + 1 && at(s, from).cap && !is(at(s, from), classes.PRONOUNS_FOR_ANYBODY)
}

/** "will Ruiz": the word is the subject of a verb that says nothing, and neither a place nor a paper. */
function isNamedSubject(s: readonly Token[], speaker: Phrase, { cue }: Hit): boolean {
  const verb = cue?.from ?? 0
  const subject = speaker.from > 0 ? verb > 0 : verb === 1
  const name = speakerRank(s, speaker) === BODY && !isBody([at(s, speaker.from)])
  // "Gestartet wird am Hafen"
  const passive = is(at(s, verb), classes.PASSIVE_AUXILIARIES)
  return subject && name && !passive && lastCue(s, s.length) === null
}

/** `« C’est fini. » À la barre, Ana Ruiz a pleuré.`: the sentence behind a quotation that opens its paragraph names somebody. */
export const toldBehind: Frame = {
  name: 'told-behind',
  confidence: 0.7,
  beside: false,
  guesses: true,
  find({ alone, number, i, paragraph, lead }) {
    const next = paragraph[1]
    if (!alone || number > 0 || i > 0 || !next || !isSubjectFirst(at(next, 0))) return null
    // The paragraph before ends in what somebody tells
    const said = lead?.every(({ kind }) => kind !== 'quote') ? saidBy(lead) : null
    if (said && speakerRank(lead as readonly Token[], said) === PERSON)
      return { s: lead as readonly Token[], speaker: said, cue: null }
    const speaker = openingSubject(next, next.length)
    const named = speaker && at(next, speaker.to - 1).cap && !has(at(next, speaker.from), SUBJECT_PRONOUNS)
    return named && speakerRank(next, speaker) === PERSON ? { s: next, speaker, cue: null } : null
  },
}
