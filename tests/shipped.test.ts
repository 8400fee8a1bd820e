import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.js'
import * as source from '../src/index.js'
import { renderers } from '../src/renderers/index.js'
import { fixtures } from './support/fixtures.js'
import { folderWith, run } from './support/run.js'

/** The library as an installation has it. */
const shipped: typeof source = createRequire(import.meta.url)('../dist/index.js')
const dist = join(import.meta.dirname, '../dist')
const all = fixtures()
const formats = renderers.map(({ name }) => name)

describe('what is tested is what is shipped', () => {
  describe.each(formats)('the library, %s', (format) => {
    test.each(all)('$name', ({ text }) => {
      const made = shipped.render(shipped.parseAll(text), format, { width: 72, color: 3 })
      expect(made).toBe(source.render(source.parseAll(text), format, { width: 72, color: 3 }))
    })
  })

  test.each([
    ...formats.map((format) => ['--format', format]),
    ['--color', 'always', '--keep-removed'],
    ['--quotes'],
    ['--explain', '--json'],
  ])('the command, %s %s %s', async (...options) => {
    const folder = folderWith()
    const files = all.map((fixture) => join(fixture.folder, fixture.file))
    const args = (output: string): string[] => [
      ...['--width', '72', '--quiet', ...options.filter((each) => each !== undefined)],
      ...['--output', join(folder, output), ...files],
    ]
    // Threads run what is built: here all is read by the source itself
    await main(['--jobs', '1', ...args('source.txt')])
    expect(await run(args('shipped.txt'), { env: { ...process.env } as Record<string, string> })).toMatchObject({
      status: 0,
      stderr: '',
    })
    expect(readFileSync(join(folder, 'shipped.txt'), 'utf8')).toBe(readFileSync(join(folder, 'source.txt'), 'utf8'))
  })
})

test.each(['core', 'program'])(
  '%s.js is ASCII: other characters of an expression are written as \\u escapes',
  (name) => {
    const lines = readFileSync(join(dist, `${name}.js`), 'latin1').split('\n')
    expect(lines.filter((line) => /[^\0-\x7f]/.test(line))).toEqual([])
  },
)

describe.each(['NFC', 'NFD'])('letters beyond Latin-1 in the shipped command, %s', (form) => {
  test('a byline', async () => {
    const input = 'Harbor board keeps the ferry\n\nBy Ọlá Ṣóyínká\n\nThe board voted on Monday to keep it.\n'.normalize(
      form,
    )
    const article = JSON.parse((await run(['--json'], { input })).stdout)
    expect(article.byline?.authors).toEqual([{ name: 'Ọlá Ṣóyínká'.normalize(form), role: null }])
  })

  test.each(['Ấn Trần', 'Ṣadé Adébáyọ̀'])('the speaker %s', async (name) => {
    const input =
      `Harbor board keeps the ferry\n\n“Nobody sleeps on an island,” said ${name}. “They wait.”\n`.normalize(form)
    const { speakers } = JSON.parse((await run(['--json'], { input })).stdout)
    expect(speakers.map((each: { name: string }) => each.name)).toEqual([name.normalize(form)])
  })
})
