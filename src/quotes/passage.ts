import type { Block, Section } from '../model/article.js'
import type { Span } from '../model/span.js'
import { classAt, DIGIT, isLetter } from '../text/characters.js'
import { trimSpan } from '../text/lines.js'
import type { Stretch } from './marks/stretch.js'
import type { Token } from './words/token.js'

/** A paragraph of the article as it stands in the source. */
export interface Passage {
  readonly span: Span
  /** Who speaks in this turn of an interview; null elsewhere. */
  readonly label: Span | null
}

/** A passage with its quotations and sentences. */
export interface ReadPassage extends Passage {
  readonly stretches: readonly Stretch[]
  readonly sentences: readonly (readonly Token[])[]
}

/** Quotations with nothing between them. */
export function isOnlyQuoted({ sentences, stretches }: ReadPassage): boolean {
  return (
    stretches.length > 0 &&
    stretches.every(({ closed }) => closed) &&
    sentences.every((s) => s.every(({ kind }) => kind !== 'word'))
  )
}

/** The paragraphs of `sections` that may hold quotations, in document order. */
export function passagesOf(text: string, sections: readonly Section[]): Passage[] {
  const passages: Passage[] = []
  for (const { blocks } of sections) for (const block of blocks) passages.push(...ofBlock(text, block))
  return passages
}

function ofBlock(text: string, block: Block): readonly Passage[] {
  switch (block.type) {
    case 'paragraph':
      return [{ span: block.span, label: null }]
    case 'list':
      return block.items.map((item) => ({ span: item.span, label: null }))
    case 'blockquote':
      return paragraphs(text, block.span).map((span) => ({ span, label: null }))
    case 'turn':
      return [ofTurn(text, block.span, block.label)]
    default:
      return []
  }
}

/** The label is parted from the words of the turn, so that it is no part of a sentence. */
function ofTurn(text: string, [start, end]: Span, label: string): Passage {
  const at = text.slice(start, end).indexOf(label)
  if (at < 0 || at > 4) return { span: [start, end], label: null }
  const labelEnd = start + at + label.length
  let words = labelEnd
  while (words < Math.min(end, labelEnd + LONGEST_GAP) && !startsWords(text, words)) words += 1
  return { span: trimSpan(text, [words, end]), label: [start + at, labelEnd] }
}

/** Characters between a label and the words of its turn. */
const LONGEST_GAP = 20

function startsWords(text: string, at: number): boolean {
  const kind = classAt(text, at)
  return isLetter(kind) || kind === DIGIT || '"“‘«„'.includes(text.charAt(at))
}

function paragraphs(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (const gap of text.slice(start, end).matchAll(/\n[^\S\n]*\n/gu)) {
    spans.push(trimSpan(text, [from, start + gap.index]))
    from = start + gap.index + gap[0].length
  }
  spans.push(trimSpan(text, [from, end]))
  return spans.filter(([a, b]) => b > a)
}
