import type { Author } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { FieldKind } from '../../page/kind.js'
import { authorsIn, listOf, type Metadata, type Said, textOf } from './metadata.js'

/** Keys of schema.org and names of meta tags that give a field, the likeliest first. */
const NAMES: Partial<Record<FieldKind, { readonly keys: readonly string[]; readonly meta: readonly string[] }>> = {
  headline: { keys: ['headline'], meta: ['og:title', 'twitter:title', 'title', 'dc.title'] },
  published: {
    keys: ['datePublished'],
    meta: [
      'article:published_time',
      'og:published_time',
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dc.date',
      'dcterms.created',
      'last-modified',
    ],
  },
  updated: {
    keys: ['dateModified'],
    meta: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified'],
  },
  publication: { keys: ['publisher'], meta: ['og:site_name', 'application-name'] },
  section: { keys: ['articleSection'], meta: ['article:section', 'parsely-section'] },
  tags: { keys: [], meta: ['article:tag'] },
}
/** Names of meta tags that say who wrote it. */
const AUTHORS: readonly string[] = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator']

/** A field that the document gives, with its values as they stand. */
export interface GivenField extends Said {
  readonly kind: FieldKind
  readonly texts: readonly string[]
}

/** What the document says of the article in so many words, but for its writers. */
export function fieldsIn(data: Metadata): GivenField[] {
  const fields: GivenField[] = []
  for (const [kind, { keys, meta }] of Object.entries(NAMES) as [FieldKind, NonNullable<(typeof NAMES)[FieldKind]>][]) {
    const texts = keys
      .flatMap((key) => listOf(data.article[key]))
      .map(textOf)
      .filter(Boolean)
    const tags = meta.map((name) => data.meta.get(name) ?? []).find((each) => each.length > 0)
    if (texts.length > 0) fields.push({ kind, texts, text: texts.join('; '), span: data.script })
    else if (tags?.[0]) fields.push(fieldOf(kind, tags))
  }
  const url = data.canonical ?? data.meta.get('og:url')?.[0]
  if (url && /^https?:/u.test(url.text)) fields.push(fieldOf('url', [url]))
  return fields
}

function fieldOf(kind: FieldKind, said: readonly Said[]): GivenField {
  const texts = said.map(({ text }) => text)
  return { kind, texts, text: texts.join('; '), span: (said[0] as Said).span }
}

/** Who wrote it, and what says so. */
export interface Writers {
  readonly names: readonly Author[]
  readonly said: Said
}

/** The writers whom the data or else the tags name; null where neither names one. */
export function writersIn(data: Metadata): Writers | null {
  const authors = authorsIn(data)
  if (authors.length > 0) return writers(authors, data.script)
  for (const name of AUTHORS) {
    const tags = (data.meta.get(name) ?? []).filter(({ text }) => !NO_NAME.test(text))
    if (tags[0])
      return writers(
        tags.map(({ text }) => ({ name: text, role: null })),
        tags[0].span,
      )
  }
  return null
}

/** An address, or a note in brackets, where a name should be. */
const NO_NAME = /^https?:|^www\.|\.\w{2,3}\/|^[/(@]/u

function writers(names: readonly Author[], span: Span): Writers {
  return { names, said: { text: names.map(({ name }) => name).join('; '), span } }
}
