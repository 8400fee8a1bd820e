import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'

/** A stretch of wiki text that is not shown as it stands: from its opening signs to its closing ones. */
export interface Part {
  readonly kind: 'template' | 'link' | 'address' | 'hidden' | 'heading' | 'sign'
  readonly span: Span
}

/** Templates, links, notes, headings and signs of emphasis, the outermost ones. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  const closed = closings(text)
  let end = 0
  for (let found = opening(text, 0); found; found = opening(text, end)) {
    const { 0: raw, 1: element, index } = found
    const kind = kindOf(raw, element)
    const isOpen = kind === 'template' || kind === 'link'
    // Of an element whose words are shown only its first tag is a sign
    const length = kind === 'sign' && element ? raw.indexOf('>') + 1 : raw.length
    const inner = index + raw.length
    end = isOpen ? (closed.get(inner - 2) ?? inner) : index + length
    parts.push({ kind, span: [index, end] })
  }
  return parts
}

/** Characters of the longest template; what is not closed within them is none. */
const LONGEST = 4000
const OPENING =
  /(?:^[*#:;]+[ \t]*)?\{\{|\[\[|<!--[\s\S]{0,2000}?-->|<([a-z]{3,10})\b[^<>]{0,200}>[\s\S]{0,2000}?<\/\1>|<\/?[a-z][^<>]{0,200}>|\[https?:[^\s\]]{1,500}(?:[^\S\n][^\]\n]{0,300})?\]|^={2,6}[^=\n]{1,200}={2,6}[ \t]*$|'{2,5}|__[A-Z]{3,20}__/gmu

function opening(text: string, from: number): RegExpExecArray | null {
  OPENING.lastIndex = from
  return OPENING.exec(text)
}

function kindOf(found: string, element: string | undefined): Part['kind'] {
  if (found.endsWith('{{')) return 'template'
  if (found === '[[') return 'link'
  if (found.startsWith('[')) return 'address'
  if (found.startsWith('==')) return 'heading'
  return found.startsWith('<!') || tableOf('notes.wiki-note').has(element ?? '') ? 'hidden' : 'sign'
}

/** Where each template and link ends, by where it starts: found in one pass, however many are never closed. */
function closings(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const { 0: pair, index } of text.matchAll(/\{\{|\[\[|\}\}|\]\]/gu)) {
    if (pair === '{{' || pair === '[[') open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined && index < start + LONGEST) ends.set(start, index + pair.length)
    }
  }
  return ends
}

/** What stands between bars, those within links and templates left alone; of each its span. */
export function fieldsOf(text: string, [start, end]: Span): Span[] {
  const fields: Span[] = []
  let depth = 0
  // A bullet may stand in front of a template
  let from = /[^*#:;\s]/u.exec(text.slice(start, end))?.index ?? 0
  from += start + 2
  for (let at = from; at < end - 2; at++) {
    const pair = text.slice(at, at + 2)
    if (pair === '{{' || pair === '[[') depth += 1
    else if (pair === '}}' || pair === ']]') depth -= 1
    else if (text[at] === '|' && depth === 0) {
      fields.push([from, at])
      from = at + 1
    }
  }
  return [...fields, [from, Math.max(from, end - 2)]]
}
