import type { Author, Byline } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { Claim, FieldKind } from '../../recognise/claim.js'
import { trimSpan } from '../../text/lines.js'
import { squash } from '../../text/whitespace.js'
import { parseByline } from '../../values/byline.js'
import { parseDate } from '../../values/date.js'
import type { Entry, FrontMatter } from './front-matter.js'

/** Names that sites give to a field, the likeliest first: where several are there, the first one counts. */
const KEYS: Readonly<Record<FieldKind, readonly string[]>> = {
  headline: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by', 'creator'],
  published: ['date', 'published', 'publishdate', 'pubdate', 'date_published', 'datepublished', 'created'],
  updated: ['updated', 'lastmod', 'modified', 'last_modified_at', 'date_modified', 'datemodified'],
  kicker: ['kicker', 'section', 'category', 'eyebrow'],
  deck: ['description', 'deck', 'dek', 'subtitle', 'standfirst', 'summary', 'excerpt'],
  tags: ['tags', 'keywords', 'topics'],
  dateline: ['dateline'],
}

/** What the front matter of `text` gives, and the rest of it as what is taken away. */
export function claimFields(text: string, { span, data, entries }: FrontMatter): Claim[] {
  const claims: Claim[] = []
  for (const [kind, keys] of Object.entries(KEYS) as [FieldKind, readonly string[]][]) {
    for (const key of keys) {
      const entry = entries.find((each) => each.key.toLowerCase() === key)
      const claim = entry && claimOf(kind, entry, data[entry.key])
      if (!claim) continue
      claims.push(claim)
      break
    }
  }
  claims.sort((a, b) => a.span[0] - b.span[0])
  return withRest(text, claims, span)
}

function claimOf(kind: FieldKind, entry: Entry, value: unknown): Claim | null {
  const claim = { kind, span: entry.span, rule: 'front-matter', reason: entry.key.toLowerCase(), score: 1 } as const
  if (kind === 'byline') {
    const byline = bylineOf(value)
    return byline && { ...claim, byline }
  }
  if (kind === 'tags') {
    const tags = textsOf(typeof value === 'string' ? value.split(',') : value)
    return tags.length > 0 ? { ...claim, tags } : null
  }
  if (kind === 'published' || kind === 'updated') {
    const date =
      parseDate(entry.source) ?? (value instanceof Date && !Number.isNaN(+value) ? value.toISOString() : null)
    return date === null ? null : { ...claim, value: date }
  }
  const [text] = textsOf(value)
  return text ? { ...claim, value: text } : null
}

/** "Ana Ruiz", "By Ana Ruiz and Bo Lee", or a list of names or of persons with their roles. */
function bylineOf(value: unknown): Byline | null {
  const single = typeof value === 'string' ? squash(value) : ''
  if (single) {
    const read = parseByline(single)
    const { authors } = read.authors.length > 0 ? read : parseByline(`By ${single}`)
    return { text: single, authors: authors.length > 0 ? authors : [{ name: single, role: null }] }
  }
  const authors = (Array.isArray(value) ? value : [value]).map(authorOf).filter((each) => each !== null)
  return authors.length > 0 ? { text: authors.map(({ name }) => name).join(', '), authors } : null
}

function authorOf(value: unknown): Author | null {
  if (typeof value !== 'object' || value === null) return textOf(value) ? { name: textOf(value), role: null } : null
  const { name, role, title } = value as Record<string, unknown>
  return textOf(name) ? { name: textOf(name), role: textOf(role) || textOf(title) || null } : null
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean)
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? squash(String(value))
    : ''
}

/** The fences belong to the fields beside them, as all markup does; other lines are taken away. */
function withRest(text: string, claims: readonly Claim[], [start, end]: Span): Claim[] {
  const all: Claim[] = []
  let at = start
  for (const claim of claims) {
    const gap = trimSpan(text, [at, claim.span[0]])
    const fence = all.length === 0 && /^---[ \t]*[a-z]*$/iu.test(text.slice(...gap))
    if (gap[0] < gap[1] && !fence) all.push(furniture(gap))
    all.push(fence ? { ...claim, span: [gap[0], claim.span[1]] } : claim)
    at = claim.span[1]
  }
  const rest = trimSpan(text, [at, end])
  const last = all.at(-1)
  if (!last || text.slice(...rest) !== '---') return [...all, furniture(rest)]
  return [...all.slice(0, -1), { ...last, span: [last.span[0], rest[1]] }]
}

function furniture(span: Span): Claim {
  return { kind: 'furniture', span, rule: 'front-matter', reason: 'front-matter', score: 1 }
}
