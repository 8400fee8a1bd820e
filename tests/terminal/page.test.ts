import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTerminal } from '../../src/renderers/terminal/load.js'
import { harbour, makeArticle, plain } from './articles.js'

describe('a whole page', () => {
  it.each([
    ['wide', {}],
    ['narrow', { width: 40 }],
    ['ascii', { ascii: true }],
    ['keep-removed', { keepRemoved: true }],
    ['quotes', { quotesOnly: true }],
    ['quotes-narrow', { quotesOnly: true, width: 32 }],
  ])('%s', async (name, options) => {
    const text = (await loadTerminal(harbour)).render(harbour, { ...plain, ...options })
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'pages', `${name}.txt`))
  })

  it('is ASCII alone where nothing else can be shown', async () => {
    const text = (await loadTerminal(harbour)).render(harbour, { ...plain, ascii: true, keepRemoved: true })
    expect(text).toMatch(/^[\n -~]*$/u)
  })

  it('has no head, no rule and no blank line above where an article is its text alone', async () => {
    const article = makeArticle({ sections: [{ heading: null, blocks: [{ type: 'paragraph', text: 'Rain.' }] }] })
    expect((await loadTerminal(article)).render(article, plain)).toBe('Rain.\n')
  })

  it('is nothing where there is nothing', async () => {
    const article = makeArticle({ sections: [] })
    expect((await loadTerminal(article)).render(article, plain)).toBe('')
  })

  it('has the name of its file above it among several', async () => {
    const renderer = await loadTerminal()
    const second = { ...harbour, source: { ...harbour.source, index: 1 } }
    const frame = renderer.frame('several', { ...plain, width: 20 })
    expect(frame.above?.(harbour)).toBe(`${'─'.repeat(20)}\ninvented.txt\n\n`)
    expect(frame.above?.(second)).toBe(`${'─'.repeat(20)}\ninvented.txt (2)\n\n`)
    expect(renderer.frame(1, plain).above).toBeUndefined()
  })
})
