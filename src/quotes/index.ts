import type { Author, Quote, QuoteSpeaker, Section, Speaker } from '../model/article.js'
import type { Span } from '../model/span.js'
import { squash } from '../text/whitespace.js'
import { type Attributed, attribute } from './attribute.js'
import type { Hit } from './frames/frame.js'
import { passagesOf } from './passage.js'
import { readPassages } from './read-passages.js'

/** What the search for quotations needs to know of an article. */
export interface QuoteInput {
  /** The decoded text that every span counts in. */
  readonly text: string
  readonly sections: readonly Section[]
  readonly authors: readonly Author[]
}

export interface Quotations {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}

/** Who said what in an article's sections. Quotations in document order, speakers in that of their first one. */
export function findQuotations({ text, sections }: QuoteInput): Quotations {
  const passages = readPassages(text, passagesOf(text, sections))
  const found = attribute(text, passages)
  return { quotes: found.map((each, index) => toQuote(text, each, index)), speakers: [] }
}

function toQuote(text: string, each: Attributed, index: number): Quote {
  const { stretch, hit } = each
  const words = squash(text.slice(...stretch.inner))
  const cue = hit?.cue ? spanOf(hit, hit.cue.from, hit.cue.to) : null
  return {
    id: `q${index + 1}`,
    text: words,
    kind: each.kind,
    parts: [{ text: words, span: stretch.span }],
    cue: cue && { text: squash(text.slice(...cue)), span: cue },
    speaker: hit && speakerOf(text, hit),
    rule: each.rule,
    confidence: each.confidence,
  }
}

function speakerOf(text: string, hit: Hit): QuoteSpeaker {
  const span = spanOf(hit, hit.speaker.from, hit.speaker.to)
  const name = squash(text.slice(...span))
  return { id: name, name, role: null, type: 'person', mention: { text: name, span } }
}

function spanOf(hit: Hit, from: number, to: number): Span {
  return [hit.s[from]?.start ?? 0, hit.s[to - 1]?.end ?? 0]
}
