import { nameRuns } from '../people/name-run.js'
import { isDash, verbBetween } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import { phraseBefore } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { at, has, is, names } from '../words/token.js'
import { colonLead, governingVerb, speakerSaidQuote, speakerVerbQuote, trailingClause } from './before.js'
import { accordingBehind, speakerVerb, verbSpeaker } from './behind.js'
import type { Frame } from './frame.js'
import { label } from './labels.js'

/** `X: Y is 'unfit'`: in a headline the name before the colon says all that follows. */
export const headlineLabel: Frame = {
  name: 'headline-label',
  confidence: 0.85,
  beside: false,
  guesses: true,
  find({ s, i }) {
    const colon = s.findIndex(({ text }) => text === ':')
    if (colon < 1 || colon >= i) return null
    const speaker = phraseBefore(s, colon)
    const last = at(s, colon - 1)
    const named =
      speaker?.from === 0 &&
      last.cap &&
      !has(last, grammar.NUMBERS | grammar.TIMES) &&
      !is(last, classes.HEADLINE_LABELS)
    return named ? { s, speaker, cue: null } : null
  },
}

/** Who names this speaker behind a dash at the headline's end: `'Never again' — X`, `'Never again': X`. */
export const headlineTail: Frame = {
  name: 'headline-tail',
  confidence: 0.8,
  beside: false,
  find({ s, i }) {
    if (at(s, i + 1).text !== ':' && !isDash(at(s, i + 1))) return null
    const speaker = phraseBefore(s, s.at(-1)?.kind === 'mark' ? s.length - 1 : s.length)
    return speaker?.from === i + 2 && at(s, i + 2).cap && speaker.to - speaker.from < 5
      ? { s, speaker, cue: null }
      : null
  },
}

/** `Ana Ruiz, novelist: "…"`, `Interview with Ana Ruiz: "…"`, `"…": interview with Ana Ruiz, novelist`: where only names have capitals, the one of what stands beyond the colon. */
export const headlineName: Frame = {
  name: 'headline-name',
  takesNames: true,
  confidence: 0.9,
  beside: false,
  find({ s, i, isBorne }) {
    if (!isSubjectFirst(at(s, i - 1)) && !isSubjectFirst(at(s, i + 1))) return null
    const [from, to] = at(s, i - 1).text === ':' ? [0, i - 1] : at(s, i + 1).text === ':' ? [i + 2, s.length] : [0, 0]
    const runs = nameRuns(s).filter((run) => run.from >= from && run.to <= to && names(at(s, run.from), GIVEN_NAMES))
    const run = runs[0]
    const told = run && run.to > run.from + 1 && runs.length === 1 && !verbBetween(s, from, to)
    if (told) return { s, speaker: { from: run.from, to: run.to }, cue: null }
    // "Procès Ruiz", "la autocrítica de Ruiz"
    const families = nameRuns(s).filter(
      (each) => each.from >= from && each.to <= to && isBorne(at(s, each.to - 1).lower),
    )
    const family = families[0]
    const own = family && families.length === 1 && !verbBetween(s, from, to)
    return own ? { s, speaker: { from: family.to - 1, to: family.to }, cue: null } : null
  },
}

/** THE TABLE for headlines: the frames of a sentence that need its grammar least. */
export const headlineFrames: readonly Frame[] = [
  accordingBehind,
  verbSpeaker,
  speakerVerb,
  headlineName,
  label,
  speakerSaidQuote,
  headlineLabel,
  headlineTail,
  speakerVerbQuote,
  governingVerb,
  trailingClause,
  colonLead,
]
