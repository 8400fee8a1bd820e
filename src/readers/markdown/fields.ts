import type { Author, Byline } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { type Claim, type FieldKind, GIVEN } from '../../page/kind.js'
import { trimSpan } from '../../text/lines.js'
import { squash } from '../../text/whitespace.js'
import { parseByline } from '../../values/byline.js'
import { parseDate } from '../../values/date.js'
import { parseDateline } from '../../values/dateline.js'
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

/** Of what the front matter says nothing is in doubt. */
const SURE = { rule: 'front-matter', confidence: 1, priority: GIVEN } as const

function claimOf(kind: FieldKind, { span, source }: Entry, data: unknown): Claim | null {
  const claim = { span, reason: 'labelled-field', ...SURE } as const
  if (kind === 'byline') {
    const value = bylineOf(data)
    return value && { ...claim, kind, value }
  }
  if (kind === 'tags') {
    const value = textsOf(typeof data === 'string' ? data.split(',') : data)
    return value.length > 0 ? { ...claim, kind, value } : null
  }
  if (kind === 'published' || kind === 'updated') {
    const iso =
      parseDate(source) ?? (data instanceof Date && !Number.isNaN(+data) ? parseDate(data.toISOString()) : null)
    return iso === null ? null : { ...claim, kind, value: { iso, text: squash(source) } }
  }
  const [text] = textsOf(data)
  if (!text) return null
  return kind === 'dateline' ? { ...claim, kind, value: parseDateline(text) } : { ...claim, kind, value: text }
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
  return { kind: 'furniture', span, value: null, reason: 'front-matter', ...SURE }
}
