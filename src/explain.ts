import type { ExplainedLine, Explanation } from './explanation.js'
import type { How, Origin } from './how.js'
import type { Span } from './model/span.js'
import type { Claim } from './page/kind.js'
import type { Page } from './page/page.js'
import { within } from './page/within.js'
import { readings } from './parse.js'
import type { Reader } from './readers/reader.js'
import { lineSpans, trimSpan } from './text/lines.js'
import { firstWhere } from './text/search.js'

/** Which rule claimed what and why, for each article of `text`. */
export function* explain(text: string, reader: Reader, origin: Origin, how: How = {}): Generator<Explanation> {
  let counted = { text, starts: lineStarts(text) }
  for (const { page, claims, article } of readings(text, reader, origin, how)) {
    // Readers that write a text of their own count lines in that
    const own = page.markup ? text : page.text
    if (counted.text !== own) counted = { text: own, starts: lineStarts(own) }
    yield {
      schemaVersion: article.schemaVersion,
      source: article.source,
      lines: explainLines(page, claims, counted.starts),
      quotes: article.quotes,
    }
  }
}

function lineStarts(text: string): number[] {
  return lineSpans(text, [0, text.length]).map(([start]) => start)
}

function explainLines(page: Page, claims: readonly Claim[], starts: readonly number[]): ExplainedLine[] {
  const lines: ExplainedLine[] = []
  let next = 0
  for (const span of linesOf(page)) {
    const [start] = placed(page, span)
    const number = firstWhere(starts.length, (at) => (starts[at] as number) > start)
    while (next < claims.length && (claims[next] as Claim).span[1] <= span[0]) next += 1
    for (const line of explainLine(page, number, span, claimsOn(claims, next, span))) lines.push(line)
  }
  return lines
}

/** What the container says stands outside the page, or is taken away before the rules see it. */
function linesOf(page: Page): Span[] {
  const shown = page.lines.map(({ span }) => span)
  const others = page.given.filter(({ span }) => within(page.lines, span).length === 0)
  const spans = others.flatMap(({ span }) => lineSpans(page.text, span).map((line) => trimSpan(page.text, line)))
  const all = [...spans, ...shown].sort((a, b) => a[0] - b[0])
  return all.filter((span, at) => span[0] !== all[at - 1]?.[0])
}

/** Where a stretch of the page's text stands in the source. */
function placed(page: Page, span: Span): Span {
  return page.markup ? page.markup.place(span) : span
}

function claimsOn(claims: readonly Claim[], next: number, span: Span): readonly Claim[] {
  let end = next
  while (end < claims.length && (claims[end] as Claim).span[0] < span[1]) end += 1
  return claims.slice(next, end)
}

/** The claimed parts of a line and what is left between and behind them. */
function explainLine(page: Page, line: number, span: Span, claims: readonly Claim[]): ExplainedLine[] {
  const parts: ExplainedLine[] = []
  const add = (part: Span, claim: Claim | null): void => {
    const text = page.text.slice(...part).trim()
    if (text) parts.push({ line, ...wordOf(claim), text, span: placed(page, part) })
  }
  let at = span[0]
  for (const claim of claims) {
    add([at, Math.max(at, claim.span[0])], null)
    add([Math.max(at, claim.span[0]), Math.min(span[1], claim.span[1])], claim)
    at = Math.max(at, claim.span[1])
  }
  if (at < span[1]) add([at, span[1]], null)
  return parts
}

function wordOf(claim: Claim | null): Pick<ExplainedLine, 'kind' | 'rule' | 'reason' | 'confidence'> {
  if (!claim) return { kind: 'paragraph', rule: null, reason: null, confidence: null }
  const { kind, rule, reason, confidence } = claim
  return { kind, rule, reason, confidence }
}
