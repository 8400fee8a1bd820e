import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import type { FieldKind } from '../../page/kind.js'
import { parseDate } from '../../values/date.js'
import type { Collected, Draft, Reader } from '../reader.js'
import { collect, listed } from '../records.js'
import { headLines, type SourceLine, sourceLines } from '../source-lines.js'

/** "Document HARTIM0020310314ec3e0001d": the last line of an article. */
const ACCESSION = /^([^\d\s]+) ([A-Z]{3,8}\d{8}[a-z0-9]{4,})$/u
/** "412 words". */
const WORD_COUNT = /^[\d.,]+ ([^\d\s]+)$/u
/** The publication's code. */
const CODE = /^[A-Z]{3,8}$/u

/** Factiva's display format: an article's head in lines of fixed order, its body, its accession number. */
export const factiva: Reader = {
  detect: (head) => (isFactiva(head) ? 0.9 : 0),
  *read(text) {
    let start = 0
    let last: Span | null = null
    for (const { 0: line, index } of text.matchAll(/^[^\r\n]{12,60}$/gmu)) {
      if (!ACCESSION.test(line.trim())) continue
      if (last) yield readArticle(text, last)
      last = [start, index + line.length]
      start = index + line.length
    }
    // What follows the last one tells of the search
    if (last) yield readArticle(text, [last[0], text.length])
    else yield { text, span: [0, text.length], given: [], markup: null }
  },
}

function isFactiva(head: string): boolean {
  const lines = headLines(head)
  const count = lines.findIndex(isWordCount)
  return count > 0 && count < 20 && lines.slice(count, count + 8).some(({ text }) => CODE.test(text))
}

function isWordCount({ text }: SourceLine): boolean {
  return tableOf('notes.record-words').has(WORD_COUNT.exec(text)?.[1]?.toLowerCase() ?? '')
}

function readArticle(text: string, span: Span): Draft {
  const to = collect(text, 'factiva')
  const lines = sourceLines(text, span)
  const count = lines.findIndex(isWordCount)
  let own = span
  if (count >= 0) {
    readAbove(
      lines.slice(0, count).filter((line) => line.text !== ''),
      to,
    )
    const end = lines.findIndex((line, at) => at > count && line.text === '')
    readBelow(lines.slice(count, end < 0 ? lines.length : end), to)
    own = [lines[end]?.span[0] ?? span[1], readTail(text, lines, to) ?? span[1]]
  }
  return { text, span: own, given: to.claims, markup: null }
}

/** A section or none, the headline, a byline or none. */
function readAbove(lines: readonly SourceLine[], to: Collected): void {
  const hasByline = lines.length > 1 && (lines.length > 2 || isName(lines[1] as SourceLine))
  const headline = lines.length - (hasByline ? 2 : 1)
  lines.forEach(({ span }, at) => {
    if (at < headline) to.field('section', span)
    else to.field(at === headline ? 'headline' : 'byline', span)
  })
}

/** Names are short, and end in no sentence. */
function isName({ text }: SourceLine): boolean {
  return text.split(' ').length <= 8 && !/[.?!]$/u.test(text)
}

/** Count, date, perhaps a time, publication, its code, edition, page, language, copyright. */
function readBelow(lines: readonly SourceLine[], to: Collected): void {
  const date = lines.findIndex(({ text }) => parseDate(text) !== null)
  const code = lines.findIndex(({ text }, at) => at > date && CODE.test(text))
  lines.forEach(({ text, span }, at) => {
    const kind = kindBelow(text, at, { date, code, last: lines.length - 1 })
    if (at === 0) to.record('WC', span, text)
    else if (kind === null || !to.field(kind, span)) to.frame(span)
  })
}

function kindBelow(
  text: string,
  at: number,
  { date, code, last }: { readonly date: number; readonly code: number; readonly last: number },
): FieldKind | null {
  if (at === date) return 'published'
  if (code > 0 && at === code - 1) return 'publication'
  if (at === last) return 'copyright'
  if (code > 0 && at > code && at < last - 1) return /\d/u.test(text) ? 'page' : 'edition'
  return null
}

/** The accession number, and what tells of the search; where they start, null where the article was cut off above it. */
function readTail(text: string, lines: readonly SourceLine[], to: Collected): number | null {
  const end = lines.findIndex((line) => ACCESSION.test(line.text))
  if (end < 0) return null
  const { span } = lines[end] as SourceLine
  // The publisher's name closes the body, as the copyright line has it
  const last = lines.slice(0, end).findLast((line) => line.text !== '')
  const owner = to.claims.find(({ kind }) => kind === 'copyright')?.value
  const isOwner = last !== undefined && typeof owner === 'string' && owner.includes(last.text)
  if (isOwner) to.frame(last.span)
  const number = text.indexOf(' ', span[0]) + 1
  to.frame([span[0], number])
  to.field('identifier', [number, span[1]])
  const rest = lines.slice(end + 1).filter((line) => line.text !== '')
  if (rest.length > 0) to.frame([rest[0]?.span[0] ?? 0, rest.at(-1)?.span[1] ?? 0])
  return isOwner ? last.span[0] : span[0]
}

/** Codes of the indexed format, and what they hold. */
const CODES: Readonly<Record<string, FieldKind | 'body' | 'record'>> = {
  SE: 'section',
  HD: 'headline',
  BY: 'byline',
  PD: 'published',
  SN: 'publication',
  ED: 'edition',
  PG: 'page',
  CY: 'copyright',
  LP: 'body',
  TD: 'body',
  CO: 'organizations',
  NS: 'subjects',
  RE: 'places',
  AN: 'identifier',
  CR: 'record',
  WC: 'record',
  ET: 'record',
  SC: 'record',
  LA: 'record',
  ART: 'record',
  IN: 'record',
  PUB: 'record',
  IPC: 'record',
  IPD: 'record',
  RF: 'record',
  CLM: 'record',
  VOL: 'record',
}
const CODED = /^([A-Z]{2,3})(?:\s{1,}(?=\S)|$)/u

/** Factiva's indexed format: codes of two or three letters in front of each field. */
export const factivaIndexed: Reader = {
  detect: (head) => (isIndexed(head) ? 0.9 : 0),
  *read(text) {
    for (const span of codedArticles(text)) yield readCoded(text, span)
  },
}

function codeOf({ text }: SourceLine): string | null {
  const code = CODED.exec(text)?.[1] ?? null
  return code !== null && code in CODES ? code : null
}

function isIndexed(head: string): boolean {
  const codes = new Set(headLines(head).map(codeOf))
  return codes.has('HD') && codes.has('PD') && codes.has('WC')
}

/** From the first code to the accession number: articles start behind it, or behind a form feed. */
function* codedArticles(text: string): Generator<Span> {
  let start = 0
  let closed: number | null = null
  for (const { index, 1: code } of text.matchAll(/^\f?(AN|HD|SE)[ \t]+\S.*$/gmu)) {
    if (code === 'AN') closed = index
    else if (closed !== null) {
      yield [start, index]
      start = index
      closed = null
    }
  }
  yield [start, text.length]
}

function readCoded(text: string, span: Span): Draft {
  const to = collect(text, 'factiva')
  const lines = sourceLines(text, span).filter((line) => line.text !== '')
  const summary = lines.findIndex((line) => tableOf('notes.record-end').has(line.text.toLowerCase()))
  const own = summary < 0 ? lines : lines.slice(0, summary)
  for (const line of lines.slice(own.length)) to.frame(line.span)
  for (let at = 0; at < own.length; ) {
    const line = own[at] as SourceLine
    const code = codeOf(line)
    let end = at + 1
    while (end < own.length && codeOf(own[end] as SourceLine) === null) end += 1
    if (code) claimCoded(text, code, [line.span[0], (own[end - 1] as SourceLine).span[1]], to)
    else to.frame([line.span[0], (own[end - 1] as SourceLine).span[1]])
    at = end
  }
  return { text, span, given: to.claims, markup: null }
}

function claimCoded(text: string, code: string, [start, end]: Span, to: Collected): void {
  const kind = CODES[code] ?? 'record'
  const number = kind === 'identifier' ? text.lastIndexOf(' ', end) + 1 : 0
  const value: Span = [Math.max(start + code.length, number), end]
  if (kind === 'record') to.record(code, [start, end], text.slice(...value))
  else to.frame([start, kind === 'body' ? start + code.length : value[0]])
  if (kind !== 'record' && kind !== 'body') to.field(kind, value, partsOf(kind, text.slice(...value)))
}

/** "hartim : Harbour Times | …": codes with what they stand for, parted by bars. */
function partsOf(kind: FieldKind, said: string): string[] {
  if (kind === 'headline' || kind === 'byline' || kind === 'copyright') return [said]
  return / [:|] /u.test(said) ? said.split('|').map((part) => part.replace(/^[^:]* : /u, '')) : listed(said)
}
