import { describe, expect, it } from 'vitest'
import { loadTerminal } from '../../src/renderers/terminal/load.js'
import { blocksOf } from '../markdown/support.js'
import { type Draft, makeArticle, plain } from './articles.js'

async function shown(block: Draft, options: Partial<typeof plain> = {}): Promise<string> {
  const article = makeArticle({ sections: [{ heading: null, blocks: [block] }] })
  return (await loadTerminal(article)).render(article, { ...plain, ...options })
}

const tableOf = (text: string): Draft => blocksOf(`# x\n\n${text}\n`)[0] as Draft

const ferries = tableOf(
  '| Ferry | Fare at 10:100:2 |\n|---|--:|\n| **Vesle** & [sons](https://v.example) | 40 |\n| Store, which carries the lorries of the whole coast | `60` |',
)

describe('a table of a Markdown article', () => {
  it('is drawn, its text unchanged', async () => {
    expect(await shown(ferries, { width: 80 })).toBe(`\
┌─────────────────────────────────────────────────────┬──────────────────┐
│ Ferry                                               │ Fare at 10:100:2 │
├─────────────────────────────────────────────────────┼──────────────────┤
│ Vesle & sons (https://v.example)                    │               40 │
│ Store, which carries the lorries of the whole coast │               60 │
└─────────────────────────────────────────────────────┴──────────────────┘
`)
  })

  it('wraps its widest column where it would not fit', async () => {
    expect(await shown(ferries, { width: 50 })).toBe(`\
┌─────────────────────────────┬──────────────────┐
│ Ferry                       │ Fare at 10:100:2 │
├─────────────────────────────┼──────────────────┤
│ Vesle & sons                │               40 │
│ (https://v.example)         │                  │
├─────────────────────────────┼──────────────────┤
│ Store, which carries the    │               60 │
│ lorries of the whole coast  │                  │
└─────────────────────────────┴──────────────────┘
`)
  })

  it('has a border in ASCII where nothing else can be shown', async () => {
    const text = await shown(ferries, { width: 80, ascii: true })
    expect(text).toMatch(/^\+-+\+-+\+\n\| Ferry.*\n\+-+\+-+\+\n\| Vesle.*\n\| Store.*\n\+-+\+-+\+\n$/u)
    expect(text).toMatch(/^[\n -~]*$/u)
  })

  it('stands as it is where a word would not fit', async () => {
    const text = '| Incomprehensibilities | b |\n|---|---|\n| 1 | 2 |'
    expect(await shown(tableOf(text), { width: 20 })).toBe(
      '|\n  Incomprehensibilities\n  | b |\n|---|---|\n| 1 | 2 |\n',
    )
  })

  it('decodes nothing that drives a terminal', async () => {
    const text = await shown(tableOf('| a&#27;[31m | &amp;lt; |\n|---|---|\n| &#x202e;b | &#155;2J |'))
    expect(text).toContain('│ a␛[31m │ &lt;')
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u)
  })

  it('never hides a cell behind an ellipsis', async () => {
    for (let width = 20; width <= 80; width++) {
      const text = await shown(ferries, { width })
      for (const word of ['Vesle', 'sons', '(https://v.example)', 'lorries', '10:100:2']) {
        if (text.startsWith('┌')) expect(text, `${width}`).toContain(word)
      }
    }
  })
})

describe('code', () => {
  const code: Draft = {
    type: 'code',
    language: 'js',
    text: 'const fare = 40 // crowns\nif (fare < 50) sail("<b>&amp;")',
  }

  it('stands as it is', async () => {
    expect(await shown(code)).toBe(`${code.text}\n`)
  })

  it('has its parts in colour, whatever standard output is', async () => {
    const text = await shown(code, { color: 3, theme: 'mono' })
    expect(text).toContain('\u001b[1mconst\u001b[22m')
    expect(text.replace(/\u001b\[[\d;]*m/gu, '')).toBe(`${code.text}\n`)
  })

  it.each(['no-such-language', 'html', 'python', 'diff'])('keeps its text in %s', async (language) => {
    const text = await shown({ ...code, language }, { color: 3 })
    expect(text.replace(/\u001b\[[\d;]*m/gu, '')).toBe(`${code.text}\n`)
  })
})
