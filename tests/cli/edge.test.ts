import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixtures } from '../support/fixtures.js'
import { htmlText, toHtml } from '../support/html-text.js'
import { ARTICLE, folderWith, run } from '../support/run.js'
import { hasTerminal, show } from '../support/terminal.js'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const cwd = join(FIXTURES, 'pages/english-page')
const PAGE = 'input.txt'
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))
const env = { NO_COLOR: '1' }
const squashed = (text: string): string => text.replace(/\s+/g, ' ')
const FRONT = /^---\n[\s\S]*?\n---\n/

describe.skipIf(!hasTerminal)('at the edge of a terminal', () => {
  it.each([40, 80, 120])('of %d columns --explain breaks no word', async (columns) => {
    const { text } = await show(['-q', '--no-pager', '--explain', PAGE], { cwd, columns, env })
    const piped = await run(['-q', '--explain', PAGE], { cwd })
    expect(widest(text)).toBeLessThanOrEqual(columns)
    expect(squashed(text)).toBe(squashed(piped.stdout))
    expect(widest(piped.stdout)).toBeGreaterThan(120)
  })

  it.each([40, 80, 120])('of %d columns the note breaks no word', async (columns) => {
    const { text } = await show([PAGE, '-o', '/dev/null'], { cwd, columns, env })
    const piped = await run([PAGE, '-o', '/dev/null'], { cwd })
    expect(widest(text)).toBeLessThanOrEqual(columns)
    expect(squashed(text)).toBe(squashed(piped.stderr))
  })

  it.each(fixtures().filter(({ name }) => /paste|quotes|markdown|shapes/.test(name)))(
    'Markdown of $name breaks no word, and reads the same',
    async ({ folder, file }) => {
      const args = ['-q', '--no-pager', '--markdown', join(folder, file)]
      const { text } = await show(args, { columns: 40, env })
      const { stdout } = await run(args)
      const words = (markdown: string): string => squashed(htmlText(toHtml(markdown.replace(FRONT, ''))))
      expect(words(text)).toBe(words(stdout))
      expect(squashed(text).replace(/ > /g, ' ')).toBe(squashed(stdout).replace(/ > /g, ' '))
      expect(FRONT.exec(text)?.[0]).toBe(FRONT.exec(stdout)?.[0])
    },
  )

  it('Markdown fits where its words allow it, in a pipe each paragraph is a line', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const { text } = await show(['--markdown', 'a.txt'], { cwd, columns: 40, env })
    expect(widest(text.replace(FRONT, ''))).toBeLessThanOrEqual(40)
    expect(widest((await run(['--markdown', '-w', '40', 'a.txt'], { cwd })).stdout)).toBeGreaterThan(100)
    expect(widest((await show(['--markdown', '-w', '0', 'a.txt'], { cwd, columns: 200, env })).text)).toBeGreaterThan(
      100,
    )
  })
})
