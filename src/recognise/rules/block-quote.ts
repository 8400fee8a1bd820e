import type { Span } from '../../model/span.js'
import { joinLines } from '../../page/join-lines.js'
import type { Page, Para } from '../../page/page.js'
import { lineText, paraTexts } from '../../page/prose.js'
import { within } from '../../page/within.js'
import type { Claim, Reason, Rule } from '../claim.js'

/** Columns that a quotation is set in deeper than the copy around it. */
const DEEPER = 3

/** Paragraphs marked with ">" as in mail, or set in deeper than the copy and parted from it by blank lines. */
export const blockQuote: Rule = {
  name: 'block-quote',
  find: (page) => [...runs(page, isMarked, 'quote-signs'), ...runs(page, (para) => isSetIn(page, para), 'set-in')],
}

function isMarked({ text, index }: Para): boolean {
  return index > 0 && /^>\s*\S/u.test(text)
}

function isSetIn(page: Page, para: Para): boolean {
  if (para.layout.indent !== null || para.index <= page.lede || !para.prose) return false
  if (para.lines[1] - para.lines[0] < 2) return false
  const lines = page.lines.slice(...para.lines)
  const before = page.paras[para.index - 1]
  const margin = page.paras[page.lede]?.indent ?? 0
  return para.gap > 0 && !!before && lines.every((line) => line.indent >= margin + DEEPER)
}

function runs(page: Page, test: (para: Para) => boolean, reason: Reason<'blockquote'>): Claim[] {
  const claims: Claim[] = []
  let start: Para | null = null
  let end: Para | null = null
  for (const para of [...page.paras, null]) {
    if (para && test(para)) {
      start ??= para
      end = para
    } else if (start && end) {
      claims.push(claimOf(page, [start.span[0], end.span[1]], reason))
      start = null
    }
  }
  return claims
}

function claimOf(page: Page, span: Span, reason: Reason<'blockquote'>): Claim {
  const texts =
    reason === 'quote-signs' ? within(page.paras, span).map((para) => unmarked(page, para)) : paraTexts(page, span)
  const value = { type: 'blockquote', text: texts.join('\n\n'), span } as const
  return { kind: 'blockquote', span, value, rule: 'block-quote', reason, confidence: 0.8, priority: 0.8 }
}

/** Without the ">" that mail puts before each line; a line of nothing else parts paragraphs. Within a line it is a sign like any other. */
function unmarked(page: Page, para: Para): string {
  const parts: string[][] = [[]]
  for (const { span } of page.lines.slice(...para.lines)) {
    const text = lineText(page, span).replace(/^(?:> ?)+/u, '')
    if (text === '') parts.push([])
    else parts.at(-1)?.push(text)
  }
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => joinLines(lines, para.layout.hyphens))
    .join('\n\n')
}
