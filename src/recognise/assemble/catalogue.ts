import type { Article, Source } from '../../model/article.js'
import type { Claim } from '../claim.js'
import { fieldOf } from './field.js'

/** Fields that a newsroom or an archive catalogues an article by. */
export type Catalogue = Pick<
  Article,
  | 'publication'
  | 'url'
  | 'section'
  | 'page'
  | 'edition'
  | 'copyright'
  | 'identifier'
  | 'slug'
  | 'urgency'
  | 'embargo'
  | 'subjects'
  | 'people'
  | 'places'
  | 'organizations'
  | 'contacts'
>

export function catalogueOf(claims: readonly Claim[]): Catalogue {
  return {
    publication: fieldOf(claims, 'publication'),
    url: fieldOf(claims, 'url'),
    section: fieldOf(claims, 'section'),
    page: fieldOf(claims, 'page'),
    edition: fieldOf(claims, 'edition'),
    copyright: fieldOf(claims, 'copyright'),
    identifier: fieldOf(claims, 'identifier'),
    slug: fieldOf(claims, 'slug'),
    urgency: fieldOf(claims, 'urgency'),
    embargo: fieldOf(claims, 'embargo')?.iso ?? null,
    subjects: fieldOf(claims, 'subjects') ?? [],
    people: fieldOf(claims, 'people') ?? [],
    places: fieldOf(claims, 'places') ?? [],
    organizations: fieldOf(claims, 'organizations') ?? [],
    contacts: fieldOf(claims, 'contacts') ?? [],
  }
}

/** What stands under other labels; what stands under one twice is joined. */
export function recordOf(claims: readonly Claim[]): Source['record'] {
  const entries = new Map<string, string>()
  for (const { kind, value } of claims) {
    if (kind !== 'record') continue
    const before = entries.get(value.label)
    entries.set(value.label, before === undefined ? value.text : `${before}; ${value.text}`)
  }
  return entries.size > 0 ? Object.fromEntries(entries) : null
}
