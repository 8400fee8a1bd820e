import { describe, expect, it } from 'vitest'
import { loadTerminal } from '../../src/renderers/terminal/load.js'
import { harbour, plain } from './articles.js'

async function codes(color: 0 | 1 | 2 | 3, theme: string): Promise<string[]> {
  const text = (await loadTerminal(harbour)).render(harbour, { ...plain, color, theme, keepRemoved: true })
  return [...new Set([...text.matchAll(/\u001b\[([\d;]*)m/gu)].map(([, code]) => code as string))]
}

describe.each(['dark', 'light', 'mono', 'high-contrast'])('the theme %s', (theme) => {
  it('writes no escape sequence without colour', async () => {
    expect((await loadTerminal(harbour)).render(harbour, { ...plain, theme })).not.toContain('\u001b')
  })

  it('writes what sixteen colours know', async () => {
    for (const code of await codes(1, theme)) expect(code).toMatch(/^(?:[1-49]|2[2-49]|29|3[0-79]|9[0-7])$/u)
  })

  it('writes what 256 colours know', async () => {
    for (const code of await codes(2, theme)) expect(code).toMatch(/^(?:[1-49]|2[2-49]|29|39|38;5;\d+)$/u)
  })

  it('writes true colours', async () => {
    for (const code of await codes(3, theme)) expect(code).toMatch(/^(?:[1-49]|2[2-49]|29|39|38;2;\d+;\d+;\d+)$/u)
  })
})

/** What each code opens, and by which one it is closed again. */
function kindOf(code: string): string {
  const kinds: Readonly<Record<string, string>> = { '1': '22', '2': '22', '3': '23', '4': '24', '9': '29' }
  return kinds[code] ?? (/^(?:2[2-4]|29)$/u.test(code) ? code : '39')
}

it('ends every style on its own line, so that a pager can start anywhere', async () => {
  const text = (await loadTerminal(harbour)).render(harbour, { ...plain, color: 3 })
  for (const line of text.split('\n')) {
    const open = new Set<string>()
    for (const [, code = ''] of line.matchAll(/\u001b\[([\d;]*)m/gu)) {
      if (kindOf(code) === code) open.delete(code)
      else open.add(kindOf(code))
    }
    expect([...open], line).toEqual([])
  }
})

it('gives each speaker one colour, in the running text and on the page of quotations', async () => {
  const renderer = await loadTerminal(harbour)
  const text = renderer.render(harbour, { ...plain, color: 3 })
  const page = renderer.render(harbour, { ...plain, color: 3, quotesOnly: true })
  const colorOf = (words: string, where: string): string | undefined =>
    new RegExp(`\u001b\\[(38;2;[\\d;]+)m(?:\u001b\\[1m)?[^\u001b]*${words}`, 'u').exec(where)?.[1]
  const mayor = colorOf('Ilse Brandvold', text)
  expect(mayor).toBeDefined()
  for (const where of [text, page]) {
    expect(colorOf('come', where)).toBe(mayor)
    expect(colorOf('Nobody here', where)).toBe(mayor)
    expect(colorOf('a bad trade', where)).not.toBe(mayor)
    expect(colorOf('a bad trade', where)).toBe(colorOf('dark corners', where))
  }
})
