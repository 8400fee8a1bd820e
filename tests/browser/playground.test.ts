import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { inBrowser } from '../support/browser.js'
import { ARTICLE } from '../support/run.js'

const ROOT = join(import.meta.dirname, '../..')
const views = ['Article', 'Quotations', 'JSON', 'Explain'] as const

inBrowser('the page to paste into', (open) => {
  test('shows a paste in every view, is accessible in each, and asks nothing of a network', async () => {
    execFileSync(process.execPath, ['scripts/playground.mjs'], { cwd: ROOT })
    const page = await open()
    const told: string[] = []
    page.on('request', (request) => {
      if (!/^(?:file:|about:srcdoc)/u.test(request.url())) told.push(request.url())
    })
    page.on('pageerror', ({ message }) => void told.push(message))
    page.on('console', (message) => void told.push(message.text()))
    await page.goto(pathToFileURL(join(ROOT, 'playground/dist/index.html')).href)
    await page.getByRole('textbox').fill(ARTICLE)
    const { headline, speakers, wordCount } = parse(ARTICLE)
    await page
      .getByRole('status')
      .filter({ hasText: `One article, ${wordCount} words, read as plain` })
      .waitFor()

    const frame = page.frameLocator('iframe')
    expect(await frame.getByRole('heading', { level: 1 }).textContent()).toBe(headline)
    await choose(page, 'Quotations')
    expect(await frame.locator('body').textContent()).toContain(speakers[0]?.name)
    await choose(page, 'JSON')
    expect(JSON.parse((await page.locator('pre').textContent()) ?? '')).toMatchObject({ headline, wordCount })
    await choose(page, 'Explain')
    expect(await page.getByRole('row', { name: headline ?? '' }).textContent()).toContain('headline')

    for (const [view, colorScheme] of [
      ...views.map((each) => [each, 'light'] as const),
      ['Explain', 'dark'] as const,
    ]) {
      await page.emulateMedia({ colorScheme })
      await choose(page, view)
      // The frames hold pages that are looked at by themselves
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
      expect(violations.map(({ id, nodes }) => [view, id, nodes[0]?.html])).toEqual([])
    }

    await page.getByRole('button', { name: 'Show an example' }).click()
    await page.getByRole('status').filter({ hasText: 'One article' }).waitFor()
    await page.getByRole('textbox').fill('')
    await expect.poll(() => page.locator('#view').innerHTML()).toBe('')
    const fetched = page.evaluate(() => fetch('https://news.invalid/').then(String, () => 'refused'))
    expect(await fetched).toBe('refused')
    expect(told.filter((each) => !each.includes('Content Security Policy'))).toEqual([])
  })
})

async function choose(page: Page, view: (typeof views)[number]): Promise<void> {
  await page.getByRole('radio', { name: view }).check()
}
