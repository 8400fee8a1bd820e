import type { Mark } from '../model/article.js'
import type { Span } from '../model/span.js'
import { squash } from '../text/whitespace.js'
import { joinLines } from './join-lines.js'
import { marksIn } from './markup.js'
import type { Page, Para } from './page.js'
import { within } from './within.js'

/** A stretch of running text as a block has it. */
export interface Prose {
  readonly text: string
  readonly span: Span
  readonly marks?: readonly Mark[]
}

/** The characters of `span` on one line. */
export function lineText(page: Page, span: Span): string {
  return squash(page.text.slice(...span))
}

/** The paragraphs' texts within `span`, each on one line, hyphenation at line ends undone. */
export function paraTexts(page: Page, span: Span): string[] {
  return within(page.paras, span).map((para) =>
    partOf(page, para, [Math.max(para.span[0], span[0]), Math.min(para.span[1], span[1])]),
  )
}

/** `span` as running text, paragraphs parted by a blank line; on a page with markup it has its emphasis and links. */
export function proseOf(page: Page, span: Span): Prose {
  return withMarks(page, paraTexts(page, span).join('\n\n'), span)
}

/** A text that stands on one line has its marks. */
function withMarks(page: Page, text: string, span: Span): Prose {
  const marks = page.markup ? marksIn(page.text, span, page.markup) : []
  return marks.length > 0 && text === lineText(page, span) ? { text, span, marks } : { text, span }
}

function partOf(page: Page, para: Para, span: Span): string {
  if (span[0] === para.span[0] && span[1] === para.span[1]) return para.text
  const lines = page.lines
    .slice(...para.lines)
    .map((line) =>
      lineText(page, [Math.max(line.span[0], span[0]), Math.max(line.span[0], Math.min(line.span[1], span[1]))]),
    )
  return joinLines(lines, para.layout.hyphens)
}
