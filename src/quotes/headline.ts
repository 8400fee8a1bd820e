import type { Span } from '../model/span.js'
import { MARK, type Tokens, tokenFrom } from '../words/tokens.js'
import { isDirect } from './attribute.js'
import type { Frame, Site } from './frames/frame.js'
import { headlineFrames, headlineLabel } from './frames/headline.js'
import { label } from './frames/labels.js'
import { markTokens } from './marks/mark-tokens.js'
import { sidedMarks } from './marks/sides.js'
import { singleMarks } from './marks/single-marks.js'
import type { Stretch } from './marks/stretch.js'
import { findStretches } from './marks/stretches.js'
import { isKnown, resolve, type Scene } from './people/speaker.js'
import type { Settled } from './result.js'
import { isSubjectFirst } from './syntax/finite.js'
import { asSentence } from './words/capitals.js'
import { readWords } from './words/read-words.js'
import { at, type Token } from './words/token.js'
import type { Wording } from './words/wording.js'
import { wordsIn } from './words/words-in.js'

/** What a headline says in somebody's name with less than a sentence around it is less sure than in the text. */
const SURE = 0.95

/** The headline's quotations whose speaker it names; those that the text repeats are quotations of the text. */
export function headlineQuotations(
  article: Tokens,
  tokens: Tokens,
  span: Span,
  body: readonly Settled[],
  scene: Scene,
  wording: Wording,
): Settled[] {
  const all = markTokens(tokens)
  const double = sidedMarks(tokens, all, span)
  const marks = double.length > 1 ? double : singleMarks(tokens, all, span)
  const stretches = findStretches(tokens, span, marks, false).filter(({ closed }) => closed)
  if (stretches.length === 0) return []
  const spans = stretches.map((stretch) => stretch.span)
  const s = asSentence(readWords(tokens, span, spans, wording))
  const said = body.map(({ each }) => wordsOf(article, each.stretch.inner))
  return s.flatMap((token, i) => {
    const stretch = stretches[token.word.quote]
    if (!stretch || said.some((words) => words.includes(wordsOf(tokens, stretch.inner)))) return []
    return settled({ tokens, wording, stretch, s, i }, scene)
  })
}

/** The headline's words where names can be told from the rest: only they have capitals. */
export function headlineWords(tokens: Tokens, span: Span, wording: Wording): readonly Token[] {
  const words = readWords(tokens, span, [], wording)
  return isSubjectFirst(at(words, 0)) ? words : []
}

function settled(place: Pick<Site, 'tokens' | 'wording' | 'stretch' | 's' | 'i'>, scene: Scene): Settled[] {
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
  const found = firstHit(site)
  if (!found) return []
  const { frame, hit } = found
  const resolved = resolve(place.s, hit.speaker, 0, scene)
  // A kicker, or a body of one word in marks: "Box Office: It’s Good to Be ‘Peculiar’"
  const guesses = frame === headlineLabel || (frame === label && isSubjectFirst(at(place.s, 0)))
  if (guesses && resolved && !(isKnown(resolved, scene) && (resolved.type === 'person' || words > 1))) return []
  const each = {
    stretch: place.stretch as Stretch,
    passage: -1,
    words,
    kind: isDirect(site) ? ('direct' as const) : ('mixed' as const),
    alone,
    goesOn: alone,
    carries: false,
    hit,
    rule: frame.name,
    confidence: frame.confidence * SURE,
    beside: frame.beside,
    joins: false,
    from: -1,
  }
  return [{ each, resolved }]
}

function firstHit(site: Site): { frame: Frame; hit: NonNullable<ReturnType<Frame['find']>> } | null {
  for (const frame of headlineFrames) {
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
