import matter from 'gray-matter'
import type { Article, Byline } from '../../model/article.js'
import { oneLine } from './inline.js'

/** A date that YAML reads as one; only these two keys ever hold one. */
const QUOTED_DATE = /^(date|updated): '(\d{4}-\d\d-\d\d(?:T[\d:]+(?:Z|[+-]\d\d:\d\d)?)?)'$/gmu

/** The article's fields as YAML between two "---" lines; "" where it has none. */
export function frontMatter(article: Article): string {
  const { headline, kicker, deck, byline, published, updated, tags, language } = article
  const fields = {
    title: headline,
    ...authorsOf(byline),
    date: published,
    updated,
    section: kicker,
    description: deck,
    tags: tags.map(oneLine),
  }
  const there = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value.length > 0)
  if (there.length === 0) return ''
  const data = Object.fromEntries([...there, ...(language === null ? [] : [['lang', language]])])
  const yaml = matter.stringify('', clean(data), { lineWidth: -1 } as object)
  return `${yaml.trimEnd()}\n`.replace(QUOTED_DATE, '$1: $2')
}

/** One name, or a list of them; the byline itself where it says more than names. */
function authorsOf(byline: Byline | null): Record<string, string | readonly string[]> {
  if (byline === null) return {}
  const names = byline.authors.map(({ name }) => oneLine(name))
  const [only] = names
  const says = names.length === 0 || byline.authors.some(({ role }) => role !== null)
  return {
    ...(names.length === 1 && only ? { author: only } : { authors: names }),
    ...(says ? { byline: byline.text } : {}),
  }
}

function clean(data: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? oneLine(value) : value])
  return Object.fromEntries(entries)
}
