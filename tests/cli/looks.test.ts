import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { watch } from '../support/emulator.js'
import { fixtures } from '../support/fixtures.js'
import { hasTerminal, show } from '../support/terminal.js'

// Pull quotes, captions, lists, tables, interviews, live blogs, corrections: each part of an article is in a fixture
const COLUMNS = 72

/** An address is never broken by the command: where it is wider than the terminal, that breaks it. */
function broken(line: string): string[] {
  return line.length > COLUMNS ? [line.slice(0, COLUMNS), ...broken(line.slice(COLUMNS))] : [line]
}

describe.skipIf(!hasTerminal)('in a terminal of 72 columns', () => {
  it.each(fixtures())('$name looks as its expected file, and drives nothing', async ({ folder, file }) => {
    const expected = readFileSync(join(folder, 'article.txt'), 'utf8').trimEnd().split('\n').flatMap(broken)
    for (const env of [{ NO_COLOR: '1' }, { COLORTERM: 'truecolor' }]) {
      const args = ['-q', '--no-pager', '--theme', 'dark', '-w', `${COLUMNS}`, file]
      const { raw } = await show(args, { cwd: folder, columns: COLUMNS, env })
      const { lines, events } = await watch(raw, COLUMNS)
      expect(events).toEqual([])
      expect(lines.join('\n').trimEnd().split('\n')).toEqual(expected)
    }
  })
})
