import { BODY, canSpeak, isAnybody, NOUN, PERSON, speakerRank } from '../people/can-speak.js'
import { cueAt, isAgentNext, soEnd, sourceAfter, sourceEnd } from '../syntax/cue.js'
import { isComma, isDash, isDashAt, isFiniteVerb, isPassive, isQuotedWord, verbBetween } from '../syntax/facts.js'
import {
  isParticipleBehind,
  isReporting,
  isSubjectDropped,
  isSubjectFirst,
  isVerbSecond,
  says,
} from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { officeEnd } from '../syntax/office.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as classes from '../words/classes.js'
import { ADVERB_ENDING, INFINITIVE_ENDING, VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, isOneOf, opens, type Token } from '../words/token.js'
import type { Frame, Hit, Site } from './frame.js'
import { lastCue } from './last-cue.js'

/** Frames that look at what stands right behind the quotation. */

function next(site: Site): number {
  return isComma(at(site.s, site.i + 1)) || isDashAt(site.s, site.i + 1) ? site.i + 2 : site.i + 1
}

/** True where the quotation ends as one does before "he said": with a comma, a question, a dash, or as a whole sentence. */
function invites({ s, i }: Site): boolean {
  const last = (s[i] as Token).word.tail
  return isComma(at(s, i + 1)) || isDashAt(s, i + 1) || isOneOf(',?!.…—–-', last)
}

/** `"…," according to X` */
export const accordingBehind: Frame = {
  name: 'quote-according-to',
  confidence: 0.89,
  beside: true,
  find(site) {
    const k = next(site)
    const so = soEnd(site.s, k)
    const to = sourceEnd(site.s, k) || so
    const last = to > 0 ? latter(site.s, to) : null
    if (last) return { s: site.s, speaker: last, cue: { from: k, to } }
    const verb = so > 0 && isVerbSecond(at(site.s, k)) && isFiniteVerb(site.s, k + 1)
    const speaker = to > 0 ? (verb ? subjectAfter(site.s, k + 1) : sourceAfter(site.s, to)) : null
    if (speaker) {
      const whose = so > 0 ? (ownerOf(site.s, speaker) ?? speaker) : speaker
      return canSpeak(site.s, whose) ? { s: site.s, speaker: whose, cue: { from: k, to } } : null
    }
    const before = site.s.some(isSourceBehind) ? phraseAfter(site.s, k) : null
    return before && has(at(site.s, before.to), grammar.SOURCES_BEHIND_THE_NAME)
      ? { s: site.s, speaker: before, cue: { from: before.to, to: before.to + 1 } }
      : null
  },
}

/** "so letztere" */
function latter(s: readonly Token[], i: number): Phrase | null {
  return isVerbSecond(at(s, i)) && is(at(s, i), classes.WORDS_FOR_THE_LAST_NAMED) ? { from: i, to: i + 1 } : null
}

/** "so das Fazit der Prüfer", "so die Begründung von Ana Ruiz": what a word of theirs is said in belongs to them. */
function ownerOf(s: readonly Token[], { from }: Phrase): Phrase | null {
  if (!isVerbSecond(at(s, from)) || speakerRank(s, { from, to: from + 2 }) >= BODY) return null
  const of = from + 2
  const owner = has(at(s, of), grammar.PREPOSITIONS) ? of + 1 : has(at(s, of), grammar.DETERMINERS) ? of : 0
  return owner > 0 && has(at(s, from), grammar.DETERMINERS) ? phraseAfter(s, owner) : null
}

/** `„…“, zitiert die Zeitung den Minister`: who is quoted has the words. */
function quotedBehind(s: readonly Token[], verb: number): Hit | null {
  if (!isVerbSecond(at(s, verb)) || !is(at(s, verb), classes.VERBS_OF_QUOTING)) return null
  const by = phraseAfter(s, verb + 1)
  const speaker = by && phraseAfter(s, by.to)
  return speaker && speakerRank(s, speaker) === PERSON ? { s, speaker, cue: { from: verb, to: verb + 1 } } : null
}

/** `„…“, wird der Minister in der Zeitung zitiert`: the subject of the passive is who said it. */
function quotedInPassive(s: readonly Token[], verb: number): Hit | null {
  if (!isVerbSecond(at(s, verb)) || !is(at(s, verb), classes.PASSIVE_AUXILIARIES)) return null
  const speaker = subjectAfter(s, verb)
  if (!speaker || speakerRank(s, speaker) < NOUN) return null
  for (let k = speaker.to; k < s.length && k < verb + LONGEST_PASSIVE; k++)
    if (is(at(s, k), classes.VERBS_OF_QUOTING)) return { s, speaker, cue: { from: verb, to: verb + 1 } }
  return null
}

/** Tokens of "wird X, der Leiter der Werft in Lima, in der Zeitung zitiert". */
const LONGEST_PASSIVE = 24

function isSourceBehind(token: Token): boolean {
  return has(token, grammar.SOURCES_BEHIND_THE_NAME)
}

/** The comma before "said" is forgotten now and then. */
function isPlainSaying(s: readonly Token[], k: number): boolean {
  const behind = at(s, k + 1)
  return is(at(s, k), classes.PLAIN_VERBS_OF_SAYING) && (behind.cap || has(behind, grammar.DETERMINERS | grammar.ROLES))
}

/** `Während X sagte, „…“, ging Y`: the clause before the quotation runs up to it. */
function isLedUpTo({ s, i }: Site): boolean {
  return i > 1 && isVerbSecond(at(s, 0)) && has(at(s, 0), grammar.SUBORDINATORS) && at(s, i - 1).text !== ':'
}

/** A small word that may be a verb. */
function isOpenWord(token: Token): boolean {
  return token.kind === 'word' && !token.cap && has(token, OPEN) && !has(token, NO_OPEN)
}

const OPEN = grammar.PHRASE_OPENERS | grammar.OTHER_VERBS | grammar.OTHER_PARTICIPLES
const NO_OPEN =
  grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.CONJUNCTIONS | grammar.ADVERBS

function opensSubject(token: Token): boolean {
  return (
    (token.cap && token.kind === 'word') ||
    has(token, grammar.DETERMINERS | grammar.SUBJECT_PRONOUNS | grammar.HONORIFICS | grammar.OTHER_PRONOUNS)
  )
}

/** Where the verb goes second, any that stands right behind the quotation has it as its object. */
function isAnyVerb(s: readonly Token[], k: number): boolean {
  if (isSubjectFirst(at(s, k))) return isOpenWord(at(s, k)) && opensSubject(at(s, k + 1))
  // "hatte X gesagt" is another frame’s
  const own = !has(at(s, k), grammar.AUXILIARIES) || !says(s, k)
  const any = own && !is(at(s, k), classes.FORMS_OF_BE)
  return any && isVerbSecond(at(s, k)) && isFiniteVerb(s, k) && !isReporting(at(s, k))
}

/** "„Wie im Traum“ kam Ana Ruiz in den Rat": without a comma a name has them for a phrase of its clause, a pronoun says them. */
function isAddressed(s: readonly Token[], verb: number): boolean {
  return isSubjectFirst(at(s, verb)) || has(at(s, verb + 1), grammar.SUBJECT_PRONOUNS)
}

/** `„…“ heißt es in …`: where the verb goes second, the quotation may be what goes first. */
function isField({ s, i }: Site): boolean {
  return isVerbSecond(at(s, i + 1)) && at(s, i - 1).kind !== 'word'
}

/** "s’époumone", "lui a répondu", "la coupe X" */
function isClitic(s: readonly Token[], k: number): boolean {
  const token = at(s, k)
  const next = at(s, k + 1)
  if (!isSubjectFirst(token) || token.cap) return false
  const object = is(token, classes.ARTICLES) && has(next, grammar.SAID) && !has(next, NOUNS)
  return object || has(token, grammar.OTHER_PRONOUNS) || is(token, classes.REFLEXIVES)
}

const NOUNS = grammar.ROLES | grammar.VOICES | grammar.SPEECH_NOUNS

/** `"…," said X` */
export const verbSpeaker: Frame = {
  name: 'quote-verb-speaker',
  confidence: 0.98,
  beside: true,
  find(site) {
    const { s } = site
    let k = next(site)
    while (isClitic(s, k)) k += 1
    const said = (): boolean => has(at(s, k), grammar.SAID) || isPhrasal(at(s, k))
    // "Für den Film „…“ erhielt er": the quotation hangs on a noun
    const noun = at(s, site.i - 1)
    const hangs = isVerbSecond(at(s, k)) && noun.kind === 'word' && !has(noun, grammar.SPEECH_NOUNS)
    const any =
      !said() && !hangs && isAnyVerb(s, k) && !isObjectOfClause(site, k) && (invites(site) || isAddressed(s, k))
    while (!any && has(at(s, k), grammar.ADVERBS) && k < site.i + 4) k += 1
    const quoted = quotedBehind(s, k)
    if (quoted) return quoted
    // "…“, zitiert das Blatt die Ministerin"
    if (
      !(said() || any) ||
      at(s, k).cap ||
      is(at(s, k), classes.VERBS_OF_QUOTING) ||
      isLedUpTo(site) ||
      isBehindRelative(site) ||
      !(invites(site) || isPlainSaying(s, k) || isField(site))
    )
      return null
    const verb = isPhrasal(at(s, k)) ? k + 1 : k
    const speaker = subjectAfter(s, verb)
    if (any && speaker && speakerRank(s, speaker) < BODY && !(isSubjectFirst(at(s, k)) && canSpeak(s, speaker)))
      return null
    // "„Lotsengeld“ bezeichnet die Gebühr": what judges is somebody
    const judges = speaker && isVerbSecond(at(s, k)) && has(at(s, k), grammar.JUDGING_VERBS)
    if (judges && speakerRank(s, speaker) < BODY) return null
    // "confesó emocionado"
    if (speaker && isSubjectFirst(at(s, k)) && !canSpeak(s, speaker)) return null
    // A verb that judges has an object behind it, unless the sentence stops there.
    if (speaker && has(at(s, k), grammar.JUDGING_VERBS) && isObjectAt(s, speaker.to)) return null
    return speaker && { s, speaker: bodyBehind(s, speaker) ?? speaker, cue: { from: k, to: verb + 1 } }
  },
}

/** "defends X the plan", "defiende X a su equipo"; where the subject goes first, "en la sesión", "al presentar el plan" tell of when and where. */
function isObjectAt(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  const tells = isSubjectFirst(token) && has(token, grammar.PREPOSITIONS) && !token.cap
  const whom = is(token, classes.WORDS_BEFORE_A_TIME) || is(token, classes.TO)
  return token.kind === 'word' && !(tells && (!whom || ends(at(s, i + 1), INFINITIVE_ENDING)))
}

/** `"…," put in X` */
function isPhrasal(token: Token): boolean {
  return (
    opens(token, classes.PHRASAL_VERBS) && !opens(token, classes.PHRASAL_VERBS_WITH_AN_OBJECT) && !isSubjectFirst(token)
  )
}

/** "assure-t-on dans l’entourage du ministre": where nobody in particular speaks, the body does. */
function bodyBehind(s: readonly Token[], { from, to }: Phrase): Phrase | null {
  const pronoun = at(s, from)
  const somebody =
    is(pronoun, classes.HE) || is(pronoun, classes.SHE) || is(pronoun, classes.THEY) || is(pronoun, classes.I)
  if (!isSubjectFirst(pronoun) || !has(pronoun, grammar.SUBJECT_PRONOUNS) || somebody) return null
  const body = has(at(s, to), grammar.PREPOSITIONS) ? phraseAfter(s, to + 1) : null
  return body && canSpeak(s, body) ? body : null
}

/** `« … », a déclaré X`, `„…“, hatte X gesagt`: the auxiliary goes first. */
export const auxSpeakerVerb: Frame = {
  name: 'quote-aux-speaker-verb',
  confidence: 0.95,
  beside: true,
  find(site) {
    const { s } = site
    let k = next(site)
    while (isClitic(s, k)) k += 1
    // "s’est félicité"
    if (isSubjectFirst(at(s, k)) && has(at(s, k), grammar.AUXILIARIES) && has(at(s, k + 1), grammar.AUXILIARIES)) k += 1
    const quoted = invites(site) || isField(site) ? quotedInPassive(s, k) : null
    if (quoted) return quoted
    // "a été retrouvée"
    if (!has(at(s, k), grammar.AUXILIARIES) || at(s, k).cap || is(at(s, k), classes.PASSIVE_AUXILIARIES)) return null
    const adverb = has(at(s, k + 1), grammar.ADVERBS) || ends(at(s, k + 1), ADVERB_ENDING)
    const verb = isSubjectFirst(at(s, k)) && adverb ? k + 2 : k + 1
    if (is(at(s, verb), classes.PASSIVE_AUXILIARIES)) return null
    if (isBehindRelative(site)) return null
    if (has(at(s, verb), grammar.SAID) || isParticipleBehind(s, verb)) return behindVerb(s, k, verb)
    const first = at(s, k + 1)
    const speaker =
      first.cap || has(first, grammar.SUBJECT_PRONOUNS | grammar.DETERMINERS) ? phraseAfter(s, k + 1) : null
    if (!speaker || !invites(site)) return null
    // "a-t-elle souri"
    if (isSubjectFirst(first) && has(first, grammar.SUBJECT_PRONOUNS) && at(s, k + 2).kind === 'word')
      return { s, speaker, cue: { from: k, to: k + 3 } }
    for (let end = speaker.to; end < s.length && end < speaker.to + 12 && at(s, end).kind === 'word'; end++)
      if (has(at(s, end), grammar.SAID)) return { s, speaker, cue: { from: k, to: end + 1 } }
    return null
  },
}

/** `« … », a tenu à préciser X`, `«…», quiso matizar X`: an infinitive of saying between a small verb and the speaker. */
export const infinitiveSpeaker: Frame = {
  name: 'quote-infinitive-speaker',
  confidence: 0.95,
  beside: true,
  find(site) {
    const { s } = site
    const from = next(site)
    // "afin de démentir"
    if (!isSubjectFirst(at(s, from)) || has(at(s, from), grammar.PREPOSITIONS) || !invites(site)) return null
    let own: Phrase | null = null
    for (let k = from; k < from + LONGEST_GROUP && at(s, k).kind === 'word' && !at(s, k).cap; k++) {
      // "describió al explicar"
      if (is(at(s, k), classes.PREPOSITIONS_WITH_AN_ARTICLE)) return null
      // "corearon antes de apagar las luces": what he does besides
      if (k > from && has(at(s, k), grammar.ADVERBS) && has(at(s, from), grammar.SAID)) return null
      if (k > from && endsGroup(s, k)) return saidInGroup(s, from, k, own)
      // "a-t-il tenu à préciser"
      if (k > from && has(at(s, k), grammar.SUBJECT_PRONOUNS) && !own) own = { from: k, to: k + 1 }
      else if (has(at(s, k), NO_GROUP) && !has(at(s, k), grammar.AUXILIARIES | grammar.OTHER_PRONOUNS)) return null
    }
    return null
  },
}

/** Tokens of "s’est bornée à indiquer". */
const LONGEST_GROUP = 7
const NO_GROUP = grammar.DETERMINERS | grammar.SUBORDINATORS | grammar.CONJUNCTIONS | grammar.RELATIVE_PRONOUNS

/** "a tenu à (préciser)", "acabó (reconociendo)" */
function endsGroup(s: readonly Token[], k: number): boolean {
  const goesOn = has(at(s, k), grammar.SAYING) && !has(at(s, k - 1), grammar.SAID)
  return has(at(s, k), grammar.SAY) || goesOn || isOpenInfinitive(at(s, k))
}

/** The subject within the group or behind it; "apenas pudo recuperar el aliento": of what no list knows that it speaks only somebody is the subject. */
function saidInGroup(s: readonly Token[], from: number, k: number, own: Phrase | null): Hit | null {
  const speaker = own ?? subjectAfter(s, k)
  const open = isOpenInfinitive(at(s, k))
  // "contraint de supprimer ses équipes"
  const his = speaker && !own && !at(s, speaker.from).cap && has(at(s, speaker.from), grammar.OTHER_PRONOUNS)
  if (open && his) return null
  // "quitte à dérouter une partie du public"
  const known = speaker && !isSubjectDropped(at(s, k)) && is(at(s, speaker.from), classes.DETERMINERS_OF_WHAT_IS_KNOWN)
  const able = speaker && (open && !known ? isAnybody(s, speaker) : canSpeak(s, speaker))
  return able ? { s, speaker, cue: { from, to: k + 1 } } : null
}

function isOpenInfinitive(token: Token): boolean {
  return ends(token, INFINITIVE_ENDING) && (token.word.grammar & grammar.GRAMMAR) === grammar.PHRASE_OPENERS
}

/** The speaker behind verb and addressee: `a déclaré à la presse X`. */
function behindVerb(s: readonly Token[], from: number, verb: number): Hit | null {
  const last = isPartOfVerb(s, verb + 1) ? verb + 1 : verb
  const speaker = subjectAfter(s, last)
  return speaker && { s, speaker: withOffice(s, speaker), cue: { from, to: last + 1 } }
}

/** "le commissaire à l’économie Bo Lee": the name behind the office and what it is for. */
function withOffice(s: readonly Token[], speaker: Phrase): Phrase {
  if (!has(at(s, speaker.to - 1), grammar.ROLES) || at(s, speaker.from).cap) return speaker
  const to = officeEnd(s, speaker.to)
  let name = to
  while (at(s, name - 1).cap) name -= 1
  // "le greffier à Ana Ruiz": whom he tells
  return to - name > 1 && !has(at(s, name - 1), grammar.PREPOSITIONS) ? { from: speaker.from, to } : speaker
}

/** "a fait valoir le maire": a small word before the article or the name. */
function isPartOfVerb(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  const next = at(s, i + 1)
  const open =
    token.kind === 'word' && !token.cap && (token.word.grammar & ~grammar.PHRASE_OPENERS & grammar.GRAMMAR) === 0
  return isSubjectFirst(token) && open && (next.cap || has(next, grammar.DETERMINERS))
}

/** `"…," X said`, also over a clause: `"…," X, who …, said` */
export const speakerVerb: Frame = {
  name: 'quote-speaker-verb',
  confidence: 0.98,
  beside: true,
  find(site) {
    const from = next(site)
    if ((!invites(site) && site.i > 0) || isLeadingClause(site) || isObjectOfClause(site, from)) return null
    // "„Rand“, die der Rat nannte": a clause on the words
    if (is(at(site.s, from), classes.RELATIVE_ARTICLES) && has(at(site.s, from + 1), grammar.DETERMINERS)) return null
    const over = isOver(site, from)
    return scan(
      site.s,
      from,
      (k) =>
        (has(at(site.s, k), grammar.SAID) && (!over || is(at(site.s, k), classes.PLAIN_VERBS_OF_SAYING))) ||
        (has(at(site.s, k), grammar.SAY | grammar.SAYING) && k > from),
    )
  },
}

/** `"It is late." Ana Ruiz giggled.`: behind a full stop a capital starts a sentence of its own, unless it plainly says something. */
function isOver({ s, i }: Site, from: number): boolean {
  const first = at(s, from)
  return (
    from === i + 1 && (s[i] as Token).word.tail === '.' && first.cap && !isSubjectFirst(first) && !isVerbSecond(first)
  )
}

/** "Là où la ville voit « … », les riverains dénoncent …": where the subject goes first, words that the verb before them has are no object of the clause behind. */
function isObjectOfClause({ s, i }: Site, from: number): boolean {
  return isSubjectFirst(at(s, from)) && i > 1 && verbBetween(s, 0, i)
}

/** "Ruiz, qui dénonce « … », a quitté la salle": where the subject goes first, the comma ends a clause about whom the verb behind has for its subject. */
function isBehindRelative({ s, i }: Site): boolean {
  if (!isSubjectFirst(at(s, i - 1)) || !isComma(at(s, i + 1)) || i < 3) return false
  let k = i - 1
  while (k > 0 && at(s, k).kind === 'word' && !isRelative(at(s, k))) k -= 1
  if (!isRelative(at(s, k)) || !isComma(at(s, k - 1)) || is(at(s, k - 2), classes.WHICH)) return false
  return !verbBetween(s, 0, k)
}

function isRelative(token: Token): boolean {
  return has(token, grammar.RELATIVE_PRONOUNS) || is(token, classes.WHICH)
}

/** `Although X said it was "…," he went home`: the clause before the comma has a speaker of its own. */
function isLeadingClause({ s, i }: Site): boolean {
  const first = is(at(s, 0), classes.OPENERS_BEFORE_A_SUBORDINATOR) ? 1 : 0
  return i > first + 1 && is(at(s, first), classes.SUBORDINATORS_THAT_LEAD) && lastCue(s, i) !== null
}

/** `"…," as X put it` */
export const asSpeakerVerb: Frame = {
  name: 'quote-as-speaker-verb',
  confidence: 0.85,
  beside: true,
  find(site) {
    const from = next(site)
    if (is(at(site.s, from), classes.SOURCES_AS_A_CLAUSE))
      return scan(site.s, from + 1, (k) => cueAt(site.s, k) !== null) ?? asSaid(site.s, from + 1)
    const speaker = is(at(site.s, from), classes.SOURCES_AS_A_PREPOSITION) ? phraseAfter(site.s, from + 1) : null
    return speaker && { s: site.s, speaker, cue: { from, to: from + 1 } }
  },
}

/** `"…," X cackled`, `"…," cackled X`: any verb in the past beside a name or pronoun. */
export const speakerAnyVerb: Frame = {
  name: 'quote-speaker-any-verb',
  confidence: 0.65,
  beside: true,
  guesses: true,
  find(site) {
    const from = next(site)
    // What a dash adds to words within a sentence tells of them
    if (
      !invites(site) ||
      isOver(site, from) ||
      isAside(site) ||
      isObjectOfClause(site, from) ||
      (isDashAt(site.s, site.i + 1) && at(site.s, site.i - 1).kind === 'word')
    )
      return null
    const hit = scan(
      site.s,
      from,
      (k) => isFiniteVerb(site.s, k) && at(site.s, k).lower.length > 3 && !has(at(site.s, k), grammar.AUXILIARIES),
    )
    // One adverb may stand between them
    const beside = hit?.cue && hit.cue.from - hit.speaker.to < 2
    if (!hit) return cackledX(site, from)
    // "„…“ – dieser Satz fand sich": where every noun has a capital, it is somebody
    if (isVerbSecond(at(site.s, from)) && speakerRank(site.s, hit.speaker) < BODY) return null
    return beside && canSpeak(site.s, hit.speaker) ? hit : null
  },
}

/** A verb of which no list knows that it speaks, before a name that ends the clause or has more behind a comma. */
function cackledX({ s }: Site, verb: number): Hit | null {
  const token = at(s, verb)
  const first = at(s, verb + 1)
  if (token.word.set > 0 || token.cap || !ends(token, VERB_ENDING) || !first.cap || first.kind !== 'word') return null
  const speaker = subjectAfter(s, verb)
  const parted = speaker && at(s, speaker.to).kind !== 'word'
  return parted && !has(first, grammar.TIMES) ? { s, speaker, cue: { from: verb, to: verb + 1 } } : null
}

/** `X wrapped up — "…" — the balloons fell` and `He says that it is "…," the number needed`: the words before have it. */
function isAside({ s, i }: Site): boolean {
  return (isDash(at(s, i - 1)) && isDash(at(s, i + 1))) || lastCue(s, i) !== null
}

/** `« … », comme le qualifie X`, `«…», como lo llama X`: the subject behind the verb. */
function asSaid(s: readonly Token[], from: number): Hit | null {
  let k = from
  while (k < from + CLITICS && has(at(s, k), grammar.OTHER_PRONOUNS | grammar.AUXILIARIES | grammar.DETERMINERS)) k += 1
  const said = isSubjectFirst(at(s, k)) && has(at(s, k), grammar.SAID)
  const speaker = said ? subjectAfter(s, k) : null
  return speaker && canSpeak(s, speaker) ? { s, speaker, cue: { from, to: k + 1 } } : null
}

/** Words of "l’a" before a verb. */
const CLITICS = 3

function scan(s: readonly Token[], from: number, isVerb: (k: number) => boolean): Hit | null {
  const first = at(s, from)
  const opens =
    grammar.CONJUNCTIONS |
    grammar.SUBORDINATORS |
    grammar.RELATIVE_PRONOUNS |
    grammar.PREPOSITIONS |
    grammar.OTHER_PARTICIPLES |
    grammar.SAYING
  if (first.kind !== 'word' || (has(first, opens) && !first.cap)) return null
  for (let k = from + 1; k < s.length && k < from + 60; k++) {
    if ((at(s, k).kind === 'quote' && !isQuotedWord(s, k)) || at(s, k).text === ';') return null
    if ((at(s, k).cap && at(s, k - 1).kind === 'word') || !isVerb(k) || isPassive(s, k) || isAgentNext(s, k)) continue
    const speaker = cueAt(s, k)?.speaker ?? subjectBefore(s, k)
    if (speaker && speaker.from === from) return { s, speaker, cue: { from: k, to: k + 1 } }
  }
  return null
}

/** `"…" — X` at the end of a paragraph, as under a motto or letter. */
export const dashName: Frame = {
  name: 'quote-dash-name',
  confidence: 0.95,
  beside: true,
  find({ s, i }) {
    if (!isDashAt(s, i + 1) || !at(s, i + 2).cap) return null
    // Behind words of the sentence the dash goes on with them, or signs the whole item.
    if (at(s, i - 1).kind === 'word' && (!isOneOf('.!?…', (s[i] as Token).word.tail) || lastCue(s, i))) return null
    // "„Alte Werften“ – Eine Studie von Ana Ruiz"
    if (isVerbSecond(at(s, i + 2)) && has(at(s, i + 2), grammar.DETERMINERS)) return null
    const speaker = phraseAfter(s, i + 2)
    const end = speaker ? at(s, speaker.to) : null
    return speaker && (end?.kind === 'mark' || speaker.to >= s.length) ? { s, speaker, cue: null } : null
  },
}
