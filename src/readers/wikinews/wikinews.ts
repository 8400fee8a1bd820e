import type { Mark } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { type Caption, GIVEN } from '../../page/kind.js'
import { makeScript, putLine, type Script } from '../../page/script.js'
import { squash } from '../../text/whitespace.js'
import type { Collected, Draft, Reader } from '../reader.js'
import { collect } from '../records.js'
import { detectWikinews, templateClass } from './detect.js'
import { fieldsOf, type Part, partsOf } from './parts.js'

/** An article as a wiki stores it: templates give its date, its byline and its sources, links their words. */
export const wikinews: Reader = {
  detect: detectWikinews,
  read: (text) => [draftOf(text)],
}

/** What is known of a stretch before the text is written: what it claims once it has its place. */
interface Beside {
  readonly span: Span
  readonly claim: (span: Span, to: Collected) => void
}

function draftOf(source: string): Draft {
  const parts = partsOf(source)
  const topics = topicsOf(source, parts)
  const beside = parts.flatMap((part) => besideOf(source, part, topics))
  const script = makeScript(source)
  const placed = beside.map(({ span, claim }) => ({ span: putLine(script, span), claim }))
  script.gap('\n')
  const start = script.length
  const { marks, headings } = writeText(source, parts, script)
  const { text, place } = script.done()
  const to = collect(text, 'wikinews')
  for (const { span, claim } of placed) claim(span, to)
  headings.forEach(({ span, level }, at) => {
    // Nothing is left below the heading of the sources
    const below = text.slice(span[1], headings[at + 1]?.span[0] ?? text.length)
    if (below.trim() === '') to.frame(span, 'page-furniture')
    else claimHeading(text, span, level, to)
  })
  return { text, span: [start, text.length], given: to.claims, markup: { marks, place } }
}

/** What does not stand in the text: templates, pictures, categories, notes, and the targets of links. */
function besideOf(source: string, part: Part, topics: readonly Topic[]): readonly Beside[] {
  const { kind, span } = part
  const markup = { span, claim: (own: Span, to: Collected) => to.frame(own, 'markup') }
  if (kind === 'template') return templateOf(source, span) ?? [markup]
  if (kind === 'hidden') return [markup]
  if (kind !== 'link') return []
  const fields = fieldsOf(source, span)
  const name = source.slice(...(fields[0] as Span))
  if (!isBeside(name)) {
    // Its target is not its text
    const target: Span = [span[0], fields[0]?.[1] ?? span[1]]
    return fields.length > 1 ? [{ span: target, claim: markup.claim }] : []
  }
  const last = source.slice(...(fields.at(-1) as Span))
  // The first category has them all
  const tags = part === topics[0]?.part ? topics.map((topic) => topic.name.slice(topic.name.indexOf(':') + 1)) : null
  if (fields.length === 1) return tags ? [{ span, claim: (own, to) => void to.field('tags', own, tags) }] : [markup]
  const credit = plain(/\{\{[^{}|]*\|([^{}]*)\}\}/u.exec(last)?.[1] ?? '') || null
  const said = fields.at(-1) as Span
  return [
    { span: [span[0], said[0]], claim: markup.claim },
    { span: said, claim: (own, to) => claimCaption(own, { caption: plain(last), credit }, to) },
  ]
}

/** "Category:Norvia" */
interface Topic {
  readonly part: Part
  readonly name: string
}

function topicsOf(source: string, parts: readonly Part[]): Topic[] {
  return parts.flatMap((part) => {
    const name = source.slice(part.span[0] + 2, part.span[1] - 2)
    return part.kind === 'link' && isBeside(name) && !name.includes('|') ? [{ part, name }] : []
  })
}

/** "File:Clock.jpg", "Category:Norvia": it shows elsewhere; "w:Norvia" is a link to another wiki. */
function isBeside(name: string): boolean {
  return /^[^:\s]{4,12}:\S/u.test(name)
}

/** The date's template without its name, and a source; null for what has no words for a reader. */
function templateOf(source: string, span: Span): readonly Beside[] | null {
  const spans = fieldsOf(source, span)
  const [name, ...fields] = spans.map((field) => source.slice(...field))
  const kind = templateClass(squash(name ?? ''))
  const said = fields.map((field) => plain(field.replace(/^\s*\w+\s*=/u, ''))).filter(Boolean)
  if (kind === 'source') return [{ span, claim: (own, to) => claimSource(own, said, to) }]
  const date = spans[1]
  if (kind !== 'date' || !date) return null
  return [
    { span: [span[0], date[0]], claim: (own, to) => to.frame(own, 'markup') },
    { span: date, claim: (own, to) => void (to.field('published', own) || to.frame(own, 'markup')) },
  ]
}

/** The words of a stretch without its signs. */
function plain(raw: string): string {
  return squash(raw.replace(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/gu, '$1').replace(/'{2,5}|\{\{[^{}]*\}\}|<[^<>]*>/gu, ''))
}

function claimSource(span: Span, said: readonly string[], to: Collected): void {
  const value = { kind: 'source', text: said.join(', '), names: [] } as const
  to.claims.push({ kind: 'credit', span, value, rule: 'wikinews', reason: 'source', confidence: 1, priority: GIVEN })
}

function claimCaption(span: Span, value: Caption, to: Collected): void {
  to.claims.push({ kind: 'caption', span, value, rule: 'wikinews', reason: 'image', confidence: 1, priority: GIVEN })
}

function claimHeading(text: string, span: Span, level: number, to: Collected): void {
  const value = { text: squash(text.slice(...span)), level }
  to.claims.push({ kind: 'subhead', span, value, rule: 'wikinews', reason: 'heading', confidence: 1, priority: GIVEN })
}

interface Written {
  readonly marks: readonly Mark[]
  readonly headings: readonly { readonly span: Span; readonly level: number }[]
}

function writeText(source: string, parts: readonly Part[], script: Script): Written {
  const marks: Mark[] = []
  const headings: { span: Span; level: number }[] = []
  let at = 0
  for (const part of parts) {
    script.put([at, part.span[0]])
    at = part.span[1]
    const start = script.length
    const shown = shownOf(source, part)
    if (shown) script.put(shown)
    if (part.kind === 'heading' && shown) headings.push({ span: [start, script.length], level: levelOf(source, part) })
    if (part.kind === 'address' && shown) {
      const href = /\[([^\s\]]+)/u.exec(source.slice(...part.span))?.[1] ?? null
      marks.push({ type: 'link', start, end: script.length, href })
    }
  }
  script.put([at, source.length])
  return { marks, headings }
}

function levelOf(source: string, { span }: Part): number {
  return /^=*/u.exec(source.slice(...span))?.[0].length ?? 2
}

/** What of a part stands in the text: the words of a link, of an address, of a heading; null for nothing. */
function shownOf(source: string, { kind, span }: Part): Span | null {
  if (kind === 'link') {
    const fields = fieldsOf(source, span)
    return isBeside(source.slice(...(fields[0] as Span))) ? null : (fields.at(-1) ?? null)
  }
  const raw = source.slice(...span)
  if (kind === 'heading') {
    const level = levelOf(source, { kind, span })
    return [span[0] + level, span[0] + raw.trimEnd().length - level]
  }
  if (kind !== 'address') return null
  const blank = raw.indexOf(' ')
  return blank < 0 ? [span[0] + 1, span[1] - 1] : [span[0] + blank + 1, span[1] - 1]
}
