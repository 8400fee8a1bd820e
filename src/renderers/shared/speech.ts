import type { Article, QuotePart } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { isWordPart } from '../../text/characters.js'
import { locate } from './locate.js'

/** A stretch of a text that a speaker said, or that names one; the speaker is null where nobody is known. */
export interface Speech {
  readonly start: number
  readonly end: number
  readonly speaker: string | null
}

/** Who speaks where in the article's texts. */
export interface SpeechMap {
  /** The quotations in a text of the article, which stands at `span` of the source, with their marks. */
  said(text: string, span: Span): Speech[]
  /** Speakers whose whole name stands first in the text that starts where `span` does. */
  named(span: Span): readonly Speech[]
}

interface Spoken {
  readonly part: QuotePart
  readonly speaker: string | null
}

export function mapSpeech(article: Article): SpeechMap {
  const spoken: Spoken[] = article.quotes
    .flatMap(({ parts, speaker }) => parts.map((part) => ({ part, speaker: speaker?.id ?? null })))
    .sort((a, b) => a.part.span[0] - b.part.span[0])
  const names = firstMentions(article)
  return {
    said: (text, span) => speechIn(text, span, within(spoken, span)),
    named: (span) => names.get(span[0]) ?? [],
  }
}

function speechIn(text: string, span: Span, spoken: readonly Spoken[]): Speech[] {
  const places = locate(
    spoken.map(({ part }) => part),
    text,
    span,
  )
  return spoken.flatMap(({ speaker }, i) => {
    const place = places[i]
    return place ? [{ start: place[0], end: place[1], speaker }] : []
  })
}

/** Those that start in `span`, found by halving. */
function within(spoken: readonly Spoken[], span: Span): readonly Spoken[] {
  return spoken.slice(firstFrom(spoken, span[0]), firstFrom(spoken, span[1]))
}

function firstFrom(spoken: readonly Spoken[], offset: number): number {
  let low = 0
  let high = spoken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spoken[middle] as Spoken).part.span[0] < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** More names than this are no article's. */
const MOST_NAMES = 200

/** Where each speaker's whole name stands first, by the start of the text's span. */
function firstMentions(article: Article): Map<number, Speech[]> {
  const found = new Map<number, Speech[]>()
  const open = new Map(article.speakers.slice(0, MOST_NAMES).map(({ name, id }) => [name, id]))
  for (const { text, span } of texts(article)) {
    if (open.size === 0) break
    for (const [name, speaker] of open) {
      const start = indexOfWord(text, name)
      if (start < 0) continue
      open.delete(name)
      found.set(span[0], [...(found.get(span[0]) ?? []), { start, end: start + name.length, speaker }])
    }
  }
  return found
}

function* texts({ sections }: Article): Generator<{ readonly text: string; readonly span: Span }> {
  for (const { blocks } of sections) {
    for (const block of blocks) {
      if (block.type === 'list') yield* block.items
      else if (block.type === 'paragraph' || block.type === 'turn' || block.type === 'blockquote') yield block
    }
  }
}

function indexOfWord(text: string, name: string): number {
  const at = name === '' ? -1 : text.indexOf(name)
  return at >= 0 && !isWordPart(text, at - 1) && !isWordPart(text, at + name.length) ? at : -1
}
