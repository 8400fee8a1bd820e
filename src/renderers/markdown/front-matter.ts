import matter from 'gray-matter'
import type { Article, Byline } from '../../model/article.js'
import type { Flavour, FrontMatterKey } from './flavours.js'
import { oneLine } from './inline.js'

/** A value in double quotes, where a backslash means something, and in it the two halves of a character. */
const QUOTED = /^ *(?:\w+: |- )".*"$/gmu
const HALVES = /\\\\|\\u(D[89AB][\dA-F]{2})\\u(D[C-F][\dA-F]{2})/giu

/** The article's fields as YAML between two "---" lines, by a site's own names; "" where it has none. */
export function frontMatter(article: Article, flavour: Flavour): string {
  const there = fieldsOf(article, flavour)
  if (!there.some(([key]) => key !== 'lang' && key !== 'record')) return ''
  const { names, below } = flavour
  const named = (fields: readonly Field[]): Record<string, unknown> =>
    clean(Object.fromEntries(fields.map(([key, value]) => [names[key] ?? key, value])))
  const nested = below ? there.filter(([key]) => !below.own.includes(key)) : []
  const data = {
    ...named(there.filter((field) => !nested.includes(field))),
    ...(below && nested.length > 0 ? { [below.key]: named(nested) } : {}),
  }
  const yaml = matter.stringify('', data, { lineWidth: -1 } as object)
  return `${yaml.trimEnd()}\n`
    .replace(datesOf(flavour), '$1: $2')
    .replace(QUOTED, (line) => line.replace(HALVES, whole))
}

type Field = readonly [key: FrontMatterKey, value: unknown]

function fieldsOf(article: Article, { tag }: Flavour): Field[] {
  const { byline, language, source, tags } = article
  const fields: { readonly [K in FrontMatterKey]?: unknown } = {
    title: article.headline,
    ...authorsOf(byline),
    date: article.published,
    updated: article.updated,
    kicker: article.kicker,
    description: article.deck,
    section: article.section,
    publication: article.publication,
    edition: article.edition,
    page: article.page,
    url: article.url,
    slug: article.slug,
    urgency: article.urgency,
    embargo: article.embargo,
    identifier: article.identifier,
    copyright: article.copyright,
    tags: tag ? [...new Set(tags.map(tag))] : tags,
    subjects: article.subjects,
    people: article.people,
    places: article.places,
    organizations: article.organizations,
    contacts: article.contacts,
    lang: language,
    record: source.record && clean(source.record),
  }
  return (Object.entries(fields) as Field[]).filter(
    ([, value]) => value !== null && value !== '' && !isEmptyList(value),
  )
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** Fields that hold a date, which YAML reads as one; no other line that looks like one is touched. */
const DATES: readonly FrontMatterKey[] = ['date', 'updated', 'embargo']

function datesOf({ names }: Flavour): RegExp {
  const keys = DATES.map((key) => names[key] ?? key).join('|')
  return new RegExp(`^( *(?:${keys})): '(\\d{4}-\\d\\d-\\d\\d(?:T[\\d:]+(?:Z|[+-]\\d\\d:\\d\\d)?)?)'$`, 'gmu')
}

/** The writer knows no characters beyond the BMP: it writes two halves, which are none to many that read YAML. */
function whole(found: string, high?: string, low?: string): string {
  return high && low ? String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)) : found
}

/** One name, or a list of them; the byline itself where it says more. */
function authorsOf(byline: Byline | null): Record<string, string | readonly string[]> {
  if (byline === null) return {}
  const names = byline.authors.map(({ name }) => name)
  const [only] = names
  return {
    ...(names.length === 1 && only ? { author: only } : { authors: names }),
    ...(byline.text === names.join(', ') ? {} : { byline: byline.text }),
  }
}

function clean(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [oneLine(key), cleanValue(value)]))
}

function cleanValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleanValue)
  return typeof value === 'string' ? oneLine(value) : value
}
