import type { Span } from '../model/span.js'
import { MARK, type Tokens, tokenFrom } from '../words/tokens.js'
import { type Attributed, isDirect } from './attributed.js'
import type { Frame, Hit, Site } from './frames/frame.js'
import { label } from './frames/labels.js'
import { markTokens } from './marks/mark-tokens.js'
import { sidedMarks } from './marks/sides.js'
import { singleMarks } from './marks/single-marks.js'
import { findStretches } from './marks/stretches.js'
import { isKnown, resolve, type Scene } from './people/speaker.js'
import type { Settled } from './result.js'
import { isSubjectFirst, isVerbSecond } from './syntax/finite.js'
import { asSentence } from './words/capitals.js'
import { PLACES } from './words/known-names.js'
import { readWords } from './words/read-words.js'
import { at, names, type Token } from './words/token.js'
import type { Wording } from './words/wording.js'
import { wordsIn } from './words/words-in.js'

/** What a headline says in somebody's name with less than a sentence around it is less sure than in the text. */
const SURE = 0.95

/** The headline's quotations whose speaker one of `frames` finds in it; those that the text repeats are quotations of the text. */
export function headlineQuotations(
  article: Tokens,
  tokens: Tokens,
  span: Span,
  body: readonly Settled[],
  scene: Scene,
  wording: Wording,
  frames: readonly Frame[],
): Settled[] {
  const all = markTokens(tokens)
  const double = sidedMarks(tokens, all, span)
  const marks = double.length > 1 ? double : singleMarks(tokens, all, span)
  const stretches = findStretches(tokens, span, marks, false).filter(({ closed }) => closed)
  if (stretches.length === 0) return []
  const spans = stretches.map((stretch) => stretch.span)
  const s = asSentence(readWords(tokens, span, spans, wording))
  const said = body.map(({ each }) => wordsOf(article, each.stretch.inner))
  const spoken = body.flatMap((own, n) => (own.each.hit && own.resolved ? [{ own, words: said[n] as string }] : []))
  return s.flatMap((token, i) => {
    const stretch = stretches[token.word.quote]
    if (!stretch || said.some((words) => words.includes(wordsOf(tokens, stretch.inner)))) return []
    const place = { tokens, wording, stretch, s, i }
    const found = settled(place, scene, frames)
    if (found.length > 0 || !isSubjectFirst(at(s, i === 0 ? 1 : 0))) return found
    const words = wordsOf(tokens, stretch.inner)
    const other = saidInOtherWords(words, spoken) ?? firstOfAll(place, spoken)
    return other ? [again(place, other)] : []
  })
}

/** Words of a headline’s quotation that are long enough to be looked for again, and how many of them the text’s has. */
const SHORTEST = 4
const LEAST_SHARED = 0.6
const FEWEST_SHARED = 2

interface Spoken {
  readonly own: Settled
  readonly words: string
}

/** A headline shortens what somebody says in the text. */
function saidInOtherWords(words: string, spoken: readonly Spoken[]): Settled | null {
  const long = words.split(' ').filter((word) => word.length >= SHORTEST)
  for (const { own, words: other } of spoken) {
    const all = new Set(other.split(' '))
    const shared = long.filter((word) => all.has(word)).length
    if (shared >= FEWEST_SHARED && shared >= LEAST_SHARED * long.length) return own
  }
  return null
}

/** Words of a headline’s quotation that stands for the whole article. */
const SENTENCE = 4

/** Beyond a colon stands a sentence in marks, and nobody is named: whoever is quoted first and most. */
function firstOfAll({ s, i, tokens, stretch }: Place, spoken: readonly Spoken[]): Settled | null {
  const colon = at(s, i - 1).text === ':' || at(s, i + 1).text === ':' || s.length === 1
  if (!colon || wordsIn(tokens, stretch.inner) < SENTENCE) return null
  const words = new Map<string, number>()
  for (const { own } of spoken) {
    const key = own.resolved?.key ?? ''
    words.set(key, (words.get(key) ?? 0) + own.each.words)
  }
  const first = spoken.find(({ own }) => own.each.kind === 'direct')?.own ?? null
  const own = words.get(first?.resolved?.key ?? '') ?? 0
  const named = first?.resolved?.type === 'person'
  return named && [...words.values()].every((count) => count <= own) ? first : null
}

/** How sure it is that somebody speaks whom the headline does not name. */
const UNNAMED = 0.6

function again(place: Place, { each, resolved }: Settled): Settled {
  const own = attributedOf(place, each.hit as Hit, 'headline-again', UNNAMED)
  return { each: own, resolved }
}

/** The headline's words where names can be told from the rest: only they have capitals. */
export function headlineWords(tokens: Tokens, span: Span, wording: Wording): readonly Token[] {
  const words = readWords(tokens, span, [], wording)
  return isSubjectFirst(at(words, 0)) ? words : []
}

type Place = Pick<Site, 'tokens' | 'wording' | 'stretch' | 's' | 'i'>

function settled(place: Place, scene: Scene, frames: readonly Frame[]): Settled[] {
  const words = wordsIn(place.tokens, place.stretch.inner)
  const alone = place.s.every((token) => token.kind !== 'word')
  const nothing = { paragraph: [place.s], number: 0, before: null, lead: null, follow: null }
  const site: Site = {
    ...place,
    ...nothing,
    passages: [],
    passage: 0,
    spoke: null,
    isBorne: scene.register.isBorne,
    words,
    alone,
  }
  const found = firstHit(site, frames)
  if (!found) return []
  const { frame, hit } = found
  const resolved = resolve(place.s, hit.speaker, 0, scene)
  // "Juicio por la pensión Lima: «…»": one word that the text has for a thing
  const entity = resolved && scene.register.byKey(resolved.key)
  if (frame.takesNames && hit.speaker.to === hit.speaker.from + 1 && !entity?.human) return []
  // A kicker, or a body of one word in marks: "Box Office: It’s Good to Be ‘Peculiar’"
  const guesses = frame.guesses && (frame !== label || isSubjectFirst(at(place.s, 0)))
  if (guesses && resolved && !(isKnown(resolved, scene) && (resolved.type === 'person' || words > 1))) return []
  // "Viva Rosa: „Eine Farbe für alle“": a topic, where every noun has a capital
  const topic = frame === label && isVerbSecond(at(place.s, 0)) && resolved !== null && !isKnown(resolved, scene)
  if (topic) return []
  // "Lima: Am Rand der „Hafentage“ …": where it is
  const apart = at(place.s, place.i - 1).text !== ':' && names(at(place.s, hit.speaker.from), PLACES)
  if (frame.guesses && frame !== label && apart && isVerbSecond(at(place.s, 0))) return []
  const each = { ...attributedOf(place, hit, frame.name, frame.confidence * SURE), beside: frame.beside }
  return [{ each, resolved }]
}

function attributedOf(place: Place, hit: Hit, rule: string, confidence: number): Attributed {
  const alone = place.s.every((token) => token.kind !== 'word')
  return {
    stretch: place.stretch,
    passage: -1,
    words: wordsIn(place.tokens, place.stretch.inner),
    kind: isDirect(place as Site) ? 'direct' : 'mixed',
    alone,
    goesOn: alone,
    carries: false,
    hit,
    rule,
    confidence,
    beside: false,
    joins: false,
    from: -1,
  }
}

function firstHit(
  site: Site,
  frames: readonly Frame[],
): { frame: Frame; hit: NonNullable<ReturnType<Frame['find']>> } | null {
  for (const frame of frames) {
    const hit = frame.find(site)
    if (hit) return { frame, hit }
  }
  return null
}

function wordsOf(tokens: Tokens, [start, end]: Span): string {
  const words: string[] = []
  for (let i = tokenFrom(tokens, start); i < tokens.count && (tokens.starts[i] as number) < end; i++)
    if (tokens.kinds[i] !== MARK) words.push(tokens.lower(i))
  return words.join(' ')
}
