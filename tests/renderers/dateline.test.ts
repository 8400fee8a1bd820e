import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { markdown } from '../../src/renderers/markdown/markdown.js'
import { loadTerminal } from '../../src/renderers/terminal/load.js'
import { type Draft, makeArticle, plain } from '../terminal/articles.js'

const DATELINE = { text: 'HALE BAY (AP) —', place: 'Hale Bay', agency: 'AP', date: null }
const list: Draft = {
  type: 'list',
  ordered: false,
  items: [{ marker: '-', text: 'One boat.', span: [0, 0] }],
  text: '- One boat.',
}
const paragraph: Draft = { type: 'paragraph', text: 'It rained.' }

const shown = async (article: Article): Promise<string[]> => [
  markdown.render(article, { ...plain, frontMatter: 'none' }),
  (await loadTerminal(article)).render(article, plain),
]

describe('a dateline', () => {
  test.each<[string, Parameters<typeof makeArticle>[0]['sections'], RegExp]>([
    ['opens the paragraph behind it', [{ heading: null, blocks: [paragraph] }], /HALE BAY \(AP\) — It rained\./u],
    [
      'stands alone above a list',
      [{ heading: null, blocks: [list, paragraph] }],
      /HALE BAY \(AP\) —\n\n *[-•] One boat\./u,
    ],
    [
      'stands alone above a heading',
      [{ heading: 'Later', blocks: [paragraph] }],
      /HALE BAY \(AP\) —\n\n+(?:## )?Later/u,
    ],
    ['stands alone where nothing is', [], /HALE BAY \(AP\) —\n/u],
  ])('%s', async (_, sections, expected) => {
    const article = { ...makeArticle({ headline: 'Rain', sections }), dateline: DATELINE }
    for (const text of await shown(article)) {
      expect(text).toMatch(expected)
      expect(text.split('HALE BAY')).toHaveLength(2)
    }
  })
})
