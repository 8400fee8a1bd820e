import { BODY, speakerRank, THING } from '../people/can-speak.js'
import { saidBy } from '../people/said-by.js'
import { isFiniteVerb } from '../syntax/facts.js'
import { isReporting, isVerbSecond } from '../syntax/finite.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import type { Frame, Hit } from './frame.js'
import { verbBetween } from './last-cue.js'

/** `X wandte sich gegen den Plan: "…"`, `X sah darin "…"`: where every verb shows itself, the subject of the clause has the words. */
export const clauseSubject: Frame = {
  name: 'clause-subject',
  confidence: 0.8,
  beside: false,
  find({ s, i }) {
    return isVerbSecond(at(s, i - 1)) || isVerbSecond(at(s, i + 1)) ? governor(s, i) : null
  },
}

/** `Ana Ruiz, Chefin der Bank: "…"`, `Lee wörtlich: "…"`: no verb stands before the colon. */
export const verblessLead: Frame = {
  name: 'verbless-lead',
  confidence: 0.9,
  beside: true,
  find({ s, i }) {
    if (at(s, i - 1).text !== ':' || !isVerbSecond(at(s, 0)) || verbBetween(s, 0, i)) return null
    const speaker = phraseAfter(s, has(at(s, 0), grammar.CONJUNCTIONS | grammar.ADVERBS) ? 1 : 0)
    return speaker && speakerRank(s, speaker) >= BODY ? { s, speaker, cue: null } : null
  },
}

/** `X kündigte Gespräche an. Man habe "…"`: a sentence that reports goes on with what the one before says. */
export const reportedOn: Frame = {
  name: 'reported-on',
  confidence: 0.85,
  beside: false,
  find({ s, paragraph, number }) {
    if (!s.some((token, k) => isReporting(token) && isVerbSecond(token) && isFiniteVerb(s, k))) return null
    for (let n = number - 1; n >= 0; n--) {
      const before = paragraph[n] as readonly Token[]
      const said = saidBy(before)
      if (said) return { s: before, speaker: said, cue: null }
      const hit = governor(before, before.length)
      if (hit) return hit
      if (!before.some((token, k) => isReporting(token) && isFiniteVerb(before, k))) return null
    }
    return null
  },
}

/** Whose words the clause at `i` has: the subject of the nearest clause that reports nothing and hangs on none. */
export function governor(s: readonly Token[], i: number): Hit | null {
  for (let k = i - 1; k >= 0; k--) {
    if (at(s, k).text === ';') return null
    if (!isFiniteVerb(s, k) || isReporting(at(s, k))) continue
    const speaker = subjectBefore(s, k)
    if (!speaker || (isSideClause(s, speaker.from) && !isToldWith(s, k, speaker.from))) continue
    const rank = speakerRank(s, speaker)
    if (rank >= BODY || (rank > THING && isToldWith(s, k, speaker.from))) return { s, speaker, cue: { from: k, to: k + 1 } }
  }
  return null
}

/** A verb of saying, or any that tells whose words they are: "wie der Richter ausführte". */
function isToldWith(s: readonly Token[], verb: number, subject: number): boolean {
  return has(at(s, verb), grammar.SAID) || is(at(s, subject - 1), classes.SOURCES_AS_A_CLAUSE)
}

function isSideClause(s: readonly Token[], subject: number): boolean {
  return has(at(s, subject - 1), grammar.SUBORDINATORS) || is(at(s, subject), classes.RELATIVE_ARTICLES) && at(s, subject + 1).kind !== 'word'
}
