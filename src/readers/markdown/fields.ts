import type { Author } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { type Claim, type FieldKind, GIVEN } from '../../page/kind.js'
import { trimSpan } from '../../text/lines.js'
import { squash } from '../../text/whitespace.js'
import { givenField } from '../given.js'
import type { Entry, FrontMatter } from './front-matter.js'

/** Names that sites give to a field, the likeliest first: where several are there, the first one counts. */
const KEYS: Readonly<Record<FieldKind, readonly string[]>> = {
  headline: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by', 'creator'],
  published: ['date', 'published', 'publishdate', 'pubdate', 'date_published', 'datepublished', 'created'],
  updated: ['updated', 'lastmod', 'modified', 'last_modified_at', 'date_modified', 'datemodified'],
  kicker: ['kicker', 'eyebrow'],
  deck: ['description', 'deck', 'dek', 'subtitle', 'standfirst', 'summary', 'excerpt'],
  tags: ['tags', 'keywords', 'topics'],
  dateline: ['dateline'],
  publication: ['publication', 'publisher', 'site', 'site_name', 'source'],
  url: ['url', 'link', 'canonical', 'permalink'],
  section: ['section', 'category', 'categories'],
  page: ['page', 'pages'],
  edition: ['edition'],
  copyright: ['copyright', 'rights'],
  identifier: ['identifier', 'id', 'guid'],
  slug: ['slug'],
  urgency: ['urgency'],
  embargo: ['embargo'],
  subjects: ['subjects', 'subject'],
  people: ['people', 'persons'],
  places: ['places', 'locations', 'location'],
  organizations: ['organizations', 'companies'],
  contacts: ['contacts', 'contact'],
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
  if (kind === 'byline') return bylineOf(data, span)
  const { rule } = SURE
  if (kind === 'published' || kind === 'updated' || kind === 'embargo')
    return givenField(kind, span, [source], rule) ?? givenField(kind, span, [isoOf(data)], rule)
  return givenField(kind, span, textsOf(typeof data === 'string' && kind === 'tags' ? data.split(',') : data), rule)
}

/** A date that YAML reads as one. */
function isoOf(data: unknown): string {
  return data instanceof Date && !Number.isNaN(+data) ? data.toISOString() : ''
}

/** One line of names, or a list of them or of persons with their roles. */
function bylineOf(data: unknown, span: Span): Claim | null {
  if (typeof data === 'string') return givenField('byline', span, [data], SURE.rule)
  const authors = (Array.isArray(data) ? data : [data]).map(authorOf).filter((each) => each !== null)
  if (authors.length === 0) return null
  const value = { text: authors.map(signature).join('; '), authors }
  return { kind: 'byline', span, value, reason: 'labelled-field', ...SURE }
}

function signature({ name, role }: Author): string {
  return role === null ? name : `${name}, ${role}`
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

const CLOSING = /^(?:-{3,}|\.{3})$/u

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
  if (!last || !CLOSING.test(text.slice(...rest))) return [...all, furniture(rest)]
  return [...all.slice(0, -1), { ...last, span: [last.span[0], rest[1]] }]
}

function furniture(span: Span): Claim {
  return { kind: 'furniture', span, value: null, reason: 'front-matter', ...SURE }
}
