import { expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { renderers } from '../../src/renderers/index.js'
import { harbour, plain } from '../terminal/articles.js'

/** Sets a title, colours, and turns what follows around. */
const HOSTILE = '\u001b]0;owned\u0007\u009b31m\u202e'
/** What a program goes by is no text of the article. */
const KEPT = new Set(['type', 'kind', 'id', 'schemaVersion', 'rule', 'reason', 'align'])

function hostile(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return KEPT.has(key) ? value : `${value}${HOSTILE}`
  if (Array.isArray(value)) return value.map((each) => hostile(each, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, hostile(each, name)]))
}

const article = hostile({
  ...harbour,
  url: 'https://a.test/',
  slug: 'bc-rain',
  publication: 'Courier',
  tags: ['rain'],
  people: ['Ana Ruiz'],
}) as Article

test.each(renderers)(
  '$name passes on nothing that drives a terminal, whatever field it stands in',
  async ({ load }) => {
    const renderer = await load(article)
    for (const quotesOnly of [false, true]) {
      const options = { ...plain, quotesOnly, keepRemoved: true }
      for (const count of [1, 'several'] as const) {
        const { open, between, close, above } = renderer.frame(count, options)
        const text = open(article) + (above?.(article) ?? '') + renderer.render(article, options) + between + close
        // Line ends and tabs are all that is left of the controls
        expect(text.replaceAll('\r\n', '\n')).not.toMatch(/[^\n\t\u0020-\u007e\u00a0-\u{10ffff}]|[\u202a-\u202e]/u)
      }
    }
  },
)
