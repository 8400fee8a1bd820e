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

it('ends every style on its own line, so that a pager can start anywhere', async () => {
  const text = (await loadTerminal(harbour)).render(harbour, { ...plain, color: 3 })
  for (const line of text.split('\n')) {
    const last = [...line.matchAll(/\u001b\[([\d;]*)m/gu)].map(([, code]) => code)
    const open = new Set<string>()
    for (const code of last) {
      if (code === '39') open.delete('color')
      else if (code === '22') open.delete('weight')
      else if (code === '23') open.delete('italic')
      else if (code === '24') open.delete('underline')
      else
        open.add(code === '3' ? 'italic' : code === '4' ? 'underline' : /^[12]$/u.test(code ?? '') ? 'weight' : 'color')
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
