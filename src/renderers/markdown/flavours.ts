import { isWordPart } from '../../text/characters.js'
import type { FrontMatterName } from '../renderer.js'

/** The names of front matter's fields where nobody asked for a site's own. */
export type FrontMatterKey =
  | 'title'
  | 'author'
  | 'authors'
  | 'byline'
  | 'roles'
  | 'date'
  | 'updated'
  | 'kicker'
  | 'description'
  | 'section'
  | 'publication'
  | 'edition'
  | 'page'
  | 'url'
  | 'slug'
  | 'urgency'
  | 'embargo'
  | 'identifier'
  | 'copyright'
  | 'tags'
  | 'subjects'
  | 'people'
  | 'places'
  | 'organizations'
  | 'contacts'
  | 'lang'
  | 'record'
  | 'dateline'
  | 'turns'
  | 'notes'
  | 'generator'

/** How a site's generator calls the fields. */
export interface Flavour {
  /** Names that differ; a name that the generator gives a meaning of its own has another. */
  readonly names: { readonly [K in FrontMatterKey]?: string }
  /** Tags as the generator takes them. */
  readonly tag?: (tag: string) => string
}

/**
 * Hugo: https://gohugo.io/content-management/front-matter/ (`url` and `slug` would move the page). Jekyll: https://jekyllrb.com/docs/front-matter/ and jekyll-seo-tag. Eleventy:
 * https://www.11ty.dev/docs/data-frontmatter/ (`page` is its own). Astro: the schema of its blog template. Obsidian:
 * https://help.obsidian.md/properties (tags have no blanks).
 */
export const flavours: { readonly [N in Exclude<FrontMatterName, 'none'>]: Flavour } = {
  plain: { names: {} },
  hugo: { names: { updated: 'lastmod', url: 'canonical', slug: 'wire_slug' } },
  jekyll: { names: { updated: 'last_modified_at', url: 'canonical_url', slug: 'wire_slug' } },
  eleventy: { names: { page: 'print_page', url: 'canonical', slug: 'wire_slug' } },
  astro: { names: { date: 'pubDate', updated: 'updatedDate', url: 'canonical', slug: 'wireSlug' } },
  obsidian: {
    names: { date: 'published' },
    tag: (tag) => [...tag.trim()].map((char) => (isTagPart(char) ? char : '-')).join(''),
  },
}

function isTagPart(char: string): boolean {
  return isWordPart(char, 0) || '_/-'.includes(char)
}
