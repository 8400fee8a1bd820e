import type { Article, QuotePart } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { classAt, DIGIT, isLetter } from '../../text/characters.js'
import { locate } from './locate.js'
import type { Look, Run } from './rich.js'

/** Who speaks where: the runs of quotations and of speakers' first mentions in the article's texts. */
export interface Voices {
  /** The look of a speaker's words; of nobody's for null. */
  look(speaker: string | null): Look
  /** Runs in a text of the article, which stands at `span` of the source. */
  runs(text: string, span: Span): Run[]
}

interface Spoken {
  readonly part: QuotePart
  readonly look: Look
}

export function makeVoices(article: Article): Voices {
  const numbers = new Map(article.speakers.map((speaker, i) => [speaker.id, i]))
  const look = (speaker: string | null): Look => numbers.get(speaker ?? '') ?? 'quote'
  const spoken: Spoken[] = article.quotes
    .flatMap((quote) => quote.parts.map((part) => ({ part, look: look(quote.speaker?.id ?? null) })))
    .sort((a, b) => a.part.span[0] - b.part.span[0])
  const names = firstMentions(article)
  return {
    look,
    runs: (text, span) => [...quoteRuns(text, span, within(spoken, span)), ...(names.get(span[0]) ?? [])],
  }
}

function quoteRuns(text: string, span: Span, spoken: readonly Spoken[]): Run[] {
  const places = locate(
    spoken.map(({ part }) => part),
    text,
    span,
  )
  return spoken.flatMap(({ look }, i) => {
    const place = places[i]
    return place ? [{ start: place[0], end: place[1], look }] : []
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
function firstMentions(article: Article): Map<number, Run[]> {
  const found = new Map<number, Run[]>()
  const open = new Map(article.speakers.slice(0, MOST_NAMES).map(({ name }, i) => [name, i]))
  for (const { text, span } of texts(article)) {
    if (open.size === 0) break
    for (const [name, voice] of open) {
      const start = indexOfWord(text, name)
      if (start < 0) continue
      open.delete(name)
      const place = { start, end: start + name.length }
      found.set(span[0], [...(found.get(span[0]) ?? []), { ...place, look: voice }, { ...place, look: 'name' }])
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

function isWordPart(text: string, at: number): boolean {
  const value = classAt(text, at)
  return isLetter(value) || value === DIGIT
}
