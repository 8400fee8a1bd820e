import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run.js'
import { hasTerminal, show } from '../support/terminal.js'

const FILE = join(import.meta.dirname, '../../fixtures/pages/english-page/input.txt')
const ARGS = ['-q', '--no-pager', '--keep-removed', FILE]
const env = { NO_COLOR: '1' }
const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}]+/gu))

describe('--keep-removed', () => {
  it('has what stood above the headline above it, and what stood below the credits below them', async () => {
    const { stdout } = await run(ARGS)
    const places = [
      '┆ Skip to main content',
      '\nTide Gauge',
      '┆ Share on Facebook',
      '\nThe tide',
      '\n────────────\n',
      '┆ Terms',
    ]
    const found = places.map((text) => stdout.indexOf(text))
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(found[0]).toBe(0)
  })

  it.each(['terminal', 'text', 'markdown', 'html'])('prints every removed word in a pipe: %s', async (format) => {
    const head = format === 'markdown' ? ['--front-matter', 'none'] : []
    const { stdout } = await run(['-f', format, ...head, ...ARGS])
    const printed = wordsOf(stdout)
    const { removed } = JSON.parse((await run(['--json', FILE])).stdout)
    const words = removed.flatMap(({ text }: { text: string }) => [...wordsOf(text)])
    expect(words.length).toBeGreaterThan(100)
    expect(words.filter((word: string) => !printed.has(word))).toEqual([])
  })
})

describe.skipIf(!hasTerminal)('--keep-removed on a terminal', () => {
  it('shows many short lines of one place as one, prose as it is', async () => {
    const { text } = await show(ARGS, { env })
    expect(text).toMatch(/^┆ \d+ lines removed: navigation, page-furniture, subscription and more\n/)
    expect(text).toContain('\n┆ 4 lines removed: share-bar, counter\n')
    expect(text).toContain('┆ Advertisement [advertisement]')
    expect(text).toContain('Sign up for our morning newsletter')
    expect(text).not.toContain('Share on Facebook')
  })

  it('shows each with --verbose, as in a pipe', async () => {
    expect((await show(['--verbose', ...ARGS], { env })).text).toBe((await run(ARGS)).stdout)
  })
})
