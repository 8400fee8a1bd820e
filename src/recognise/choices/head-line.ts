import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { trimSpan } from '../../text/lines.js'
import { bylineOf } from './byline/byline-of.js'
import { datesOf } from './dates/dates-of.js'

/** A line of the head in pieces: each of its characters that shows something is in one of them. */
export interface HeadLine {
  readonly byline: Span | null
  readonly published: Span | null
  readonly updated: Span | null
}

/** Cuts `para` between its byline and the dates that were chosen on it. Words that belong to none go with what stands before them. */
export function headLine(page: Page, para: Para): HeadLine {
  const dates = datesOn(page, para)
  const own = bylineOf(page)?.candidate
  const hasByline = own?.para === para
  const cut: { -readonly [K in keyof HeadLine]: Span | null } = { byline: null, published: null, updated: null }
  const first = dates[0]
  if (!first) return { ...cut, byline: hasByline ? para.span : null }
  const before: Span = [para.span[0], first.span[0]]
  const after: Span = [dates.at(-1)?.span[1] ?? para.span[1], para.span[1]]
  const behind = (own?.read.names[0]?.[0] ?? 0) >= after[0]
  const names = hasByline ? (behind ? after : before) : null
  cut.byline = names && shown(page, names)
  dates.forEach(({ kind, span }, at) => {
    const from = at === 0 && names !== before ? para.span[0] : span[0]
    const to = dates[at + 1]?.span[0] ?? (names === after ? span[1] : para.span[1])
    cut[kind] = shown(page, [from, to])
  })
  return cut
}

/** The article's own dates that stand on a line, in their order. */
function datesOn(page: Page, para: Para): { readonly kind: 'published' | 'updated'; readonly span: Span }[] {
  const dates = datesOf(page)
  return (['published', 'updated'] as const)
    .flatMap((kind) => {
      const found = dates[kind]?.candidate
      return found?.para === para ? [{ kind, span: found.span }] : []
    })
    .sort((a, b) => a.span[0] - b.span[0])
}

function shown(page: Page, span: Span): Span | null {
  const inner = trimSpan(page.text, span)
  return inner[0] < inner[1] ? inner : null
}
