import { classAt, DIGIT, UPPER } from '../text/characters.js'
import { firstWhere } from '../text/search.js'
import type { Tokens } from '../words/tokens.js'
import { type Attributed, isDirect } from './attributed.js'
import { isRelation } from './frames/earlier.js'
import type { Frame, Hit, Site } from './frames/frame.js'
import { incise } from './frames/incise.js'
import { ownerOfRelative } from './frames/owner-of-relative.js'
import { isNameOfThing, isTitle } from './frames/title.js'
import type { Stretch } from './marks/stretch.js'
import { isOnlyQuoted, type ReadPassage } from './passage.js'
import { BODY, speakerRank } from './people/can-speak.js'
import { isComma, isDash, isFiniteVerb, verbBetween } from './syntax/facts.js'
import { isSubjectDropped, isSubjectFirst, isVerbSecond } from './syntax/finite.js'
import { headOf } from './syntax/head.js'
import { isMention } from './syntax/mention.js'
import { subjectBefore } from './syntax/subject.js'
import {
  HE,
  NEGATIONS,
  NOUNS_FOR_WRITINGS,
  REFLEXIVES,
  SHE,
  THAT,
  VERBS_OF_DENYING,
  VERBS_OF_REPORTED_SPEECH,
  VERBS_OF_SEEMING,
  VERBS_OF_WORDING,
} from './words/classes.js'
import { NEGATION } from './words/endings.js'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  OTHER_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SAID,
  SAY,
  SAYING,
  SPEECH_NOUNS,
  SUBJECT_PRONOUNS,
} from './words/grammar.js'
import { GIVEN_NAMES } from './words/known-names.js'
import { readWords } from './words/read-words.js'
import { at, ends, has, is, names, type Token } from './words/token.js'
import type { Wording } from './words/wording.js'
import { wordsIn } from './words/words-in.js'

/** Tries `frames` on every stretch, one after the other, then lets speakers go on over sentences and paragraphs that name none. */
export function attribute(
  tokens: Tokens,
  passages: readonly ReadPassage[],
  wording: Wording,
  frames: readonly Frame[],
  isBorne: Site['isBorne'],
): Attributed[] {
  const found: Attributed[] = []
  const answered = isDialogue(passages) || isTalk(tokens, passages)
  passages.forEach((passage, index) => {
    const first = found.length
    passage.sentences.forEach((s, n) => {
      s.forEach((token, i) => {
        if (token.kind !== 'quote') return
        const site = siteOf(tokens, wording, passages, index, n, i, found, isBorne)
        if (isTitle(site)) return
        const next = isNamedWithin(site) || isNameOfThing(site) ? null : goesOn(site, site.stretch, index, found, first)
        found.push(next ?? joined(attributed(site, site.stretch, index, frames), site, found))
      })
    })
    const parted = answered || namesAnother(passages[index - 1], found[first - 1])
    carryOn(tokens, found, first, index, parted, passage)
    carryBack(found, first)
  })
  return found
}

function siteOf(
  tokens: Tokens,
  wording: Wording,
  passages: readonly ReadPassage[],
  passage: number,
  number: number,
  i: number,
  found: readonly Attributed[],
  isBorne: Site['isBorne'],
): Site {
  const { sentences: paragraph, stretches } = passages[passage] as ReadPassage
  const s = paragraph[number] as readonly Token[]
  const stretch = stretches[at(s, i).word.quote] as Stretch
  const last = lastSpeaker(found, passage)
  return {
    tokens,
    wording,
    stretch,
    s,
    i,
    paragraph,
    number,
    before: number > 0 ? (paragraph[number - 1] as readonly Token[]) : null,
    lead: passages[passage - 1]?.sentences.at(-1) ?? null,
    follow: number === paragraph.length - 1 ? (passages[passage + 1]?.sentences[0] ?? null) : null,
    passages,
    passage,
    spoke: last?.hit ? { start: last.stretch.span[0], hit: last.hit } : null,
    isBorne,
    words: wordsIn(tokens, stretch.inner),
    // "Und: “…”"
    alone: s.every((token) => token.kind !== 'word' || has(token, CONJUNCTIONS)),
  }
}

/** Quotations that are gone back over for whom an article goes on about. */
const MOST_RELATIVES = 4

/** Who spoke last; where the subject is left out, in another paragraph nobody who is told of as a relative ("Su hijo, Ana Ruiz,"). */
function lastSpeaker(found: readonly Attributed[], passage: number): Attributed | undefined {
  for (let k = found.length - 1; k >= 0 && found.length - k <= MOST_RELATIVES; k--) {
    const each = found[k] as Attributed
    if (!each.hit) return each
    if (each.passage === passage || !isRelation(each.hit)) return each
  }
  return undefined
}

function attributed(site: Site, stretch: Stretch, passage: number, frames: readonly Frame[]): Attributed {
  const found = isNameOfThing(site) ? null : frameOf(site, frames)
  return {
    stretch,
    passage,
    words: site.words,
    kind: kindOf(site),
    alone: site.alone,
    goesOn: isReported(site),
    carries: carriesSentence(site),
    joins: false,
    hit: found?.hit ?? null,
    rule: found?.frame.name ?? null,
    confidence: found?.hit.sure ?? found?.frame.confidence ?? 0,
    beside: found?.frame.beside ?? false,
    guessed: found?.frame.guesses === true,
    from: -1,
  }
}

/** The first frame that finds who says it; null where none does, or what it finds is denied. */
function frameOf(site: Site, frames: readonly Frame[]): { readonly frame: Frame; readonly hit: Hit } | null {
  for (const frame of frames) {
    const any = frame.find(site)
    if (!any || isReflexive(any) || isNobody(any)) continue
    if (isInBrackets(site, any) || isHisName(site, any)) return null
    const hit = ownerOfRelative(site, any)
    return (isDenied(hit) && !isIntroduced(site)) || !isMention(hit.s, hit.speaker) ? null : { frame, hit }
  }
  return null
}

/** "Davon erzählt der Nachbar „Dickie“": behind its verb a noun has what stands between the marks for its name. */
function isHisName({ tokens, stretch, s, i, words }: Site, { s: own, speaker, cue }: Hit): boolean {
  const behind = own === s && cue !== null && cue.to <= speaker.from && speaker.to === i
  return (
    behind &&
    isVerbSecond(at(s, cue.from)) &&
    words < FEWEST_IN_BRACKETS &&
    at(s, i + 1).kind !== 'word' &&
    classAt(tokens.text, stretch.inner[0]) === UPPER
  )
}

/** Words of the shortest quotation that brackets do not part from who says it. */
const FEWEST_IN_BRACKETS = 4

/** "Ruiz warnt vor den Wölfen (im Dorf nur „Hunde“ genannt)": where the verb goes second, a bracket that opens behind it has the reporter's words. */
function isInBrackets({ s, i, words }: Site, hit: Hit): boolean {
  // "Man denke an den Besuch („…“)" in what somebody else’s sentence reports
  if (hit.s !== s && !hit.matrix) return isVerbSecond(at(s, i - 2)) && at(s, i - 1).text === '(' && i > 1
  if (!hit.cue || hit.s !== s || words >= FEWEST_IN_BRACKETS || !isVerbSecond(at(s, hit.cue.from))) return false
  for (let k = i - 1; k >= Math.max(hit.cue.to, hit.speaker.to); k--) {
    if (at(s, k).text === ')') return false
    if (at(s, k).text === '(') return true
  }
  return false
}

/** "s’est produit (peu) après": where the subject goes behind its verb, what stands there may be none. */
function isNobody({ s, speaker }: Hit): boolean {
  return isSubjectFirst(at(s, speaker.from)) && !isMention(s, speaker)
}

/** "se quejó": the pronoun belongs to the verb. */
function isReflexive({ s, speaker }: Hit): boolean {
  const token = at(s, speaker.from)
  return speaker.to === speaker.from + 1 && has(token, OTHER_PRONOUNS) && is(token, REFLEXIVES)
}

/** "Su hija no opina lo mismo: «…»": what a colon introduces is said, where the subject goes first. */
function isIntroduced({ s, i }: Site): boolean {
  return at(s, i - 1).text === ':' && isSubjectFirst(at(s, i - 1))
}

/** "Neither X nor Y would say “…”", "X did not say “…”", "X seems to think that “…”", "X may ask “…”": nobody has said it. */
function isDenied({ s, speaker, cue }: Hit): boolean {
  if (is(at(s, speaker.from), NEGATIONS) || isWordingAlone(s, speaker, cue)) return true
  // "n’a pas caché", "no dudó en calificar"
  for (let n = speaker.to; n < (cue?.to ?? 0); n++) if (is(at(s, n), VERBS_OF_DENYING)) return false
  // "dijo no recordar «…»", "assure ne pas craindre « … »"
  for (let n = speaker.to; n < (cue?.from ?? 0); n++)
    if (isSubjectFirst(at(s, n)) && has(at(s, n), SAID) && is(at(s, n + 1), NEGATIONS)) return false
  const last = (cue?.from ?? 0) - 1
  let k = last
  for (; k >= speaker.to && has(at(s, k), ADVERBS | AUXILIARIES); k--)
    if (is(at(s, k), NEGATIONS) || (k === last && is(at(s, k), VERBS_OF_SEEMING)) || ends(at(s, k), NEGATION))
      return true
  return k >= speaker.to && is(at(s, k), VERBS_OF_SEEMING)
}

/** A verb that tells how something is worded, of which nobody is the subject. */
function isWordingAlone(s: readonly Token[], speaker: Hit['speaker'], cue: Hit['cue']): boolean {
  if (!cue || !is(at(s, cue.from), VERBS_OF_WORDING)) return false
  // "wie er auf Sächsisch heißt"; "„…“ heißt die Serie": it is her name
  if (has(at(s, speaker.from), SUBJECT_PRONOUNS) || speaker.from === cue.to) return true
  if (isNumbered(s, speaker)) return true
  // "Das Stichwort lautet “…”"
  if (isVerbSecond(at(s, cue.from)) && isUnable(s, speaker)) return true
  // "lautete meine Antwort" names the words, not who says them
  return has(at(s, speaker.from), OTHER_PRONOUNS) && has(at(s, headOf(s, speaker.from, speaker.to)), SPEECH_NOUNS)
}

/** "In Paragraph 10 heißt es", "In § 4 der Verordnung über Allgemeine Bedingungen heißt es": a place in a law, not who speaks. */
function isNumbered(s: readonly Token[], { from, to }: Hit['speaker']): boolean {
  const digits = to === from + 2 && classAt(at(s, to - 1).text, 0) === DIGIT
  return digits || s.some(({ text }) => SECTION.includes(text))
}

/** Signs before the number of a section. */
const SECTION = ['\u00a7', '\u00a7\u00a7']

/** A noun that is neither somebody nor what stands written somewhere ("In der Meldung heißt es"). */
function isUnable(s: readonly Token[], { from, to }: Hit['speaker']): boolean {
  if (is(at(s, headOf(s, from, to)), NOUNS_FOR_WRITINGS)) return false
  return !has(at(s, from - 1), PREPOSITIONS) && speakerRank(s, { from, to }) < BODY
}

/** "« C’est fini, dit Ana Ruiz, il faut partir. »": whoever spoke before has said his own. */
function isNamedWithin(site: Site): boolean {
  const hit = incise.find(site)
  return hit?.s.slice(hit.speaker.from, hit.speaker.to + APPOSED).some(({ cap }) => cap) ?? false
}

/** Tokens behind an office in which its name stands: ", Ana". */
const APPOSED = 2

/** A quotation alone in its sentence, behind a sentence that names the speaker of its own quotation. */
function goesOn(
  site: Site,
  stretch: Stretch,
  passage: number,
  found: readonly Attributed[],
  first: number,
): Attributed | null {
  const last = found.length - 1
  if (!site.alone || last < first || !site.before) return null
  const before = found[last]
  if (!before?.hit) return null
  const beside = site.before.some((token) => token.start === before.stretch.span[0])
  if (!beside && !isAside(site.before)) return null
  const each = {
    stretch,
    passage,
    words: site.words,
    kind: kindOf(site),
    alone: true,
    goesOn: true,
    carries: true,
    joins: true,
    hit: null,
    rule: null,
    confidence: 0,
    beside: false,

    from: -1,
  }
  return inherit(each, before, last, 'same-speaker', 0.95)
}

/** `"…," X said, "…"`: one cue for both. */
function joined(each: Attributed, { s, i }: Site, found: readonly Attributed[]): Attributed {
  const before = found.at(-1)
  const to = Math.max(before?.hit?.cue?.to ?? 0, before?.hit?.speaker.to ?? 0)
  if (!each.hit && before?.hit?.s === s && before.hit.cue && before.beside && isParted(s, to, i))
    return inherit({ ...each, joins: true }, before, found.length - 1, 'same-speaker', 0.95)
  if (before?.hit && before.beside && goesOnWithin(s, i, before))
    return inherit({ ...each, joins: true }, before, found.length - 1, 'same-speaker', 0.85)
  if (!each.hit && before?.hit?.s === s && before.beside && isAdded(s, Math.max(to, placeOf(s, before)), i))
    return inherit({ ...each, joins: true }, before, found.length - 1, 'same-speaker', 0.85)
  const cue = each.hit?.cue
  const other = before?.hit?.cue
  const same = each.hit && before?.hit && cue && other && each.hit.s === before.hit.s && isOneCue(each.hit, before.hit)
  return same && cue.from > 0 && before.stretch.span[1] <= (each.hit?.s[cue.from]?.start ?? 0)
    ? { ...each, joins: true }
    : each
}

/** Tokens of ", the Rev. Ana Ruiz of Lima," */
const LONGEST_APPOSITION = 12

/** A mark alone, or what else is told of the speaker between commas: "said the priest, the Rev. Ana Ruiz,", "said Ruiz, who lost her house," */
function isParted(s: readonly Token[], from: number, to: number): boolean {
  if (to - from === 1) return at(s, from).kind === 'mark'
  if (to - from > LONGEST_APPOSITION || !isComma(at(s, from)) || !isComma(at(s, to - 1))) return false
  const told = s.slice(from, to)
  const relative = has(at(s, from + 1), RELATIVE_PRONOUNS)
  return (relative || !verbBetween(s, from, to)) && told.every((token) => token.kind === 'word' || isComma(token))
}

/** Tokens of ", apunta, y ha prometido" */
const MOST_BETWEEN = 8

/** "«Es tarde», apunta, «y hace frío»": the sentence leaves its subject out, and names nobody between the two. */
function goesOnWithin(s: readonly Token[], i: number, { stretch, hit }: Attributed): boolean {
  if (hit?.s === s || !isSubjectDropped(at(s, i))) return false
  for (let k = i - 1; k >= 0 && i - k <= MOST_BETWEEN; k--) {
    if (at(s, k).start === stretch.span[0]) return true
    if (at(s, k).cap || has(at(s, k), SUBJECT_PRONOUNS)) return false
  }
  return false
}

function placeOf(s: readonly Token[], { stretch }: Attributed): number {
  return s.findIndex(({ start }) => start === stretch.span[0])
}

/** "«Es tarde», dijo Ruiz a la prensa, y advirtió que «…»", "a dit le maire, avant d’ajouter que « … »": another verb of the same subject. */
function isAdded(s: readonly Token[], from: number, to: number): boolean {
  if (!isSubjectFirst(at(s, to - 1))) return false
  for (let k = to - 1; k > from; k--) {
    const says = has(at(s, k), SAID | SAY | SAYING) && !at(s, k).cap
    if (!says) continue
    let first = k
    while (first > from && has(at(s, first - 1), AUXILIARIES | OTHER_PRONOUNS | PREPOSITIONS | ADVERBS)) first -= 1
    const linked = has(at(s, first - 1), CONJUNCTIONS) || isComma(at(s, first - 1)) || isDash(at(s, first - 1))
    if (linked && !s.slice(k + 1, to).some(isNewSubject)) return true
  }
  return false
}

/** A name or a pronoun: somebody else may speak. */
function isNewSubject(token: Token): boolean {
  return (token.cap && names(token, GIVEN_NAMES)) || has(token, SUBJECT_PRONOUNS)
}

/** The same words of saying, or the two halves of them: "„Nein“, hatte er gerufen, „niemals“". */
function isOneCue({ cue, speaker }: Hit, other: Hit): boolean {
  if (!cue || !other.cue) return false
  if (cue.from < other.cue.to && other.cue.from < cue.to) return true
  return speaker.from === other.speaker.from && has(at(other.s, other.cue.from), AUXILIARIES)
}

/** "He smiled.": a sentence with no quotation and no word of saying, about the same person still. */
function isAside(s: readonly Token[]): boolean {
  if (s.length > 14 || !(is(at(s, 0), HE) || is(at(s, 0), SHE))) return false
  return s.every((token) => token.kind !== 'quote' && !has(token, SAID))
}

/** A verb form says that somebody else says it. */
function isReported({ s, alone }: Site): boolean {
  return alone || s.some((token) => is(token, VERBS_OF_REPORTED_SPEECH) && !isVerbSecond(token))
}

/** Words of the shortest quotation that carries a sentence. */
const CLAUSE = 4

/** "Instead, “he walks.”", "“They agree with him” on that.": no verb stands before the quotation, none has it as subject. */
function carriesSentence({ tokens, wording, stretch, s, i, words }: Site): boolean {
  const before = at(s, i - 1)
  const next = at(s, i + 1)
  if (words < CLAUSE || before.text === ':' || is(before, THAT) || verbBetween(s, 0, i)) return false
  if (isComma(next) || isFiniteVerb(s, i + 1) || has(next, AUXILIARIES)) return false
  const inner = readWords(tokens, stretch.inner, [], wording)
  return verbBetween(inner, 0, inner.length)
}

function kindOf(site: Site): Attributed['kind'] {
  return isDirect(site) ? 'direct' : 'mixed'
}

/** Sentences that go on with what somebody says take the speaker of the one before in their paragraph, else of the paragraph before. */
function carryOn(
  tokens: Tokens,
  found: Attributed[],
  first: number,
  passage: number,
  parted: boolean,
  { sentences }: ReadPassage,
): void {
  for (let i = first; i < found.length; i++) {
    const each = found[i] as Attributed
    const before = i > 0 ? found[i - 1] : undefined
    const here = before?.passage === passage
    if (each.stretch.continues && before?.rule && !each.beside)
      found[i] = inherit({ ...each, joins: here }, before, i - 1, here ? 'same-speaker' : 'next-paragraph', 0.85)
    else if (each.rule) continue
    else if (i > first && before?.rule && (each.goesOn || each.carries) && !isAboutAnother(sentences, before, each))
      found[i] = inherit(each, before, i - 1, 'same-speaker', 0.75)
    else if (i === first && isDashed(tokens, each)) found[i] = inTurn(tokens, found, i) ?? each
    else if (
      i === first &&
      !parted &&
      each.goesOn &&
      before?.rule &&
      before.passage === passage - 1 &&
      isNoAnswer(tokens, before, each) &&
      !namesAnybodyBetween(sentences, before, each)
    )
      found[i] = inherit(each, before, i - 1, 'next-paragraph', 0.85)
  }
}

/** "„…“, sagte Ruiz. Odo Lee, der Bruder, war dabei. „…“": where the verb goes second, a sentence between the two is about somebody else, by name. */
function isAboutAnother(sentences: ReadPassage['sentences'], before: Attributed, each: Attributed): boolean {
  if (!before.hit || !isVerbSecond(at(before.hit.s, before.hit.speaker.from))) return false
  return namesAnybodyBetween(sentences, before, each)
}

/** A sentence between two quotations is about somebody by name who did not speak the first one. */
function namesAnybodyBetween(sentences: ReadPassage['sentences'], before: Attributed, each: Attributed): boolean {
  const own = mentionOf(before).split(' ')
  const startOf = (n: number): number => at(sentences[n] as readonly Token[], 0).start
  let n = firstWhere(sentences.length, (k) => startOf(k) >= before.stretch.span[1])
  for (; n < sentences.length && startOf(n) < each.stretch.span[0]; n++)
    if (namesAnybodyBut(own, sentences[n] as readonly Token[])) return true
  return false
}

/** A sentence without quotations whose subject has a given name, and none of these words. */
function namesAnybodyBut(own: readonly string[], s: readonly Token[]): boolean {
  const verb = s.every(({ kind }) => kind !== 'quote') ? s.findIndex((_, k) => isFiniteVerb(s, k)) : -1
  const subject = verb > 0 ? subjectBefore(s, verb) : null
  if (!subject) return false
  const words = s.slice(subject.from, verb)
  const known = words.some((token) => token.cap && !has(token, DETERMINERS) && own.includes(token.lower))
  return !known && words.some((token) => names(token, GIVEN_NAMES))
}

/** Paragraphs that a talk of two goes back over. */
const TURNS = 3

/** "—A usted, nada.": of two who talk, the one who did not speak last. */
function inTurn(tokens: Tokens, found: readonly Attributed[], i: number): Attributed | null {
  const each = found[i] as Attributed
  const last = found[i - 1]
  if (!each.alone || !last?.rule || last.passage !== each.passage - 1 || !isDashed(tokens, last)) return null
  for (let k = i - 2; k >= 0 && each.passage - (found[k] as Attributed).passage <= TURNS; k--) {
    const other = found[k] as Attributed
    if (other.rule && isDashed(tokens, other) && mentionOf(other) !== mentionOf(last))
      return inherit(each, other, k, 'in-turn', 0.75)
  }
  return null
}

function mentionOf({ hit }: Attributed): string {
  return hit
    ? hit.s
        .slice(hit.speaker.from, hit.speaker.to)
        .map(({ lower }) => lower)
        .join(' ')
    : ''
}

/** A paragraph that a dash of dialogue opens. */
function isDashed({ text }: Tokens, { stretch }: Attributed): boolean {
  return '\u2014\u2013\u2015'.includes(text.charAt(stretch.span[0]))
}

/** A quotation of several paragraphs that names its speaker in a later one, as the Romance press sets it. */
function carryBack(found: Attributed[], first: number): void {
  const next = found[first]
  if (!next?.rule || !next.hit || !next.stretch.continues || !isSubjectFirst(at(next.hit.s, next.hit.speaker.from)))
    return
  for (let i = first - 1; i >= 0; i--) {
    const each = found[i] as Attributed
    if ((each.rule && !each.guessed) || each.stretch.closed) return
    const { hit, confidence } = next
    found[i] = {
      ...each,
      hit,
      rule: 'next-paragraph',
      confidence: Math.min(0.85, confidence),
      guessed: false,
      from: -1,
    }
  }
}

/** Behind the quotation its paragraph turns to somebody else, whose name starts a sentence. */
function namesAnother(passage: ReadPassage | undefined, last: Attributed | undefined): boolean {
  if (!passage || !last?.hit) return false
  const mention = last.hit.s.slice(last.hit.speaker.from, last.hit.speaker.to)
  return passage.sentences.some((s) => {
    const first = at(s, 0)
    return (
      first.start > last.stretch.span[1] &&
      names(first, GIVEN_NAMES) &&
      !mention.some(({ lower }) => lower === first.lower)
    )
  })
}

/** Paragraphs that answer one another are a talk: each is somebody else's. */
function isDialogue(passages: readonly ReadPassage[]): boolean {
  let answers = 0
  let quoted = false
  for (const passage of passages) {
    const before = quoted
    quoted = isOnlyQuoted(passage)
    if (before && quoted) answers += 1
  }
  return answers >= ANSWERS
}

/** Answers that make a talk. */
const ANSWERS = 2

/** Where quotations ask one another, as in a story, the next paragraph is somebody else's. */
function isTalk({ text }: Tokens, passages: readonly ReadPassage[]): boolean {
  let all = 0
  let asking = 0
  for (const { stretches } of passages)
    for (const { inner } of stretches) {
      all += 1
      if (text.charAt(inner[1] - 1) === '?') asking += 1
    }
  return asking >= ASKED && asking * QUOTATIONS_A_QUESTION >= all
}

/** Questions that make a story's talk, and quotations for each of them at most. */
const ASKED = 4
const QUOTATIONS_A_QUESTION = 10

/** Characters of a question and what stands around it. */
const LONGEST_QUESTION = 400

/** Words of an exclamation, or of the label of a box. */
const FEW = 2

/** False for what somebody else may say in answer, for a subhead, and for a pull quote, whose marks are set in another way. */
function isNoAnswer({ text }: Tokens, before: Attributed, { stretch, words }: Attributed): boolean {
  // A question may stand between them as a subhead
  const between = text.slice(before.stretch.span[1], stretch.span[0])
  const asks =
    text.charAt(before.stretch.inner[1] - 1) === '?' ||
    (between.length < LONGEST_QUESTION && between.trimEnd().endsWith('?'))
  const mark = text.charAt(stretch.span[0])
  const last = text.charAt(before.stretch.span[0])
  return !asks && words > FEW && (mark === '"') === (last === '"') && !isSubhead(text, stretch)
}

/** A paragraph that is a quotation and ends in no stop stands above the next ones. */
function isSubhead(text: string, { span, inner, closed }: Stretch): boolean {
  return closed && !STOPS.includes(text.charAt(inner[1] - 1)) && !STOPS.includes(text.charAt(span[1]) || ' ')
}

const STOPS = '.!?\u2026,;:-\u2013\u2014)]\u2019\u201d\'"'

function inherit(each: Attributed, from: Attributed, index: number, rule: string, confidence: number): Attributed {
  return { ...each, hit: from.hit, rule, beside: false, confidence: Math.min(confidence, from.confidence), from: index }
}
