import type { Article, Block, Quote, QuotePart } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { firstWhere } from '../../text/search.js'
import { sentenceStarts } from '../../words/sentence-starts.js'
import { isQuotationMark, locate } from './locate.js'
import type { Marks } from './quote-marks.js'

/** What is quoted, in the sentences of the article that quote it. */
export interface Passage {
  readonly text: string
  /** What is said, with its marks. */
  readonly said: readonly Span[]
  /** Number of the paragraph, from 1; 0 in the headline, null where the text is not the article's own. */
  readonly paragraph: number | null
}

/**
 * The passages of an article's quotations: those of several quotations in one sentence are one. `marks` stand around
 * what has none in the text.
 */
export function passagesOf(article: Article, marks: Marks): (quotes: readonly Quote[]) => Passage[] {
  const stretches = stretchesOf(article)
  return (quotes) =>
    joined(quotes.flatMap(({ id, text }): readonly (Stretch | string)[] => stretches.get(id) ?? [text])).map((each) =>
      typeof each === 'string' ? alone(each, marks) : toPassage(each, marks),
    )
}

/** Something of the article that can hold quotations. */
interface Text {
  readonly text: string
  readonly span: Span
  /** Number of its first paragraph, and where the others start. */
  readonly paragraph: number
  readonly breaks: readonly number[]
  /** A turn of an interview, which needs no marks; its label is not said. */
  readonly isTurn: boolean
}

/** Sentences of one text, and what is said there. */
interface Stretch {
  readonly of: Text
  readonly span: Span
  readonly said: readonly Span[]
}

/** The same of several quotations. */
interface Several extends Stretch {
  span: Span
  readonly said: Span[]
}

function joined(all: readonly (Stretch | string)[]): (Stretch | string)[] {
  const found: (Several | string)[] = []
  for (const next of all) {
    const last = found.at(-1)
    if (typeof next === 'string') found.push(next)
    else if (typeof last !== 'object' || last.of !== next.of || next.span[0] >= last.span[1])
      found.push({ ...next, said: [...next.said] })
    else {
      last.span = [last.span[0], Math.max(last.span[1], next.span[1])]
      last.said.push(...next.said)
    }
  }
  return found
}

/** A quotation that is not found in a text. */
function alone(words: string, [open, close]: Marks): Passage {
  const text = open + words + close
  return { text, said: [[0, text.length]], paragraph: null }
}

function toPassage({ of, span: [from, to], said }: Stretch, [open, close]: Marks): Passage {
  let text = ''
  let at = from
  const shown: Span[] = []
  for (const [start, end] of said) {
    if (start < at) continue
    const words = of.text.slice(start, end)
    text += of.text.slice(at, start)
    const first = text.length
    text += of.isTurn && !isQuotationMark(words[0]) ? open + words + close : words
    shown.push([first, text.length])
    at = end
  }
  const start = said[0]?.[0] ?? 0
  const paragraph = of.paragraph && of.paragraph + firstWhere(of.breaks.length, (i) => (of.breaks[i] as number) > start)
  return { text: text + of.text.slice(at, to), said: shown, paragraph }
}

/** Where paragraphs of a text start, but for the first. */
function breaksIn(text: string): number[] {
  return Array.from(text.matchAll(/\n{2,}/gu), ({ index, 0: ends }) => index + ends.length)
}

/** Of each quotation by its id: a stretch for each text that it stands in. */
function stretchesOf(article: Article): ReadonlyMap<string, readonly Stretch[]> {
  const found = new Map<string, Stretch[]>()
  for (const [text, mentions] of mentionsByText(article)) {
    const said = placesOf(mentions, text)
    const cues = placesOf(
      mentions.flatMap(({ quote }, i) =>
        quote.cue && isIn(text, quote.cue) && mentions[i - 1]?.quote !== quote ? [{ quote, part: quote.cue }] : [],
      ),
      text,
    )
    const lineEnds = Array.from(text.text.matchAll(/\n/gu), ({ index }) => index)
    const starts = sentenceStarts(text.text).filter((at) => !DAY.test(text.text.slice(Math.max(0, at - 5), at)))
    for (const [id, places] of said) {
      const span = sentencesAround([...places, ...(cues.get(id) ?? [])], { starts, lineEnds }, text)
      found.set(id, [...(found.get(id) ?? []), { of: text, span, said: places }])
    }
  }
  return found
}

/** "am 3. Mai": the stop of a number that names a day may end no sentence, and to show more is better than less. */
const DAY = /\b\d{1,2}\. *$/u

/** Words of a quotation: a part of it, or its cue. */
interface Words {
  readonly quote: Quote
  readonly part: QuotePart
}

/** The parts of quotations in the text that each stands in, in order. */
function mentionsByText(article: Article): Map<Text, Words[]> {
  const texts = textsOf(article).sort((a, b) => a.span[0] - b.span[0])
  const found = new Map<Text, Words[]>()
  for (const quote of article.quotes)
    for (const part of quote.parts) {
      const text = texts[firstWhere(texts.length, (at) => (texts[at] as Text).span[0] > part.span[0]) - 1]
      if (!text || !isIn(text, part)) continue
      const own = found.get(text)
      if (own) own.push({ quote, part })
      else found.set(text, [{ quote, part }])
    }
  return found
}

function isIn({ span }: Text, { span: [start] }: QuotePart): boolean {
  return span[0] <= start && start < span[1]
}

/** Where words stand in the readable text, by the id of their quotation. */
function placesOf(words: readonly Words[], { text, span }: Text): Map<string, Span[]> {
  const sorted = [...words].sort((a, b) => a.part.span[0] - b.part.span[0])
  const places = locate(
    sorted.map(({ part }) => part),
    text,
    span,
  )
  const found = new Map<string, Span[]>()
  sorted.forEach(({ quote }, i) => {
    const place = places[i]
    const own = found.get(quote.id)
    if (place && own) own.push(place)
    else if (place) found.set(quote.id, [place])
  })
  return found
}

/** Where sentences of a text start, and where its lines end. */
interface Edges {
  readonly starts: readonly number[]
  readonly lineEnds: readonly number[]
}

/** From the start of the first one's sentence to the end of the last one's, within their lines. */
function sentencesAround(places: readonly Span[], { starts, lineEnds }: Edges, { text, isTurn }: Text): Span {
  const first = Math.min(...places.map(([start]) => start))
  const last = Math.max(...places.map(([, end]) => end))
  const next = firstWhere(starts.length, (at) => (starts[at] as number) > first)
  const behind = firstWhere(starts.length, (at) => (starts[at] as number) >= last)
  const line = firstWhere(lineEnds.length, (at) => (lineEnds[at] as number) > first)
  const end = firstWhere(lineEnds.length, (at) => (lineEnds[at] as number) >= last)
  const from = Math.max(starts[next - 1] ?? 0, (lineEnds[line - 1] ?? -1) + 1, isTurn ? first : 0)
  const to = Math.min(starts[behind] ?? text.length, lineEnds[end] ?? text.length)
  return [from, from + text.slice(from, to).trimEnd().length]
}

function textsOf({ headline, provenance, sections }: Article): Text[] {
  const title = provenance.headline?.span
  const texts: Text[] =
    headline && title ? [{ text: headline, span: title, paragraph: 0, breaks: [], isTurn: false }] : []
  let paragraph = 1
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    for (const { text, span } of proseOf(block)) {
      const breaks = breaksIn(text)
      texts.push({ text, span, paragraph, breaks, isTurn: block.type === 'turn' })
      paragraph += breaks.length + 1
    }
  }
  return texts
}

function proseOf(block: Block): readonly { readonly text: string; readonly span: Span }[] {
  if (block.type === 'list') return block.items
  return block.type === 'paragraph' || block.type === 'turn' || block.type === 'blockquote' ? [block] : []
}
