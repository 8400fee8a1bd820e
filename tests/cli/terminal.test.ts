import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folderWith } from '../support/run.js'
import { hasTerminal, show } from '../support/terminal.js'

const LONG = `${ARTICLE}\n${'The ferry left Port Ellery on time again, its crew said on Monday morning at the pier.\n\n'.repeat(40)}Zulu stands at the end of this long text, as the last sentence of all of them.\n`

/** Keeps what it is given, so that a test can see what a pager gets. */
const PAGER = `"${process.execPath}" -e "process.stdin.pipe(require('fs').createWriteStream('paged'))"`

describe.skipIf(!hasTerminal)('in a terminal', () => {
  it.each([40, 60, 120])('of %d columns no line is wider, nor than 80', async (columns) => {
    const { text, status } = await show(['a.txt', '--theme', 'dark'], {
      cwd: folderWith({ 'a.txt': ARTICLE }),
      columns,
    })
    expect(status).toBe(0)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBe(Math.min(columns, 80))
  })

  it('no file is the help', async () => {
    expect((await show([])).text).toContain('Usage: news-fmt [options] [file...]')
  })

  it('the background chooses the theme, and the question leaves no trace', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const env = { COLORTERM: 'truecolor' }
    const dark = await show(['a.txt', '--theme', 'dark'], { cwd, env })
    const light = await show(['a.txt', '--theme', 'light'], { cwd, env })
    const onBlack = await show(['a.txt'], { cwd, env, background: 'rgb:0000/0000/0000' })
    const onWhite = await show(['a.txt'], { cwd, env, background: 'rgb:ff/ff/ff' })
    expect(dark.raw).not.toBe(light.raw)
    expect(onBlack.raw).toContain(dark.raw)
    expect(onWhite.raw).toContain(light.raw)
  })

  it('that is silent about its background, COLORFGBG tells', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const light = await show(['a.txt', '--theme', 'light'], { cwd })
    expect((await show(['a.txt'], { cwd, env: { COLORFGBG: '0;15' } })).raw).toContain(light.raw)
  })

  it('NO_COLOR leaves no escape sequence at all', async () => {
    const { raw } = await show(['a.txt'], { cwd: folderWith({ 'a.txt': ARTICLE }), env: { NO_COLOR: '1' } })
    expect(raw).not.toContain('\x1b')
  })

  it('a note tells once how much was taken away, unless --quiet', async () => {
    const cwd = folderWith({ 'a.txt': `${ARTICLE}\nAdvertisement\n\nShare this article\n` })
    const env = { NO_COLOR: '1' }
    expect((await show(['a.txt'], { cwd, env })).text).toMatch(
      /news-fmt: \d+ words? (?:was|were) taken away .*, \d+ of prose; --keep-removed/,
    )
    expect((await show(['-q', 'a.txt'], { cwd, env })).text).not.toContain('taken away')
  })
})

describe.skipIf(!hasTerminal)('the pager', () => {
  it('gets a text that is longer than the screen, all of it', async () => {
    const cwd = folderWith({ 'a.txt': LONG })
    const { status, text } = await show(['-q', 'a.txt'], { cwd, rows: 24, env: { PAGER, NO_COLOR: '1' } })
    expect(status).toBe(0)
    expect(text).not.toContain('Harbor board')
    expect(readFileSync(join(cwd, 'paged'), 'utf8')).toMatch(/Harbor board[\s\S]*Zulu stands/)
  })

  it('does not get a text that fits, nor any with --no-pager', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'long.txt': LONG })
    const env = { PAGER: 'news-fmt-no-such-pager', NO_COLOR: '1' }
    expect((await show(['a.txt'], { cwd, rows: 60, env })).text).toContain('Harbor board')
    expect((await show(['--no-pager', 'long.txt'], { cwd, rows: 24, env })).text).toContain('Zulu stands')
  })

  it('that is not there is told, and the text is shown', async () => {
    const cwd = folderWith({ 'a.txt': LONG })
    const { status, text } = await show(['a.txt'], {
      cwd,
      rows: 24,
      env: { NEWS_FMT_PAGER: 'news-fmt-no-such-pager', NO_COLOR: '1' },
    })
    expect(status).toBe(0)
    expect(text).toContain("this pager can't be started")
    expect(text).toContain('Zulu stands')
  })

  it('that is closed early ends the command cleanly', async () => {
    const cwd = folderWith({ 'a.txt': LONG.repeat(20) })
    const env = { PAGER: `"${process.execPath}" -e "process.exit(0)"`, NO_COLOR: '1' }
    const { status, text } = await show(['-q', 'a.txt', 'a.txt', 'a.txt'], { cwd, rows: 24, env })
    expect([status, text]).toEqual([0, ''])
  })
})
