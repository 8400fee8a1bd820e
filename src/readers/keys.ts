import type { Author } from '../model/article.js'
import type { Span } from '../model/span.js'
import { type Claim, type FieldKind, GIVEN } from '../page/kind.js'
import { squash } from '../text/whitespace.js'
import { givenField } from './given.js'

/** Names that sites give to a field, as `plainKey` has them, the likeliest first: where several are there, the first one counts. */
const KEYS: Readonly<Record<FieldKind, readonly string[]>> = {
  headline: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by', 'creator'],
  published: [
    'date',
    'published',
    'publishdate',
    'publisheddate',
    'publishedat',
    'pubdate',
    'datepublished',
    'created',
  ],
  updated: [
    'updated',
    'updatedat',
    'updateddate',
    'lastmod',
    'modified',
    'modifiedat',
    'lastmodifiedat',
    'datemodified',
  ],
  kicker: ['kicker', 'eyebrow'],
  deck: ['description', 'deck', 'dek', 'subtitle', 'standfirst', 'summary', 'excerpt'],
  tags: ['tags', 'keywords', 'topics'],
  dateline: ['dateline'],
  publication: ['publication', 'publisher', 'site', 'sitename', 'source'],
  url: ['url', 'link', 'canonical', 'canonicalurl', 'permalink'],
  section: ['section', 'category', 'categories'],
  page: ['page', 'printpage', 'pages'],
  edition: ['edition'],
  copyright: ['copyright', 'rights'],
  identifier: ['identifier', 'id', 'guid'],
  slug: ['slug', 'wireslug'],
  urgency: ['urgency'],
  embargo: ['embargo'],
  subjects: ['subjects', 'subject'],
  people: ['people', 'persons'],
  places: ['places', 'locations', 'location'],
  organizations: ['organizations', 'companies'],
  contacts: ['contacts', 'contact'],
}

/** A value under a key. */
export interface Keyed {
  readonly key: string
  readonly span: Span
  /** As the source writes it. */
  readonly source: string
  readonly data: unknown
}

/** The fields that keys and their values give, in no order: of those with the same meaning the likeliest one that says something. */
export function keyedFields(entries: readonly Keyed[], rule: string): Claim[] {
  const byKey = new Map(entries.map((entry) => [plainKey(entry.key), entry] as const))
  return (Object.entries(KEYS) as [FieldKind, readonly string[]][]).flatMap(([kind, keys]) => {
    for (const key of keys) {
      const entry = byKey.get(key)
      const claim = entry && keyedField(kind, entry, rule)
      if (claim?.kind === 'byline' && key === 'byline')
        return [withNames(claim, byKey.get('author') ?? byKey.get('authors'), byKey.get('roles'))]
      if (claim) return [claim]
    }
    return []
  })
}

/** A byline as it stands, beside which the source names its authors, and what each of them is. */
function withNames(byline: Claim<'byline'>, names: Keyed | undefined, roles: Keyed | undefined): Claim {
  if (!names) return byline
  const named = [names.data].flat().map(textOf)
  if (!named.every(Boolean)) return byline
  const { text, authors } = byline.value
  const told = Array.isArray(roles?.data) && roles.data.length === named.length ? roles.data.map(textOf) : []
  const known = named.map((name, at) => ({
    name,
    role: told[at] || authors.find((each) => each.name === name)?.role || null,
  }))
  return { ...byline, value: { text, authors: known } }
}

/** True for a key that gives a field of this kind. */
export function isKeyOf(kind: FieldKind, key: string): boolean {
  return KEYS[kind].includes(plainKey(key))
}

/** "publishedAt", "published_at", "Published-At" are one key. */
function plainKey(key: string): string {
  return key.toLowerCase().replace(/[_-]/gu, '')
}

/** The claim of one field; null where its value says nothing. */
export function keyedField(kind: FieldKind, { span, source, data }: Keyed, rule: string): Claim | null {
  if (kind === 'byline') return bylineOf(data, span, rule)
  if (kind === 'published' || kind === 'updated' || kind === 'embargo')
    return givenField(kind, span, [source], rule) ?? givenField(kind, span, [isoOf(data)], rule)
  return givenField(kind, span, textsOf(typeof data === 'string' && kind === 'tags' ? data.split(',') : data), rule)
}

/** A date that YAML reads as one. */
function isoOf(data: unknown): string {
  return data instanceof Date && !Number.isNaN(+data) ? data.toISOString() : ''
}

/** One line of names, or a list of them or of persons with their roles. */
function bylineOf(data: unknown, span: Span, rule: string): Claim | null {
  if (typeof data === 'string') return givenField('byline', span, [data], rule)
  const authors = (Array.isArray(data) ? data : [data]).map(authorOf).filter((each) => each !== null)
  if (authors.length === 0) return null
  // A comma may stand between names, as it does in front of a role
  const between = authors.some(({ role }) => role !== null) ? '; ' : ', '
  const value = { text: authors.map(signature).join(between), authors }
  return { kind: 'byline', span, value, rule, reason: 'labelled-field', confidence: 1, priority: GIVEN }
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

/** A string, a number, true or false on one line; "" for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? squash(String(value))
    : ''
}
