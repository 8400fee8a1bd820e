import type { Block, ListItem, Paragraph, PullQuote, Turn } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { LIST_MARKER, turnLabel } from '../../page/marker.js'
import { marksIn } from '../../page/markup.js'
import { type Page, type Para, within } from '../../page/page.js'
import { joinLines } from '../../text/reflow.js'
import { squash } from '../../text/whitespace.js'
import type { Claim } from '../claim.js'

/** `span` of `para` as a paragraph. */
export function paragraph(page: Page, para: Para, span: Span): Paragraph {
  return withMarks(page, { type: 'paragraph', text: textOf(page, para, span), span })
}

/** The block a claim stands for; null for claims that are no blocks. */
export function makeBlock(page: Page, claim: Claim): Block | null {
  return claim.block ?? readBlock(page, claim)
}

function readBlock(page: Page, claim: Claim): Block | null {
  const { kind, span } = claim
  switch (kind) {
    case 'blockquote':
      return { type: kind, text: claim.value ?? parasText(page, span).map(unmarked).join('\n\n'), span }
    case 'paragraph':
    case 'pullquote':
      return withMarks(page, { type: kind, text: claim.value ?? parasText(page, span).join('\n\n'), span })
    case 'timestamp':
    case 'divider':
      return { type: kind, text: squash(page.text.slice(...span)), span }
    case 'verbatim':
      return { type: kind, text: verbatimText(page, span), span }
    case 'turn': {
      const text = parasText(page, span).join('\n\n')
      return withMarks(page, { type: kind, label: (turnLabel(text) ?? '').trim(), text, span })
    }
    case 'list':
      return makeList(page, span)
    default:
      return null
  }
}

/** A text that stands on one line of a page with markup has its emphasis and links. */
function withMarks<T extends Paragraph | PullQuote | Turn>(page: Page, block: T): T {
  const marks = page.markup ? marksIn(page.text, block.span, page.markup) : []
  return marks.length > 0 && block.text === squash(page.text.slice(...block.span)) ? { ...block, marks } : block
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

/** Without the ">" that mail puts before each line. */
function unmarked(text: string): string {
  return text.replace(/(?:^|(?<= ))>+ ?/gu, '')
}

function parasIn(page: Page, span: Span): readonly Para[] {
  return within(page.paras, span)
}

function parasText(page: Page, span: Span): string[] {
  return parasIn(page, span).map((para) =>
    textOf(page, para, [Math.max(para.span[0], span[0]), Math.min(para.span[1], span[1])]),
  )
}

/** The part of a paragraph within `span`, on one line. */
function textOf(page: Page, para: Para, span: Span): string {
  if (span[0] === para.span[0] && span[1] === para.span[1]) return para.text
  const lines = page.lines
    .slice(...para.lines)
    .map((line) =>
      squash(page.text.slice(Math.max(line.span[0], span[0]), Math.max(line.span[0], Math.min(line.span[1], span[1])))),
    )
  return joinLines(lines, para.layout.hyphens)
}

/** Lines as they stand from their margin on; only the blanks behind them go. */
function verbatimText(page: Page, span: Span): string {
  const lines = within(page.lines, span)
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  return lines.map((line) => ' '.repeat(line.indent - margin) + page.text.slice(...line.span).trimEnd()).join('\n')
}
