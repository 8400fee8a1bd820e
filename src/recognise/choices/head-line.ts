import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { trimSpan } from '../../text/lines.js'
import type { BylineLine } from './byline/evidence.js'
import type { Dates } from './dates/candidates.js'
import { type Piece, piecesOf } from './head-pieces.js'

/** A line of the head in pieces: each of its characters that shows something is in one of them. */
export interface HeadLine {
  readonly byline: Span | null
  readonly published: Span | null
  readonly updated: Span | null
  /** Places, counters, buttons: what stands beside them. */
  readonly beside: readonly Span[]
}

interface Cut {
  readonly kind: keyof HeadLine
  readonly span: Span
}

/** Cuts `para` into the byline and the dates that were chosen, where they stand on it, and what stands beside them. */
export function headLine(page: Page, para: Para, own: BylineLine | undefined, chosen: Dates): HeadLine {
  const name = own?.para === para ? (own.read.names[0]?.[0] ?? para.span[0]) : null
  const labelled = own !== undefined && own.read.label !== null
  const dates = datesOn(chosen, para)
  const cuts = gapsOf(para.span, dates).flatMap((gap): Cut[] => {
    const pieces = piecesOf(page.text, gap)
    const named = name !== null && name >= gap[0] && name < gap[1]
    return named ? withByline(pieces, name, labelled) : pieces.map(({ span }) => ({ kind: 'beside', span }))
  })
  const all = widened(
    page,
    para.span,
    [...cuts, ...dates].sort((a, b) => a.span[0] - b.span[0]),
  )
  const spanOf = (kind: keyof HeadLine): Span | null => all.find((cut) => cut.kind === kind)?.span ?? null
  return {
    byline: spanOf('byline'),
    published: spanOf('published'),
    updated: spanOf('updated'),
    beside: all.filter(({ kind }) => kind === 'beside').map(({ span }) => span),
  }
}

/** Words of a label with a colon. */
const LABEL_WORDS = 6

/** "On July 6, 2031, the mayor wrote:": a sentence that leads to what follows. */
export function leadsOn({ text, words }: Para): boolean {
  return words > LABEL_WORDS && text.endsWith(':')
}

/** What lies between the dates of a line. */
function gapsOf([start, end]: Span, dates: readonly Cut[]): Span[] {
  const starts = [start, ...dates.map(({ span }) => span[1])]
  return starts.map((from, at): Span => [from, dates[at]?.span[0] ?? end]).filter(([from, to]) => from < to)
}

/** The byline reaches over all that says something of its writers, from the name at offset `name` on; to the left as well where a label stands there. */
function withByline(pieces: readonly Piece[], name: number, labelled: boolean): Cut[] {
  const at = pieces.findIndex(({ span }) => span[1] > name)
  let first = at
  let last = at
  while (labelled && pieces[first - 1]?.kind === 'words') first -= 1
  while (pieces[last + 1] && pieces[last + 1]?.kind !== 'beside') last += 1
  const from = pieces[first]
  const to = pieces[last]
  if (!from || !to) return []
  const others = pieces.filter((_, index) => index < first || index > last)
  return [
    { kind: 'byline', span: [from.span[0], to.span[1]] },
    ...others.map(({ span }): Cut => ({ kind: 'beside', span })),
  ]
}

/** Signs between two pieces go with the first of them. */
function widened({ text }: Page, [start, end]: Span, cuts: readonly Cut[]): Cut[] {
  return cuts.map(({ kind, span }, at) => {
    const stretch: Span = [at === 0 ? start : span[0], cuts[at + 1]?.span[0] ?? end]
    return { kind, span: trimSpan(text, stretch) }
  })
}

/** The article's own dates that stand on a line, in their order. */
function datesOn(dates: Dates, para: Para): (Cut & { readonly kind: 'published' | 'updated' })[] {
  return (['published', 'updated'] as const)
    .flatMap((kind) => {
      const found = dates[kind]?.candidate
      return found?.para === para ? [{ kind, span: found.span }] : []
    })
    .sort((a, b) => a.span[0] - b.span[0])
}
