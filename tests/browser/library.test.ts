import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { parseAll, render } from '../../src/index.js'
import { renderers } from '../../src/renderers/index.js'
import { inBrowser } from '../support/browser.js'
import { fixtures } from '../support/fixtures.js'

const ROOT = join(import.meta.dirname, '../..')
const all = fixtures()
const formats = renderers.map(({ name }) => name)

/** The library as an application bundles it: by its name, for the browser. */
async function bundled(): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: `import * as news from 'news-fmt'; globalThis.news = news`, resolveDir: ROOT },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
  })
  expect(warnings).toEqual([])
  return outputFiles[0]?.text ?? ''
}

inBrowser('the library in a browser', (open) => {
  test('reads every fixture as it does here, and writes every format', async () => {
    const page = await open()
    await page.addScriptTag({ content: await bundled() })
    const texts = all.map(({ text }) => text)
    const made = await page.evaluate(
      ([inputs, names]) => {
        const { news } = globalThis as unknown as { news: typeof import('../../src/index.js') }
        const articles = inputs.map((text) => news.parseAll(text))
        const written = names.map((format) => news.render(articles[0] ?? [], format))
        return { read: articles.map((each) => news.render(each, 'json')), written }
      },
      [texts, formats] as const,
    )
    for (const [i, { name, text }] of all.entries()) expect(made.read[i], name).toBe(render(parseAll(text), 'json'))
    const first = parseAll(texts[0] ?? '')
    expect(made.written).toEqual(formats.map((format) => render(first, format)))
  })
})
