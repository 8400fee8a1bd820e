import type { RemovedReason } from '../model/article.js'
import type { Span } from '../model/span.js'
import { type Claim, type FieldKind, GIVEN } from '../page/kind.js'
import { trimSpan } from '../text/lines.js'
import { squash } from '../text/whitespace.js'
import { givenField } from './given.js'
import type { Collected } from './reader.js'
import { labelClass } from './source-lines.js'

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
