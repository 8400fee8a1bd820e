import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, BIN, folderWith } from '../support/run.js'
import { hasTerminal, openTerminal, show } from '../support/terminal.js'

const LONG = `${ARTICLE}\n${'The ferry left Port Ellery on time again, its crew said on Monday morning at the pier.\n\n'.repeat(40)}Zulu stands at the end of this long text, as the last sentence of all of them.\n`

/** Keeps what it is given, so that a test can see what a pager gets. */
const PAGER = `"${process.execPath}" -e "process.stdin.pipe(require('fs').createWriteStream('paged'))"`

const hasLess = spawnSync('less', ['--version']).status === 0

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
    const env = { COLORTERM: 'truecolor', XTERM_VERSION: 'XTerm(390)' }
    const dark = await show(['a.txt', '--theme', 'dark'], { cwd, env })
    const light = await show(['a.txt', '--theme', 'light'], { cwd, env })
    const onBlack = await show(['a.txt'], { cwd, env, background: 'rgb:0000/0000/0000' })
    const onWhite = await show(['a.txt'], { cwd, env, background: 'rgb:ff/ff/ff' })
    expect(dark.raw).not.toBe(light.raw)
    expect(onBlack.raw).toContain(dark.raw)
    expect(onWhite.raw).toContain(light.raw)
  })

  it('that may answer late or never is not asked', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const xterm = { XTERM_VERSION: 'XTerm(390)' }
    for (const env of [
      {},
      { ...xterm, SSH_TTY: '/dev/pts/9' },
      { ...xterm, TERM: 'screen' },
      { ...xterm, COLORFGBG: '15;0' },
    ])
      expect((await show(['a.txt'], { cwd, env })).raw).not.toContain('\x1b]11')
    const config = folderWith({ 'a.txt': ARTICLE, 'news-fmt.config.json': '{ "theme": "light" }' })
    expect((await show(['a.txt'], { cwd: config, env: xterm })).raw).not.toContain('\x1b]11')
    for (const args of [['--markdown'], ['--json', '-o', 'a.json'], ['--no-color']])
      expect((await show([...args, 'a.txt'], { cwd, env: xterm })).raw).not.toContain('\x1b]11')
  })

  it('keys that are typed ahead are the next command, and the background is not asked', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const shell = `stty -echo; echo ready; sleep 1; "${process.execPath}" "${BIN}" a.txt; read -r line; echo "next: $line"`
    const env = { XTERM_VERSION: 'XTerm(390)' }
    const session = openTerminal([], { cwd, env, background: 'rgb:ff/ff/ff', command: ['/bin/sh', '-c', shell] })
    while (!session.screen().includes('ready')) await new Promise((resolve) => setTimeout(resolve, 10))
    session.type('ls -l\r')
    await session.ended
    expect(session.screen()).toContain('next: ls -l')
    expect(session.screen()).not.toContain('\x1b]11')
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
      /news-fmt: \d+ words? (?:was|were) taken away .*, \d+ of prose;\s+--keep-removed/,
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

  it('is never used on a terminal that can not move its cursor', async () => {
    const cwd = folderWith({ 'a.txt': LONG })
    const env = { PAGER: 'news-fmt-no-such-pager', TERM: 'dumb' }
    expect((await show(['--pager', 'a.txt'], { cwd, rows: 24, env })).text).not.toContain('news-fmt-no-such-pager')
  })

  it('shows colours or none, never their codes', async () => {
    const fake = (name: string): string => `#!/bin/sh\necho "$@" > ${name}.args; cat > ${name}.paged\n`
    const cwd = folderWith({ 'a.txt': LONG, 'bin/less': fake('less'), 'bin/pager': fake('pager') })
    const PATH = `${join(cwd, 'bin')}:${process.env.PATH}`
    for (const name of ['less', 'pager']) chmodSync(join(cwd, 'bin', name), 0o755)
    await show(['-q', 'a.txt'], { cwd, rows: 24, env: { PATH, PAGER: 'less -S', LESS: '-M' } })
    await show(['-q', 'a.txt'], { cwd, rows: 24, env: { PATH, PAGER: 'pager' } })
    expect(readFileSync(join(cwd, 'less.args'), 'utf8')).toBe('-R -S\n')
    expect(readFileSync(join(cwd, 'less.paged'), 'utf8')).toContain('\x1b[')
    expect(readFileSync(join(cwd, 'pager.paged'), 'utf8')).toMatch(/^[^\x1b]*Zulu stands[^\x1b]*$/)
  })

  it.skipIf(!hasLess)('less shows no code whatever LESS says', async () => {
    const cwd = folderWith({ 'a.txt': LONG })
    for (const LESS of ['-S', 'M', '-FX', '-+R']) {
      const session = openTerminal(['-q', 'a.txt'], { cwd, rows: 24, env: { PAGER: 'less', LESS } })
      session.type('q')
      await session.ended
      expect(session.screen()).not.toMatch(/ESC\[/)
    }
  })
})
