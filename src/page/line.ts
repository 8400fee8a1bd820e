import type { Span } from '../model/span.js'
import { indentOf, lineSpans, trimSpan } from '../text/lines.js'
import { squash } from '../text/whitespace.js'
import type { Line } from './page.js'

/** The lines of `text` within `span` that show something. */
export function readLines(text: string, span: Span): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const whole of lineSpans(text, span)) {
    const inner = trimSpan(text, whole)
    if (inner[0] === inner[1]) {
      gap += 1
      continue
    }
    for (const part of collapsedParts(text, inner)) {
      const indent = indentOf(text, whole[0], part[0])
      lines.push({ index: lines.length, text: squash(text.slice(part[0], part[1])), span: part, indent, gap })
      gap = 0
    }
  }
  return lines
}

/** A line of more characters than that may be a whole body. */
const COLLAPSED = 600

/** A whole body on one line is parted where a sentence ends and three or more spaces follow. */
function collapsedParts(text: string, line: Span): Span[] {
  if (line[1] - line[0] < COLLAPSED) return [line]
  const parts: Span[] = []
  let start = line[0]
  for (const gap of text.slice(...line).matchAll(/(?<=[.!?:]["'\u2019\u201d\u00bb)\]]{0,2})[ \u00a0]{3,}(?=\S)/gu)) {
    parts.push([start, line[0] + gap.index])
    start = line[0] + gap.index + gap[0].length
  }
  return [...parts, [start, line[1]]]
}
