import matter from 'gray-matter'
import type { Article, Byline } from '../../model/article.js'
import { oneLine } from './inline.js'

/** A date that YAML reads as one; only these keys ever hold one. */
const QUOTED_DATE = /^(date|updated|embargo): '(\d{4}-\d\d-\d\d(?:T[\d:]+(?:Z|[+-]\d\d:\d\d)?)?)'$/gmu

/** A value in double quotes, where a backslash means something, and in it the two halves of a character. */
const QUOTED = /^(?:\w+: | {2}- )".*"$/gmu
const HALVES = /\\\\|\\u(D[89AB][\dA-F]{2})\\u(D[C-F][\dA-F]{2})/giu

/** The article's fields as YAML between two "---" lines; "" where it has none. */
export function frontMatter(article: Article): string {
  const { headline, kicker, deck, byline, published, updated, tags, language, source } = article
  const fields = {
    title: headline,
    ...authorsOf(byline),
    date: published,
    updated,
    kicker,
    description: deck,
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
    tags,
    subjects: article.subjects,
    people: article.people,
    places: article.places,
    organizations: article.organizations,
    contacts: article.contacts,
  }
  const there = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value.length > 0)
  if (there.length === 0) return ''
  const data = Object.fromEntries([
    ...there,
    ...(language === null ? [] : [['lang', language]]),
    ...(source.record === null ? [] : [['record', clean(source.record)]]),
  ])
  const yaml = matter.stringify('', clean(data), { lineWidth: -1 } as object)
  return `${yaml.trimEnd()}\n`.replace(QUOTED_DATE, '$1: $2').replace(QUOTED, (line) => line.replace(HALVES, whole))
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
