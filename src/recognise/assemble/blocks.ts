import type { Block, ListItem, Paragraph } from '../../model/article.js'
import { overlaps, type Span } from '../../model/span.js'
import { joinLines } from '../../text/reflow.js'
import { squash } from '../../text/whitespace.js'
import type { Claim } from '../claim.js'
import type { Page, Para } from '../page.js'

/** The marker of a list item, as a rule of lists takes it and as it is kept apart from its text. */
export const LIST_MARKER: RegExp = /^(?:[-*•‣◦▪●–—·]|\(?(?:\d{1,3}|[a-z])[.)])\s+/u

/** The label of an interview's turn: "Q:", "COURIER:". */
export const TURN_LABEL: RegExp = /^(?:[QA]|(?:\p{Lu}[\p{Lu}\p{M}.'’-]*)(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,3})[:.]\s*/u

/** `span` of `para` as a paragraph. */
export function paragraph(page: Page, para: Para, span: Span): Paragraph {
  return { type: 'paragraph', text: textOf(page, para, span), span }
}

/** The block a claim stands for; null for claims that are no blocks. */
export function makeBlock(page: Page, claim: Claim): Block | null {
  const { kind, span } = claim
  switch (kind) {
    case 'paragraph':
    case 'blockquote':
    case 'pullquote':
      return { type: kind, text: claim.value ?? parasText(page, span).join('\n\n'), span }
    case 'timestamp':
    case 'divider':
      return { type: kind, text: squash(page.text.slice(...span)), span }
    case 'verbatim':
      return { type: kind, text: verbatimText(page, span), span }
    case 'turn': {
      const text = parasText(page, span).join('\n\n')
      const label = TURN_LABEL.exec(text)?.[0] ?? ''
      return { type: kind, label: label.replace(/[:.]\s*$/u, ''), text: text.slice(label.length), span }
    }
    case 'list':
      return makeList(page, span)
    default:
      return null
  }
}

function makeList(page: Page, span: Span): Block {
  const items: ListItem[] = []
  for (const para of parasIn(page, span)) {
    const marker = LIST_MARKER.exec(para.text)?.[0] ?? ''
    items.push({ marker: marker.trim(), text: para.text.slice(marker.length), span: para.span })
  }
  const text = items.map((item) => `${item.marker} ${item.text}`.trim()).join('\n')
  return { type: 'list', ordered: /\d|^\(?[a-z]/u.test(items[0]?.marker ?? ''), items, text, span }
}

function parasIn(page: Page, span: Span): readonly Para[] {
  return page.paras.filter((para) => overlaps(para.span, span))
}

function parasText(page: Page, span: Span): string[] {
  return parasIn(page, span).map((para) => textOf(page, para, [Math.max(para.span[0], span[0]), Math.min(para.span[1], span[1])]))
}

/** The part of a paragraph within `span`, on one line. */
function textOf(page: Page, para: Para, span: Span): string {
  if (span[0] === para.span[0] && span[1] === para.span[1]) return para.text
  const lines = page.lines
    .slice(...para.lines)
    .map((line) => page.text.slice(Math.max(line.span[0], span[0]), Math.max(line.span[0], Math.min(line.span[1], span[1]))))
  return joinLines(lines, page.layout.hyphens)
}

/** Lines as they stand from the first one's indent on; only the blanks behind them go. */
function verbatimText(page: Page, span: Span): string {
  return page.lines
    .filter((line) => overlaps(line.span, span))
    .map((line) => ' '.repeat(line.indent) + page.text.slice(...line.span).trimEnd())
    .join('\n')
}
