import { isFemale, isGivenName, isMale } from '../../language/given-names.js'
import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { firstWhere } from '../../text/search.js'
import { classAt, phraseAt } from '../../words/phrases.js'
import { CAPITALISED, isTight, type Tokens, WORD } from '../../words/tokens.js'
import type { Attributed } from '../attributed.js'
import type { ReadPassage } from '../passage.js'
import type { Settled } from '../result.js'
import { readWords } from '../words/read-words.js'
import { wordingOf } from '../words/wording.js'
import { type Said, saidBy } from './find.js'
import type { Order } from './rules.js'
import { opensLine, SAME, type Who, whoIs } from './who.js'
import { type Range, type Windows, windowsOf } from './windows.js'

/** How sure what stands right beside a quotation is, and a pronoun there. */
const BESIDE = 0.9
const PRONOUN = 0.8

/** Who said what in a language of which only the plainest forms are known; what is not plain has no speaker. */
export function plainQuotations(
  tokens: Tokens,
  passages: readonly ReadPassage[],
  found: readonly Attributed[],
  order: Order,
): Settled[] {
  const known: Known = {
    said: [],
    full: null,
    quoted: passages.flatMap(({ stretches }) => stretches.map(({ span }) => span)),
  }
  const windows = new Map(
    passages.flatMap(({ span, stretches }) => {
      const own = windowsOf(
        tokens,
        span,
        stretches.map((stretch) => stretch.span),
      )
      return stretches.map((stretch, at) => [stretch, own[at] as Windows] as const)
    }),
  )
  const settled: Settled[] = []
  for (const each of found) {
    const own = windows.get(each.stretch)
    const said = own ? saidBy(tokens, order, own) : null
    if (!said && own && order === 'quoting word' && isNameOfThing(tokens, each, own)) continue
    const last = settled.at(-1)
    // "“…,” X said, “…”"
    if (!said && last?.resolved && own && isJoined(tokens, last, each, own)) {
      settled.push({
        each: { ...each, ...attributionOf(last.each), joins: true, from: settled.length - 1 },
        resolved: last.resolved,
      })
      continue
    }
    const who = said && whoOf(tokens, order, said, known)
    settled.push(
      who && said
        ? settledAs(tokens, each, said, who, order)
        : { each: { ...each, hit: null, rule: null }, resolved: null },
    )
  }
  return settled
}

/** Characters of the longest name of a thing, with its marks. */
const LONGEST_NAME = 12

/** "銭湯「松の湯」が": marks around the name of what the word in front says, and a particle right behind. */
function isNameOfThing(tokens: Tokens, { stretch }: Attributed, { before, after: [next] }: Windows): boolean {
  const [start, end] = stretch.span
  const noun = before[1] - 1
  return (
    end - start <= LONGEST_NAME &&
    noun >= before[0] &&
    tokens.kinds[noun] === WORD &&
    tokens.ends[noun] === start &&
    isTight(tokens, next) &&
    tableOf('said.behind-name').has(tokens.of(next)) &&
    !tableOf('said.subject-mark').has(tokens.of(noun))
  )
}

function attributionOf({
  hit,
  rule,
  confidence,
  kind,
}: Attributed): Pick<Attributed, 'hit' | 'rule' | 'confidence' | 'kind'> {
  return { hit, rule, confidence, kind }
}

/** The words of saying stand between them and nothing else does, or a dash opens what is said again behind them. */
function isJoined(tokens: Tokens, { each: last }: Settled, each: Attributed, { before }: Windows): boolean {
  if (last.passage !== each.passage || last.hit === null) return false
  if ((last.hit.s[0]?.start ?? 0) < last.stretch.span[1]) return false
  return (
    each.stretch.continues || (before[1] > before[0] && (tokens.starts[before[0] - 1] as number) < last.stretch.span[1])
  )
}

/** Somebody who was said to say something, and what the words for it show: "man", "woman", "many"; null where nothing. */
interface Voice extends Who {
  readonly gender: Gender | null
}

/** Who was said to say something, the last at the end, what is quoted, and where names stand in full, once that is asked for. */
interface Known {
  readonly said: Voice[]
  /** What is quoted, in order. */
  readonly quoted: readonly Span[]
  full: Map<string, number> | null
}

/** Speakers that an article goes back to at most. */
const MOST_KNOWN = 100

/** A pronoun is whoever was said to say something last and may be spoken of so. */
function whoOf(tokens: Tokens, order: Order, { subject, cue }: Said, known: Known): (Who & { sure: number }) | null {
  const who = whoIs(tokens, order, subject)
  if (who === null) return null
  const { said } = known
  const gender = genderAt(tokens, cue[0], 'said.verb')
  if (who !== SAME) {
    const full = said.find(({ name }) => name !== who.name && isFuller(name, who.name)) ?? inFull(tokens, who, known)
    const own = { ...full, words: who.words, gender: gender ?? genderOf(full) }
    const before = said.findIndex(({ name }) => name === own.name)
    if (before >= 0 || said.length === MOST_KNOWN) said.splice(Math.max(0, before), 1)
    said.push(own)
    return { ...own, sure: BESIDE }
  }
  const shown = (subject[1] > subject[0] ? genderAt(tokens, subject[0], 'said.pronoun') : null) ?? gender
  const named = lastNamed(tokens, order, subject[0], known)
  const before = named && isSpokenOf(named, shown) ? named : said.findLast((voice) => isSpokenOf(voice, shown))
  if (!before) return null
  // What one pronoun shows of somebody holds for the next
  const own = said.findIndex(({ name }) => name === before.name)
  if (own >= 0) said[own] = { ...(said[own] as Voice), gender: before.gender ?? shown }
  return { ...before, words: subject, sure: PRONOUN }
}

/** The classes of words of saying and of pronouns, but those that may be anybody's. */
type Gender = 'man' | 'woman' | 'many'

/** What a pronoun or a form of a verb shows of who is meant; null where it may be anybody. */
function genderAt(tokens: Tokens, token: number, name: string): Gender | null {
  const kind = classAt(tokens, token, name, tokens.count)?.kind
  return kind === 'man' || kind === 'woman' || kind === 'many' ? kind : null
}

function genderOf({ name, type }: Who): Gender | null {
  const given = type === 'person' ? (name.split(' ', 1)[0] as string).toLowerCase() : ''
  return isFemale(given) ? 'woman' : isMale(given) ? 'man' : null
}

function isSpokenOf({ gender, type }: Voice, shown: Gender | null): boolean {
  if (shown === 'many') return gender === 'many' || type !== 'person'
  return shown === null || gender === null || gender === shown
}

/** "Скульптор Пётр Лагутин …. «…», — сказал Лагутин": who is said by a surname alone was told in full before. */
function inFull(tokens: Tokens, who: Who, known: Known): Who {
  const [from, to] = who.words
  if (who.type !== 'person' || to - from !== 1 || tokens.cases[from] !== CAPITALISED) return who
  // No name ends in a given one: "Søskenbarna Fredrik og Vetle" starts a sentence
  if (isGivenName(tokens.lower(from))) return who
  known.full ??= firstInFull(tokens)
  const last = known.full.get(who.name) ?? from
  const full = last < from ? whoIs(tokens, 'either', nameUpTo(tokens, last)) : null
  if (!full || full === SAME || !full.name.endsWith(` ${who.name}`)) return who
  return { ...full, role: who.role ?? full.role }
}

/** Where the last word of each name first stands behind another word with a capital. */
function firstInFull(tokens: Tokens): Map<string, number> {
  const first = new Map<string, number>()
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.cases[at] !== CAPITALISED || tokens.cases[at - 1] !== CAPITALISED || opensLine(tokens, at)) continue
    const word = tokens.of(at)
    if (!first.has(word)) first.set(word, at)
  }
  return first
}

/** Words of the longest name in full. */
const FULL = 3

function nameUpTo(tokens: Tokens, last: number): Range {
  let first = last
  while (first > 0 && last - first + 1 < FULL && tokens.cases[first - 1] === CAPITALISED && !opensLine(tokens, first))
    first -= 1
  return [first, last + 1]
}

function isFuller(name: string, short: string): boolean {
  return short.length > 1 && (name.endsWith(` ${short}`) || (name.length > short.length && name.startsWith(short)))
}

/** Tokens that are looked back for whom a pronoun means. */
const REACH = 120

/** Whom the last word of saying before a token names. */
function lastNamed(tokens: Tokens, order: Order, token: number, { quoted }: Known): Voice | null {
  for (let at = token - 1; at >= Math.max(0, token - REACH); at--) {
    const cue = phraseAt(tokens, at, tableOf('said.verb'), token)
    if (!cue || isWithin(quoted, tokens.starts[at] as number)) continue
    const who = whoIs(tokens, order, subjectOf(tokens, order, [at, cue.end]))
    if (who && who !== SAME && who.type === 'person')
      return { ...who, gender: genderAt(tokens, at, 'said.verb') ?? genderOf(who) }
  }
  return null
}

function isWithin(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstWhere(spans.length, (at) => (spans[at] as Span)[1] > offset)]
  return span !== undefined && span[0] <= offset
}

/** The words of the same clause before a word of saying, or behind it where verbs come first. */
function subjectOf({ kinds, count }: Tokens, order: Order, [from, to]: Range): Range {
  let start = from
  let end = to
  if (order === 'verb first') {
    while (end < count && kinds[end] === kinds[from]) end += 1
    return [to, end]
  }
  while (start > 0 && kinds[start - 1] === kinds[from]) start -= 1
  return [start, from]
}

function settledAs(
  tokens: Tokens,
  each: Attributed,
  { subject, cue }: Said,
  who: Who & { sure: number },
  order: Order,
): Settled {
  const words = who.words[1] > who.words[0] ? who.words : subject[1] > subject[0] ? subject : cue
  const speaker = readWords(tokens, spanOf(tokens, words), [], wordingOf(null))
  const verb = readWords(tokens, spanOf(tokens, cue), [], wordingOf(null))
  const hit = {
    s: [...speaker, ...verb],
    speaker: { from: 0, to: speaker.length },
    cue: { from: speaker.length, to: speaker.length + verb.length },
  }
  const { name, role, type, sure } = who
  return {
    each: {
      ...each,
      hit,
      rule: order === 'quoting word' ? 'quoting-word' : 'plain',
      confidence: sure,
      kind: 'direct',
      beside: true,
    },
    resolved: { key: name.toLowerCase(), name, role, type, confidence: type === 'organization' ? PRONOUN : 1 },
  }
}

function spanOf({ starts, ends }: Tokens, [from, to]: Range): [number, number] {
  return [starts[from] as number, ends[to - 1] as number]
}
