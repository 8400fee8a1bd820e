import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { watch } from '../support/emulator.js'
import { fixtures } from '../support/fixtures.js'
import { hasTerminal, show } from '../support/terminal.js'

// Pull quotes, captions, lists, tables, interviews, live blogs, corrections: each part of an article is in a fixture
describe.skipIf(!hasTerminal)('in a terminal of 72 columns', () => {
  it.each(fixtures())('$name looks as its expected file, and drives nothing', async ({ folder, file }) => {
    const expected = readFileSync(join(folder, 'article.txt'), 'utf8').trimEnd().split('\n')
    for (const env of [{ NO_COLOR: '1' }, { COLORTERM: 'truecolor' }]) {
      const args = ['-q', '--no-pager', '--theme', 'dark', '-w', '72', file]
      const { raw } = await show(args, { cwd: folder, columns: 72, env })
      const { lines, events } = await watch(raw, 72)
      expect(events).toEqual([])
      expect(lines.join('\n').trimEnd().split('\n')).toEqual(expected)
    }
  })
})
