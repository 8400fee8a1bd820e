import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { html } from '../../src/renderers/html/html.js'
import { inBrowser } from '../support/browser.js'
import { articlesOf, fixtures } from '../support/fixtures.js'
import { plain } from '../terminal/articles.js'

const articles = (await Promise.all(fixtures().map(articlesOf))).flat()
const [first] = articles

function pageOf(shown: readonly Article[], quotesOnly = false): string {
  const options = { ...plain, quotesOnly }
  const { open, between, close } = html.frame(shown.length === 1 ? 1 : 'several', options)
  return open(shown[0] ?? null) + shown.map((each) => html.render(each, options)).join(between) + close
}

/** What axe-core has against a page, and where. */
async function faults(page: Page, content: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  await page.setContent(content)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

inBrowser('pages of HTML', (open) => {
  test.each(['light', 'dark'] as const)('axe-core finds nothing on all fixtures, %s', async (scheme) => {
    expect(await faults(await open(), pageOf(articles), scheme)).toEqual([])
  })

  test.each([
    ['an article', false],
    ['its quotations', true],
  ])('axe-core finds nothing on the page of %s', async (_, quotesOnly) => {
    expect(first?.headline).toBeTruthy()
    expect(await faults(await open(), pageOf(articles.slice(0, 1), quotesOnly), 'light')).toEqual([])
  })
})
