import matter from 'gray-matter'
import type { Article, Byline } from '../../model/article.js'
import { GENERATOR } from '../../model/markdown-notes.js'
import type { Body } from './body.js'
import type { Flavour, FrontMatterKey } from './flavours.js'
import { oneLine } from './inline.js'

/** A value in single quotes, in which an apostrophe is written twice, and nothing that means something in double ones. */
const SINGLE = /^(\w+: | {2}- )'([^"\\\n\r\u2028\u2029]+)'$/gmu
/** A value in double quotes, where a backslash means something, and in it a character beyond the BMP. */
const QUOTED = /^(?:\w+: | {2}- )".*"$/gmu
const ESCAPED = /\\\\|\\U([\dA-F]{8})/gu

/**
 * The article's fields as YAML between two "---" lines, by a site's own names, and what the `body` below them is made of;
 * "" where there is none of it and no field.
 */
export function frontMatter(article: Article, flavour: Flavour, body: Pick<Body, 'notes'> | null): string {
  const there = fieldsOf(article, flavour, body)
  if (!there.some(([key]) => key !== 'lang' && key !== 'record')) return ''
  const { names } = flavour
  const data = clean(Object.fromEntries(there.map(([key, value]) => [names[key] ?? key, value])))
  const yaml = matter.stringify('', data, { lineWidth: -1 } as object)
  return `${yaml.trimEnd()}\n`
    .replace(datesOf(flavour), '$1: $2')
    .replace(SINGLE, inDoubleQuotes)
    .replace(QUOTED, (line) => line.replace(ESCAPED, asItIs))
}

type Field = readonly [key: FrontMatterKey, value: unknown]

function fieldsOf(article: Article, { tag }: Flavour, body: Pick<Body, 'notes'> | null): Field[] {
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
    ...(body && toldOf(article, body)),
  }
  return (Object.entries(fields) as Field[]).filter(
    // A byline that names nobody has no authors, whatever it could be read as
    ([key, value]) =>
      value !== undefined && value !== null && value !== '' && (key === 'authors' || !isEmptyList(value)),
  )
}

/** What stands in the body and Markdown has no signs for. */
function toldOf(article: Article, { notes }: Pick<Body, 'notes'>): Partial<Record<FrontMatterKey, unknown>> {
  return {
    dateline: article.dateline?.text,
    turns: labelsOf(article),
    notes: notes.join(', '),
    generator: GENERATOR,
  }
}

/** What the turns of a talk start with, each once. */
function labelsOf({ sections }: Article): readonly string[] {
  const labels = sections.flatMap(({ blocks }) => blocks.flatMap((each) => (each.type === 'turn' ? [each.label] : [])))
  return [...new Set(labels)]
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** Fields that hold a date, which YAML reads as one; no other line that looks like one is touched. */
const DATES: readonly FrontMatterKey[] = ['date', 'updated', 'embargo']

function datesOf({ names }: Flavour): RegExp {
  const keys = DATES.map((key) => names[key] ?? key).join('|')
  return new RegExp(`^(${keys}): '(\\d{4}-\\d\\d-\\d\\d(?:T[\\d:]+(?:Z|[+-]\\d\\d:\\d\\d)?)?)'$`, 'gmu')
}

/** What has an apostrophe reads better in double quotes. */
function inDoubleQuotes(line: string, key: string, value: string): string {
  return value.includes("''") ? `${key}"${value.replaceAll("''", "'")}"` : line
}

/** The writer escapes what is beyond the BMP, emoji and rare letters; people read front matter, too. */
function asItIs(found: string, code?: string): string {
  return code === undefined ? found : String.fromCodePoint(Number.parseInt(code, 16))
}

/** One name, or a list of them; the byline itself where it says more, and what they are, in their order. */
function authorsOf(byline: Byline | null): Record<string, string | readonly string[]> {
  if (byline === null) return {}
  const names = byline.authors.map(({ name }) => name)
  const roles = byline.authors.map(({ role }) => role ?? '')
  const [only] = names
  return {
    ...(names.length === 1 && only ? { author: only } : { authors: names }),
    ...(byline.text === names.join(', ') ? {} : { byline: byline.text }),
    ...(roles.some(Boolean) && { roles }),
  }
}

function clean(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [oneLine(key), cleanValue(value)]))
}

function cleanValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleanValue)
  return typeof value === 'string' ? oneLine(value) : value
}
