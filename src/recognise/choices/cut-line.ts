import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { trimSpan } from '../../text/lines.js'
import { dateSpan, type Head } from './head-of.js'

/** A line of the head in pieces: each of its characters that shows something is in one of them. */
export interface CutLine {
  readonly byline: Span | null
  readonly published: Span | null
  readonly updated: Span | null
}

/** Cuts `para` between its byline and the dates that the head took from it. Words that belong to none go with what stands before them. */
export function cutLine(page: Page, para: Para, head: Head, hasByline: boolean): CutLine {
  const dates = [
    ...(head.published?.candidate.para === para
      ? [{ kind: 'published' as const, span: dateSpan(head.published.candidate) }]
      : []),
    ...(head.updated?.candidate.para === para
      ? [{ kind: 'updated' as const, span: dateSpan(head.updated.candidate) }]
      : []),
  ].sort((a, b) => a.span[0] - b.span[0])
  const cut: { byline: Span | null; published: Span | null; updated: Span | null } = {
    byline: null,
    published: null,
    updated: null,
  }
  const first = dates[0]
  if (!first) return { ...cut, byline: hasByline ? para.span : null }
  const before: Span = [para.span[0], first.span[0]]
  const after: Span = [dates.at(-1)?.span[1] ?? para.span[1], para.span[1]]
  const names = hasByline ? (namesBehind(head, after) ? after : before) : null
  cut.byline = names && show(page, names)
  dates.forEach(({ kind, span }, at) => {
    const from = at === 0 && names !== before ? para.span[0] : span[0]
    const to = dates[at + 1]?.span[0] ?? (names === after ? span[1] : para.span[1])
    cut[kind] = show(page, [from, to])
  })
  return cut
}

/** True where the names stand in `after`, behind the dates. */
function namesBehind({ byline }: Head, after: Span): boolean {
  return (byline?.candidate.read.names[0]?.[0] ?? 0) >= after[0]
}

function show(page: Page, span: Span): Span | null {
  const inner = trimSpan(page.text, span)
  return inner[0] < inner[1] ? inner : null
}
