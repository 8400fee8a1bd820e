import { classesOf, tableOf } from '../language/index.js'
import type { Span } from '../model/span.js'
import { indentOf, lineSpans, trimSpan } from '../text/lines.js'
import { squash } from '../text/whitespace.js'

/** A line of a source. */
export interface SourceLine {
  /** On one line, without the white space at its ends; "" for a blank line. */
  readonly text: string
  readonly span: Span
  /** Columns of white space before it. */
  readonly indent: number
}

/** The lines of `text` within `span`, blank ones too. */
export function sourceLines(text: string, span: Span): SourceLine[] {
  return lineSpans(text, span).map((whole) => {
    const inner = trimSpan(text, whole)
    return { text: squash(text.slice(inner[0], inner[1])), span: inner, indent: indentOf(text, whole[0], inner[0]) }
  })
}

/** The top of a text, for the readers that are asked one after the other whether it is theirs. */
interface Top {
  readonly head: string
  readonly lines: readonly SourceLine[]
  /** What the label of each line names; null where it starts with none that is known. */
  readonly classes: readonly (string | null)[]
}

let top: Top | null = null

function topOf(head: string): Top {
  if (top?.head === head) return top
  const lines = sourceLines(head, [0, head.length])
  top = { head, lines, classes: lines.map(({ text }) => labelClass(labelIn(text) ?? '')) }
  return top
}

export function headLines(head: string): readonly SourceLine[] {
  return topOf(head).lines
}

/** The classes of the labels that those lines start with. */
export function headClasses(head: string): readonly (string | null)[] {
  return topOf(head).classes
}

/** Characters of the longest label. */
const LONGEST = 38

/** The label that a line starts with, without its colon: "Byline: Ana Ruiz". Null where it starts with none. */
export function labelIn(line: string): string | null {
  const colon = line.indexOf(':')
  if (colon < 1 || colon > LONGEST) return null
  return colon + 1 === line.length || line[colon + 1] === ' ' ? line.slice(0, colon) : null
}

/** What a label of an archive's record names: a field, the body, the length, the abstract, anything else known; null for no label. */
export function labelClass(label: string): string | null {
  const number = tableOf('notes.record').number(label.toLowerCase())
  return number > 0 ? (classesOf('notes.record')[number - 1] ?? null) : null
}

/** Non-blank lines under each other. */
export function groupsOf(lines: readonly SourceLine[]): (readonly SourceLine[])[] {
  const groups: SourceLine[][] = []
  let group: SourceLine[] | null = null
  for (const line of lines) {
    if (line.text === '') group = null
    else if (group) group.push(line)
    else {
      group = [line]
      groups.push(group)
    }
  }
  return groups
}

/** From the first line of a group to the end of its last. */
export function spanOf(group: readonly SourceLine[]): Span {
  return [group[0]?.span[0] ?? 0, group.at(-1)?.span[1] ?? 0]
}

/** A wire's text without the characters that steer its machines: a blank stands for each, so that spans stay right. */
export function withoutSteering(text: string): string {
  return text.replace(/[\0-\x08\x0e-\x1f\x7f]/gu, ' ')
}
