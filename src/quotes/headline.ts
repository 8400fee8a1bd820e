import type { Span } from '../model/span.js'
import { isDirect } from './attribute.js'
import type { Frame, Site } from './frames/frame.js'
import { headlineFrames } from './frames/headline.js'
import { sidedMarks } from './marks/sides.js'
import { singleMarks } from './marks/single-marks.js'
import type { Stretch } from './marks/stretch.js'
import { findStretches } from './marks/stretches.js'
import { resolve, type Scene } from './people/speaker.js'
import type { Settled } from './result.js'
import { VERBAL } from './words/tags.js'
import type { Token } from './words/token.js'
import { tokenize } from './words/tokenize.js'
import type { Wording } from './words/wording.js'
import { wordsIn } from './words/words-in.js'

/** What a headline says in somebody's name with less than a sentence around it is less sure than in the text. */
const SURE = 0.95

/** The headline's quotations whose speaker it names; those that the text repeats are quotations of the text. */
export function headlineQuotations(
  text: string,
  span: Span,
  body: readonly Settled[],
  scene: Scene,
  wording: Wording,
): Settled[] {
  const double = sidedMarks(text, span).length > 1
  const stretches = findStretches(text, span, false, double ? sidedMarks : singleMarks).filter(({ closed }) => closed)
  if (stretches.length === 0) return []
  const spans = stretches.map((stretch) => stretch.span)
  const s = asSentence(tokenize(text, span, spans, wording))
  const said = body.map(({ each }) => letters(text, each.stretch.inner))
  return s.flatMap((token, i) => {
    const stretch = stretches[token.quote]
    if (!stretch || said.some((words) => words.includes(letters(text, stretch.inner)))) return []
    return settled({ text, wording, stretch, s, i }, scene)
  })
}

function settled(at: Pick<Site, 'text' | 'wording' | 'stretch' | 's' | 'i'>, scene: Scene): Settled[] {
  const words = wordsIn(at.text, at.stretch.inner)
  const alone = at.s.every((token) => token.kind !== 'word')
  const site: Site = { ...at, before: null, lead: null, follow: null, words, alone }
  const found = firstHit(site)
  if (!found) return []
  const { frame, hit } = found
  const each = {
    stretch: at.stretch as Stretch,
    passage: -1,
    words,
    kind: isDirect(site) ? ('direct' as const) : ('mixed' as const),
    alone,
    hit,
    rule: frame.name,
    confidence: frame.confidence * SURE,
    joins: false,
    from: -1,
  }
  return [{ each, resolved: resolve(at.s, hit.speaker, 0, scene) }]
}

function firstHit(site: Site): { frame: Frame; hit: NonNullable<ReturnType<Frame['find']>> } | null {
  for (const frame of headlineFrames) {
    const hit = frame.find(site)
    if (hit) return { frame, hit }
  }
  return null
}

/** In a headline verbs and small words may have capitals: they are read as in a sentence. */
function asSentence(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) =>
    token.cap && i > 0 && (token.tags & VERBAL) !== 0 ? { ...token, cap: false } : token,
  )
}

function letters(text: string, span: Span): string {
  return (
    text
      .slice(...span)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}
