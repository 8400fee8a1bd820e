import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { element } from '../../src/renderers/html/element.js'
import { html } from '../../src/renderers/html/html.js'
import { articlesOf, fixtures } from '../support/fixtures.js'
import { makeArticle, plain } from '../terminal/articles.js'

type Element = DefaultTreeAdapterTypes.Element

/** The page of some articles, as the command writes it. */
function pageOf(articles: readonly Article[], options = plain): string {
  const { open, between, close } = html.frame(articles.length === 1 ? 1 : 'several', options)
  return open(articles[0] ?? null) + articles.map((each) => html.render(each, options)).join(between) + close
}

/** The elements of a page, in order. Nothing may be an error of HTML's own syntax. */
function elementsOf(page: string): Element[] {
  const errors: string[] = []
  const root = parse(page, { onParseError: ({ code }) => errors.push(code) })
  expect(errors).toEqual([])
  const walk = (node: DefaultTreeAdapterTypes.Node): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ]
  return walk(root)
}

const named = (elements: readonly Element[], tag: string): Element[] =>
  elements.filter(({ tagName }) => tagName === tag)
const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value
const articles = (await Promise.all(fixtures().map(articlesOf))).flat()

/** What may stand in a page, and the attributes that each may have. */
const ATTRIBUTES =
  /^(?:class|lang|title|data-speaker|href|datetime|value|style|scope|charset|name|content|http-equiv|type)$/u

describe('a page', () => {
  test('is sound for every fixture, and runs and fetches nothing', () => {
    for (const article of articles) {
      const elements = elementsOf(pageOf([article]))
      const scripts = named(elements, 'script')
      expect(scripts.map((each) => attribute(each, 'type'))).toEqual(['application/ld+json'])
      expect(elements.filter(({ tagName }) => /^(?:img|iframe|link|object|embed|form|base)$/u.test(tagName))).toEqual(
        [],
      )
      const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
      expect(attributes.filter((name) => !ATTRIBUTES.test(name))).toEqual([])
      const links = named(elements, 'a').map((each) => attribute(each, 'href') ?? '')
      expect(links.filter((href) => /^\s*(?:javascript|data|vbscript):/iu.test(href))).toEqual([])
    }
  })

  test('has one title, one main, a level of headings after the other', () => {
    for (const article of articles) {
      const elements = elementsOf(pageOf([article]))
      expect(
        [named(elements, 'title'), named(elements, 'main'), named(elements, 'article')].map((all) => all.length),
      ).toEqual([1, 1, 1])
      expect(named(elements, 'h1').length).toBe(article.headline === null ? 0 : 1)
    }
  })

  test('names the speaker of each quotation in running text', () => {
    const spoken = articles.filter(({ quotes }) => quotes.some(({ speaker }) => speaker !== null))
    expect(spoken.length).toBeGreaterThan(20)
    let found = 0
    for (const article of spoken) {
      const names = article.speakers.map(({ name }) => name)
      const quotes = named(elementsOf(pageOf([article])), 'span')
      const said = quotes.flatMap((each) => attribute(each, 'data-speaker') ?? [])
      expect(said.filter((name) => !names.includes(name))).toEqual([])
      found += said.length
    }
    expect(found).toBeGreaterThan(spoken.length)
  })

  test('several articles are one page without data of one of them', () => {
    const elements = elementsOf(pageOf(articles.slice(0, 3)))
    expect(named(elements, 'article')).toHaveLength(3)
    expect(named(elements, 'script')).toHaveLength(0)
  })

  test.each([
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</title><h1>',
    '<!--',
  ])('whatever a text says is text: %s', (hostile) => {
    const block = { type: 'paragraph' as const, text: `${hostile} he said.` }
    const article: Article = {
      ...makeArticle({ headline: hostile, deck: hostile, sections: [{ heading: hostile, blocks: [block] }] }),
      language: hostile,
      url: 'javascript:alert(1)',
      tags: [hostile],
    }
    const elements = elementsOf(pageOf([article]))
    expect(elements.filter(({ tagName }) => /^(?:img|svg)$/u.test(tagName))).toEqual([])
    expect(named(elements, 'script')).toHaveLength(1)
    expect(named(elements, 'a')).toEqual([])
    expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([])
  })
})

test('an element has any number of children', () => {
  const children = Array.from({ length: 300_000 }, () => element('p', {}))
  expect(element('div', {}, 'a', children).children).toHaveLength(300_001)
})
