import { classesOf, tableOf } from '../language/index.js'
import type { RemovedReason } from '../model/article.js'
import type { Span } from '../model/span.js'
import { type Claim, type FieldKind, GIVEN } from '../page/kind.js'
import { indentOf, lineSpans, trimSpan } from '../text/lines.js'
import { squash } from '../text/whitespace.js'
import { givenField } from './given.js'

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
    return { text: squash(text.slice(...inner)), span: inner, indent: indentOf(text, whole[0], inner[0]) }
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

/** Claims of what a source says in so many words, collected. */
export interface Collected {
  readonly claims: Claim[]
  /** A field; false where its words say nothing, or no date where there should be one. */
  readonly field: (kind: FieldKind, span: Span, texts?: readonly string[]) => boolean
  /** A stretch under a label that is no field of an article. */
  readonly record: (label: string, span: Span, text: string) => void
  /** Lines that belong to the archive, not to the article: labels, counters, rules. */
  readonly frame: (span: Span, reason?: RemovedReason, said?: string) => void
  /** What of a stretch no claim covers is the archive's or the wire's as well. */
  readonly frameRest: (span: Span) => void
}

/** Starts a collection for `text`; `rule` is the reader's name. */
export function collect(text: string, rule: string): Collected {
  const claims: Claim[] = []
  const sure = { rule, confidence: 1, priority: GIVEN } as const
  const frame = (span: Span, reason: RemovedReason = 'export-frame', said: string | null = null): void => {
    const inner = trimSpan(text, span)
    if (inner[0] < inner[1]) claims.push({ kind: 'furniture', span: inner, value: said, reason, ...sure })
  }
  return {
    claims,
    frame,
    frameRest: ([start, end]) => {
      let at = start
      for (const { span } of claims.toSorted((a, b) => a.span[0] - b.span[0])) {
        if (span[0] >= end) break
        if (span[0] > at) frame([at, span[0]])
        at = Math.max(at, span[1])
      }
      if (at < end) frame([at, end])
    },
    field: (kind, span, texts = [text.slice(...span)]) => {
      const claim = givenField(kind, span, texts, rule, text.slice(...span))
      if (claim) claims.push(claim)
      return claim !== null
    },
    record: (label, span, said) => {
      claims.push({ kind: 'record', span, value: { label, text: squash(said) }, reason: 'labelled-field', ...sure })
    },
  }
}

/** Fields with several values: parted by semicolons, a share of relevance in brackets behind each left out. */
export function listed(said: string): string[] {
  return said
    .split(';')
    .map((part) => squash(part).replace(/ ?\(\d{1,3}%\)$/u, ''))
    .filter(Boolean)
}

const FIELDS: ReadonlySet<string> = new Set<FieldKind>([
  'headline',
  'byline',
  'dateline',
  'published',
  'publication',
  'edition',
  'identifier',
  'copyright',
  'url',
  'tags',
  'subjects',
  'people',
  'places',
  'organizations',
])

/** What a stretch says that starts with a label and its colon: a field of the article, or an entry of the record. */
export function claimLabelled(text: string, [start, end]: Span, to: Collected): void {
  const colon = text.indexOf(':', start) + 1
  const [label, value]: [Span, Span] = [
    [start, colon],
    [colon, end],
  ]
  const name = text.slice(start, colon - 1).trimEnd()
  const said = text.slice(...value)
  const kind = labelClass(name)
  if (!said.trim()) to.frame(label)
  else if (kind === 'section' || kind === 'page') {
    to.frame(label)
    claimSection(text, value, kind, to)
  } else if (kind !== null && FIELDS.has(kind) && to.field(kind as FieldKind, value, valuesOf(kind, said)))
    to.frame(label)
  else to.record(name, [start, end], said)
}

/** Under its label a dateline stands without the dash that parts it from the text. */
function valuesOf(kind: string, said: string): readonly string[] {
  return kind === 'dateline' && !/\W$/u.test(said.trim()) ? [`${said.trim()} \u2014`] : listed(said)
}

/** "NEWS; Pg. 4": the section, and the page where a part says so. */
function claimSection(text: string, value: Span, kind: 'section' | 'page', to: Collected): void {
  const [start, end] = trimSpan(text, value)
  const semicolon = text.lastIndexOf(';', end - 1)
  const from = semicolon < start ? start : semicolon + 1
  const page = /^\s*([^\d\s.]+)\.?\s*(?=[A-Z]{0,2}\W?\d)/u.exec(text.slice(from, end))
  const number = from > start && /^\s*[A-Z]?\d+[A-Z]?$/u.test(text.slice(from, end))
  if (!number && labelClass(page?.[1] ?? '') !== 'page') {
    to.field(kind, [start, end])
    return
  }
  if (from > start) to.field(kind, [start, semicolon])
  const at = from + (page?.[0].length ?? 0)
  to.frame([from > start ? semicolon : start, at])
  to.field('page', [at, end])
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
