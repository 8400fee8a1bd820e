import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/library/parse.js'
import type { Article } from '../../src/model/article.js'
import { flavours } from '../../src/renderers/markdown/flavours.js'
import { markdown } from '../../src/renderers/markdown/markdown.js'
import type { FrontMatterName } from '../../src/renderers/renderer.js'
import { makeArticle, plain } from '../terminal/articles.js'

const article: Article = {
  ...makeArticle({ headline: 'Rain: a year', deck: 'It fell.', sections: [] }),
  byline: { text: 'By Maren Holt', authors: [{ name: 'Maren Holt', role: null }] },
  published: '2031-11-03T07:42:00+01:00',
  updated: '2031-11-04',
  url: 'https://courier.test/rain',
  slug: 'bc-rain',
  page: '4',
  tags: ['North Sea', 'rain'],
}

/** What a site reads: dates as dates, everything else as it stands. */
const readAs = (name: FrontMatterName, shown = article): Record<string, unknown> =>
  matter(markdown.render(shown, { ...plain, frontMatter: name }), {}).data

describe('front matter by a site’s own names', () => {
  test.each<[FrontMatterName, object]>([
    ['plain', { date: new Date('2031-11-03T06:42:00Z'), updated: new Date('2031-11-04'), url: article.url, page: '4' }],
    [
      'hugo',
      {
        date: new Date('2031-11-03T06:42:00Z'),
        lastmod: new Date('2031-11-04'),
        params: expect.objectContaining({ author: 'Maren Holt', canonical: article.url, slug: 'bc-rain', page: '4' }),
      },
    ],
    ['jekyll', { last_modified_at: new Date('2031-11-04'), canonical_url: article.url, wire_slug: 'bc-rain' }],
    ['eleventy', { canonical: article.url, print_page: '4', wire_slug: 'bc-rain' }],
    ['astro', { pubDate: new Date('2031-11-03T06:42:00Z'), updatedDate: new Date('2031-11-04'), wireSlug: 'bc-rain' }],
    ['obsidian', { published: new Date('2031-11-03T06:42:00Z'), tags: ['North-Sea', 'rain'] }],
  ])('%s', (name, fields) => {
    expect(readAs(name)).toMatchObject({ title: 'Rain: a year', description: 'It fell.', ...fields })
  })

  test.each([
    ['hugo', ['url', 'slug', 'page', 'section', 'kicker']],
    ['eleventy', ['page', 'url']],
    ['astro', ['slug', 'date']],
    ['jekyll', ['url', 'slug']],
  ] as const)('%s is told nothing that it would take for its own: %j', (name, keys) => {
    const data = readAs(name, { ...article, section: 'Weather', kicker: 'Coast' })
    expect(keys.filter((key) => key in data)).toEqual([])
  })

  test('none is the whole article in its body', () => {
    const page = markdown.render(article, { ...plain, frontMatter: 'none' })
    expect(page).toMatch(/^# Rain: a year\n\n\*It fell\.\*\n\nBy Maren Holt\n\npage 4\n\n3 November 2031/u)
    expect(page).toContain('North Sea, rain')
  })

  test('a title that looks like a date stays a text', () => {
    expect(readAs('plain', { ...article, headline: '2031-11-03' }).title).toBe('2031-11-03')
  })

  test.each(Object.keys(flavours) as FrontMatterName[])('%s is read back', (name) => {
    const back = parse(markdown.render(article, { ...plain, frontMatter: name }), { from: 'markdown' })
    const { headline, deck, published, updated, byline } = back
    expect({ headline, deck, published, updated, author: byline?.authors[0]?.name }).toEqual({
      headline: article.headline,
      deck: article.deck,
      published: article.published,
      updated: article.updated,
      author: name === 'hugo' ? undefined : 'Maren Holt',
    })
  })
})
