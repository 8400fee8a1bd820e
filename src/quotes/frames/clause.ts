import { classAt, UPPER } from '../../text/characters.js'
import { isInCapitals } from '../people/body.js'
import { BODY, PERSON, speakerRank, THING } from '../people/can-speak.js'
import { saidBy } from '../syntax/cue.js'
import { isComma, isFiniteVerb, verbBetween } from '../syntax/facts.js'
import { isReporting, isVerbSecond, says } from '../syntax/finite.js'
import { headOf, type Phrase } from '../syntax/head.js'
import { phraseAfter, phraseBefore } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as classes from '../words/classes.js'
import { INFINITIVE_ENDING, VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { readWords } from '../words/read-words.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import { type Frame, type Hit, SENTENCES_BACK, type Site } from './frame.js'
import { isCitation } from './labels.js'

/** Words of the shortest quotation that no word of saying tells of. */
const FEWEST = 4

/** `X wandte sich gegen den Plan: "…"`, `X sah darin "…"`: where every verb shows itself, the subject of the clause has the words. */
export const clauseSubject: Frame = {
  name: 'clause-subject',
  confidence: 0.8,
  beside: false,
  guesses: true,
  find(site) {
    const { s, i } = site
    if (!isGermanic(s, i) || isApposed(site) || (s.at(-1)?.text === '?' && at(s, i - 1).text !== ':')) return null
    const hit = viewBefore(site) ?? governor(s, i) ?? ownVerb(s, i)
    const speaker = hit && phraseUpTo(s, hit.speaker, i)
    if (!speaker) return null
    const own = { ...hit, speaker }
    return at(s, i - 1).text === ':' || isTold(site, own) ? own : null
  },
}

/** "der Präsident von der „…“": what is quoted is no part of who is; null where nothing stands before it. */
function phraseUpTo(s: readonly Token[], speaker: Phrase, quote: number): Phrase | null {
  if (quote < speaker.from || quote >= speaker.to) return speaker
  let to = quote
  while (to > speaker.from && has(at(s, to - 1), grammar.DETERMINERS | grammar.PREPOSITIONS)) to -= 1
  return to > speaker.from ? { from: speaker.from, to } : null
}

/** Words between marks within a sentence are somebody's where it tells that he says something, or goes into reported speech; a word or a name under tongs is the reporter's. */
function isTold(site: Site, { speaker, cue }: Hit): boolean {
  const { s, i, tokens, stretch, words } = site
  if (!cue) return true
  if (is(at(s, cue.from), classes.PASSIVE_AUXILIARIES)) return is(at(s, speaker.from - 1), classes.AGENTS)
  // "das heißt die Idee einer …"
  if (is(at(s, cue.from), classes.VERBS_OF_WORDING)) return false
  // "Die Grundlagen sind in der „Verordnung“ geregelt"
  if (is(at(s, cue.from), classes.FORMS_OF_BE) && !says(s, cue.from)) return false
  if (isDone(site, cue.from) || isAddressed(s, cue.from, i)) return false
  if (isToldWith(s, cue.from, speaker)) return true
  const last = Math.max(cue.from, speaker.to - 1)
  const opens = (token: Token, k: number): boolean =>
    k > last &&
    ((is(token, classes.OPENERS_OF_REPORTED_SPEECH) && k < i && words >= FEWEST) ||
      (isReporting(token) && isFiniteVerb(s, k)))
  if (s.some(opens)) return true
  const own = words >= FEWEST && classAt(tokens.text, stretch.inner[0]) !== UPPER
  return own && (speakerRank(s, speaker) === PERSON || (isBody(s, speaker) && !isDeed(site)))
}

/** "Der Rat hat „alles auf den Kopf gestellt“": the words tell what the subject did, and are somebody else's. */
function isDone({ s, i, tokens, stretch, wording }: Site, verb: number): boolean {
  if (!has(at(s, verb), grammar.AUXILIARIES) || isReporting(at(s, verb)) || says(s, verb)) return false
  const last = readWords(tokens, stretch.inner, [], wording).at(-1)
  const participle = last && !last.cap && ends(last, VERB_ENDING) && !ends(last, INFINITIVE_ENDING)
  return participle === true && at(s, i + 1).kind !== 'word'
}

/** "spricht nicht nur Kenner, sondern auch „die ganze Stadt“ an": who is spoken to is in nobody's words. */
function isAddressed(s: readonly Token[], verb: number, quote: number): boolean {
  if (!is(at(s, verb), classes.VERBS_OF_TALKING)) return false
  for (let k = 0; k < quote; k++)
    if ((k > verb && at(s, k).text === ':') || (has(at(s, k), grammar.PREPOSITIONS) && !isComma(at(s, k + 1))))
      return false
  return quote > verb + 1
}

/** "scheiterten daran, „jungen Leuten zu helfen“": what a body does or not, in the words of whoever tells it. */
function isDeed({ s, i, tokens, stretch, wording }: Site): boolean {
  if (!isComma(at(s, i - 1))) return false
  const inner = readWords(tokens, stretch.inner, [], wording).filter(({ kind }) => kind === 'word')
  const [to, deed] = inner.slice(-2)
  return to !== undefined && deed !== undefined && is(to, classes.INFINITIVE_PARTICLES)
}

/** A noun for those who speak, or letters in capitals: more than a capital shows it. */
function isBody(s: readonly Token[], { from, to }: Phrase): boolean {
  const noun = at(s, headOf(s, from, to))
  return has(noun, grammar.VOICES) || isInCapitals(noun.text)
}

function isGermanic(s: readonly Token[], i: number): boolean {
  return isVerbSecond(at(s, i - 1)) || isVerbSecond(at(s, i + 1))
}

/** "das Buch „…“", "die Zeitung „…“": the noun has what stands between the marks as its name. */
function isApposed({ s, i, tokens, stretch }: Site): boolean {
  if (classAt(tokens.text, stretch.inner[0]) !== UPPER) return false
  const noun = at(s, i - 1)
  return noun.cap && noun.kind === 'word' && !has(noun, grammar.SPEECH_NOUNS)
}

/** "nicht um einen „geheimen“ König": one word under tongs before the noun it belongs to. */
function isWordOfReporter({ s, i, words }: Site): boolean {
  return (
    words === 1 &&
    at(s, i - 1).kind === 'word' &&
    !isFiniteVerb(s, i - 1) &&
    at(s, i + 1).cap &&
    at(s, i + 1).kind === 'word'
  )
}

/** "dass „Die Stadt“ …": a few words with a capital that a clause opens with are a title. */
function isTitled({ s, i, tokens, stretch, words }: Site): boolean {
  const opens = i === 0 || has(at(s, i - 1), grammar.SUBORDINATORS)
  return opens && words < FEWEST && classAt(tokens.text, stretch.inner[0]) === UPPER
}

/** `Ana Ruiz, Chefin der Bank: "…"`, `Lee wörtlich: "…"`: no verb stands before the colon. */
export const verblessLead: Frame = {
  name: 'verbless-lead',
  confidence: 0.9,
  beside: true,
  guesses: true,
  find(site) {
    const { s, i } = site
    if (at(s, i - 1).text !== ':' || !isVerbSecond(at(s, 0)) || verbBetween(s, 0, i) || isCitation(site)) return null
    const speaker = phraseAfter(s, has(at(s, 0), grammar.CONJUNCTIONS | grammar.ADVERBS) ? 1 : 0)
    return speaker && speakerRank(s, speaker) >= BODY ? { s, speaker, cue: null } : null
  },
}

/** `…, und Ministerin Ana Ruiz: "…"`: the name that a colon follows, with nothing of a clause behind it. */
export const nameBeforeColon: Frame = {
  name: 'name-before-colon',
  confidence: 0.9,
  beside: true,
  find({ s, i }) {
    const speaker = at(s, i - 1).text === ':' && isVerbSecond(at(s, i - 2)) ? phraseBefore(s, i - 1) : null
    const parted = speaker && (has(at(s, speaker.from - 1), grammar.CONJUNCTIONS) || isComma(at(s, speaker.from - 1)))
    return parted && isComma(at(s, speaker.from - 2)) && speakerRank(s, speaker) === PERSON
      ? { s, speaker, cue: null }
      : null
  },
}

/** `Ana Ruiz („…“)`, `„…“ (Ana Ruiz)` */
export const bracket: Frame = {
  name: 'bracket',
  confidence: 0.9,
  beside: true,
  find(site) {
    const { s, i, words } = site
    if (words < FEWEST || (!isGermanic(s, i - 1) && !isGermanic(s, i + 2))) return null
    const before = at(s, i - 1).text === '(' && at(s, i + 1).text === ')' ? phraseBefore(s, i - 1) : null
    const own = before && !has(at(s, before.from - 1), grammar.PREPOSITIONS) && hasVerb(site)
    if (own && speakerRank(s, before) === PERSON) return { s, speaker: before, cue: null }
    const behind = at(s, i + 1).text === '(' ? phraseAfter(s, i + 2) : null
    return behind && at(s, behind.to).text === ')' && isSomebody(s, behind) ? { s, speaker: behind, cue: null } : null
  },
}

/** "Ana Ruiz („Das Haus am See“)" is known for a title. */
function hasVerb({ tokens, stretch, wording }: Site): boolean {
  const inner = readWords(tokens, stretch.inner, [], wording)
  return verbBetween(inner, 0, inner.length)
}

/** A name or an office, a body with the word for it: not "(UN)", which is short for what the marks have. */
function isSomebody(s: readonly Token[], phrase: Phrase): boolean {
  return speakerRank(s, phrase) === PERSON || has(at(s, phrase.to - 1), grammar.VOICES)
}

/** `„…“ Das sagte X.`, `„…“, mit diesen Worten trat X zurück`: what stands behind points at the words. */
export const pointedAt: Frame = {
  name: 'pointed-at',
  confidence: 0.9,
  beside: false,
  find({ alone, i, s, paragraph, number }) {
    const own = withTheseWords(s, i + 2)
    if (own) return own
    const next = paragraph[number + 1]
    if (!alone || i < s.length - 2 || !next || !isVerbSecond(at(next, 0))) return null
    const points = is(at(next, 0), classes.DETERMINERS_OF_WHAT_IS_KNOWN) && isFiniteVerb(next, 1)
    const speaker = points ? subjectAfter(next, 1) : null
    return speaker && speakerRank(next, speaker) >= BODY ? { s: next, speaker, cue: { from: 1, to: 2 } } : null
  },
}

function withTheseWords(s: readonly Token[], k: number): Hit | null {
  const points = is(at(s, k + 1), classes.DETERMINERS_OF_WHAT_IS_KNOWN) && has(at(s, k + 2), grammar.SPEECH_NOUNS)
  const verb = k + 3
  if (!points || !has(at(s, k), grammar.PREPOSITIONS) || !isVerbSecond(at(s, k)) || !isFiniteVerb(s, verb)) return null
  const speaker = subjectAfter(s, verb)
  return speaker && speakerRank(s, speaker) >= BODY ? { s, speaker, cue: { from: verb, to: verb + 1 } } : null
}

/** `X kündigte Gespräche an. Man habe "…"`: a sentence that reports goes on with what the one before says. */
export const reportedOn: Frame = {
  name: 'reported-on',
  confidence: 0.85,
  beside: false,
  guesses: true,
  find(site) {
    const { s, paragraph, number, lead } = site
    const { alone, before } = site
    const told = alone && before ? isReported(before, before.length) : isReported(s, site.i)
    if (
      isApposed(site) ||
      isTitled(site) ||
      isWordOfReporter(site) ||
      !told ||
      isOwnAffair(s, site.i) ||
      isWordedThere(s, site.i)
    )
      return null
    // "Dann schweige ich. „…“"
    if (alone && before?.some((token) => is(token, classes.I))) return null
    for (let n = number - 1; n >= 0; n--) {
      if (number - n > SENTENCES_BACK) return null
      const before = paragraph[n] as readonly Token[]
      const said = saidBy(before)
      if (said) return { s: before, speaker: said, cue: null }
      const hit = governor(before, before.length)
      if (hit) return isSure(before, hit, s) ? hit : null
      if (!before.some((token, k) => isReporting(token) && isFiniteVerb(before, k))) return null
    }
    const said = lead && saidBy(lead)
    const able = said && (!isVerbSecond(at(lead, said.from)) || speakerRank(lead, said) >= BODY)
    return able && !has(at(lead, said.from), grammar.RELATIVE_PRONOUNS) ? { s: lead, speaker: said, cue: null } : null
  },
}

/** "Lotsen „sind frei“, heißt es darin": the words stand in what was told of, and nobody's report goes on. */
function isWordedThere(s: readonly Token[], quote: number): boolean {
  const verb = isComma(at(s, quote + 1)) ? quote + 2 : quote + 1
  return is(at(s, verb), classes.VERBS_OF_WORDING) && is(at(s, verb + 1), classes.IT)
}

/** Whom somebody tells of is not "I", a question reports nothing; "Andere sehen es so: Der Rat habe “…”": what stands before the colon is no report. */
function isOwnAffair(s: readonly Token[], quote: number): boolean {
  if (s.at(-1)?.text === '?' || s.some((token) => is(token, classes.I))) return true
  const before = s.slice(0, s.findIndex(({ text }, k) => text === ':' && k < quote) + 1)
  const told = before.filter((_, k) => isFiniteVerb(s, k))
  return told.length > 0 && !told.some(isReporting)
}

/** Somebody whom more than a capital shows, or a verb of saying; only that where the form tells as well what might be ("Die Richter hätten"). */
function isSure(s: readonly Token[], { speaker, cue }: Hit, report: readonly Token[]): boolean {
  const open = report.some((token, k) => isReporting(token) && ends(token, VERB_ENDING) && isFiniteVerb(report, k))
  if (open) return cue !== null && says(s, cue.from)
  return !cue || says(s, cue.from) || speakerRank(s, speaker) === PERSON || isBody(s, speaker)
}

/** `Mit den Worten "…" trat er zurück`: the verb of the clause stands right behind the quotation. */
function ownVerb(s: readonly Token[], i: number): Hit | null {
  const speaker = isFiniteVerb(s, i + 1) ? subjectAfter(s, i + 1) : null
  // "„Lotsen“ nennt das Amt …", but "„Lotsen“ bezeichnet ein Amt": what judges is somebody
  if (speaker && has(at(s, i + 1), grammar.JUDGING_VERBS) && speakerRank(s, speaker) < BODY) return null
  return speaker && isWorthy(s, i + 1, speaker) ? { s, speaker, cue: { from: i + 1, to: i + 2 } } : null
}

/** The verb of the clause that the quotation stands in says that somebody else says it. */
function isReported(s: readonly Token[], i: number): boolean {
  const isMain = (k: number): boolean => {
    const subject = isFiniteVerb(s, k) && isVerbSecond(at(s, k)) ? subjectBefore(s, k) : null
    return subject !== null ? !isSideClause(s, subject) : isFiniteVerb(s, k)
  }
  for (let k = i - 1; k >= 0; k--) if (isMain(k)) return isReporting(at(s, k)) && isVerbSecond(at(s, k))
  for (let k = i + 1; k < s.length; k++) if (isMain(k)) return isReporting(at(s, k)) && isVerbSecond(at(s, k))
  return false
}

/** Whose words the clause at `i` has: the subject of the nearest clause that reports nothing and hangs on none. */
export function governor(s: readonly Token[], i: number): Hit | null {
  for (let k = i - 1; k >= 0; k--) {
    if (at(s, k).text === ';') return null
    if (!isFiniteVerb(s, k)) continue
    if (isReporting(at(s, k)) || (is(at(s, k), classes.FORMS_OF_BE) && !says(s, k))) {
      const view = viewOf(s, k)
      if (view) return view
      continue
    }
    const speaker = subjectBefore(s, k)
    if (!speaker || (isSideClause(s, speaker) && !isToldWith(s, k, speaker))) continue
    // "Oft habe er Gäste geholt, sie mit Wein bewirtet": of two verbs of a report the second has no subject
    if (isPronounOfReport(s, k, speaker)) continue
    if (isWorthy(s, k, speaker)) return { s, speaker: withoutQuoted(s, speaker), cue: { from: k, to: k + 1 } }
  }
  return null
}

/** "Der Trainer von einem „Endspiel“": what a preposition links to words between marks is no part of who speaks. */
function withoutQuoted(s: readonly Token[], { from, to }: Phrase): Phrase {
  for (let k = from + 2; k < to; k++) {
    if (at(s, k).kind !== 'quote' || !has(at(s, k - 1), grammar.DETERMINERS)) continue
    if (k - 2 > from && has(at(s, k - 2), grammar.PREPOSITIONS)) return { from, to: k - 2 }
  }
  return { from, to }
}

function isPronounOfReport(s: readonly Token[], verb: number, { from, to }: Phrase): boolean {
  if (to > from + 1 || !is(at(s, from), classes.SHE) || says(s, verb)) return false
  return s.some((token, n) => n < from && isReporting(token) && isFiniteVerb(s, n))
}

/** "Das war für die Lehrerin ein “…”", "Was für die Lehrerin ein “…” ist": whose view stands right before the words. */
function viewBefore({ s, i, words }: Site): Hit | null {
  let end = i
  while (has(at(s, end - 1), grammar.DETERMINERS) && !at(s, end - 1).cap) end -= 1
  const speaker = words > 1 ? phraseBefore(s, end) : null
  const to = speaker ? speaker.from - 1 : 0
  if (!speaker || !is(at(s, to), classes.TO) || speakerRank(s, speaker) < BODY) return null
  const copula = is(at(s, to - 1), classes.FORMS_OF_BE) || (to === 1 && has(at(s, 0), grammar.SUBORDINATORS))
  return copula ? { s, speaker, cue: null } : null
}

/** "Für die Ministerin ist es “…”": whose view it is. */
function viewOf(s: readonly Token[], verb: number): Hit | null {
  const speaker = is(at(s, 0), classes.TO) ? phraseAfter(s, 1) : null
  return speaker?.to === verb && speakerRank(s, speaker) === PERSON ? { s, speaker, cue: null } : null
}

/** Somebody; of any other noun only what a verb of saying tells. */
function isWorthy(s: readonly Token[], verb: number, speaker: Phrase): boolean {
  const rank = speakerRank(s, speaker)
  return rank >= BODY || (rank > THING && isToldWith(s, verb, speaker))
}

/** A verb of saying, or any that tells whose words they are: "wie der Richter ausführte". */
function isToldWith(s: readonly Token[], verb: number, { from }: Phrase): boolean {
  const opens = is(at(s, from - 1), classes.SOURCES_AS_A_CLAUSE) && from < verb
  const source = opens && (from === 1 || s.some((token, k) => isReporting(token) && isFiniteVerb(s, k)))
  return source || says(s, verb)
}

function isSideClause(s: readonly Token[], { from, to }: Phrase): boolean {
  return has(at(s, from - 1), grammar.SUBORDINATORS) || (to === from + 1 && is(at(s, from), classes.RELATIVE_ARTICLES))
}
