import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { watch } from '../support/emulator.js'
import { ARTICLE, BIN, folderWith, run } from '../support/run.js'
import { hasTerminal, show } from '../support/terminal.js'

/** A page with everything that has a look of its own. */
const PAGE = `Coast

Night ferry to stay, harbor board decides

The money comes from the fund for street lamps. Not everybody is pleased.

By Odile Marrin, Staff Writer

November 3, 2031

PORT ELLERY (Northern Wire) — The harbor board voted on Monday to keep the night ferry running through the winter.

“Nobody sleeps on an island,” said Teo Brandt, the board’s chair. “They wait.”

The ferry leaves at ten, he said, and its timetable is at https://ferry.example/night?a=b-c where nobody reads it.

Against the vote

Ilse Moum, who mends the lamps, called the vote “a bad trade” and left the room before it was over.

Share this article

Advertisement

Correction: An earlier version of this article gave the fare as 14 crowns. It is 40.

Piet Harrow contributed reporting.
`

const isPosix = process.platform !== 'win32'
const trueColor = { COLORTERM: 'truecolor' }

describe.skipIf(!hasTerminal)('the page', () => {
  it('has a look of its own for each part, and a colour for each voice', async () => {
    const { raw } = await show(['-q', 'a.txt', '--theme', 'dark'], {
      cwd: folderWith({ 'a.txt': PAGE }),
      env: trueColor,
    })
    const { lines, events, cell } = await watch(raw, 80)
    expect(events).toEqual([])
    expect(lines.slice(0, 8)).toEqual([
      'COAST',
      'Night ferry to stay, harbor board decides',
      '',
      'The money comes from the fund for street lamps. Not everybody is pleased.',
      '',
      'By Odile Marrin, Staff Writer',
      'November 3, 2031 · 1 min read',
      '─'.repeat(80),
    ])
    expect(cell('Night ferry').isBold()).toBeTruthy()
    expect(cell('The money').isItalic()).toBeTruthy()
    expect(cell('Odile Marrin').isBold()).toBeTruthy()
    expect(cell('PORT ELLERY').isBold()).toBeTruthy()
    expect(lines.slice(lines.indexOf('Against the vote') - 2, lines.indexOf('Against the vote') + 2)).toEqual([
      '',
      '',
      'Against the vote',
      '',
    ])
    const inkOf = (text: string): number => cell(text).getFgColor()
    expect(cell('Teo Brandt').isBold()).toBeTruthy()
    expect(new Set(['“Nobody', '“They wait', 'Teo Brandt'].map(inkOf)).size).toBe(1)
    expect(new Set(['“a bad trade', 'Ilse Moum'].map(inkOf)).size).toBe(1)
    expect(inkOf('“a bad trade')).not.toBe(inkOf('“Nobody'))
    expect(cell('said Teo').isFgDefault()).toBe(true)
    expect(new Set(['COAST', '│ Correction', 'Piet Harrow', 'said Teo'].map(inkOf)).size).toBe(4)
  })

  it('shows the label of an interview once, in the colour of its voice', async () => {
    const turns = [
      'COURIER: What do you mend?',
      'MOUM: Lamps, and the people under them.',
      'COURIER: How often?',
      'MOUM: Daily.',
    ]
    const talk = `A talk about lamps\n\nBy Odile Marrin\n\nIlse Moum has mended the lamps of the harbor for years, and she talked to us about it.\n\n${turns.join('\n\n')}\n`
    const { raw } = await show(['-q', 'a.txt', '--theme', 'dark'], {
      cwd: folderWith({ 'a.txt': talk }),
      env: trueColor,
    })
    const { lines, cell } = await watch(raw, 80)
    for (const turn of turns) expect(lines.filter((line) => line === turn)).toHaveLength(1)
    expect(cell('MOUM:').isBold()).toBeTruthy()
    expect(cell('MOUM:').getFgColor()).toBe(cell('Lamps, and').getFgColor())
    expect(cell('MOUM:').getFgColor()).toBe(cell('Ilse Moum').getFgColor())
    expect(cell('COURIER:').getFgColor()).not.toBe(cell('MOUM:').getFgColor())
  })

  it.each([20, 40, 80, 132])('is laid out at %d columns as in a pipe, whatever its colours', async (columns) => {
    const cwd = folderWith({ 'a.txt': PAGE })
    const piped = await run(['-w', String(Math.min(columns, 80)), 'a.txt'], { cwd })
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'xterm' }, {}, trueColor, { TERM: 'dumb' }]) {
      const { text } = await show(['-q', 'a.txt', '--theme', 'light'], { cwd, columns, env })
      expect(text).toBe(piped.stdout)
    }
    expect(piped.stdout).not.toMatch(/[ \t]$/m)
    expect(piped.stdout).not.toContain('\x1b')
  })

  it.each([
    [{ TERM: 'dumb' }, /^[^\x1b]*$/],
    [{ TERM: 'xterm' }, /\x1b\[9?3\dm/],
    [{}, /\x1b\[38;5;\d+m/],
    [{ TERM: 'xterm-direct' }, /\x1b\[38;2;\d+;\d+;\d+m/],
    [{ FORCE_COLOR: '0' }, /^[^\x1b]*$/],
    [{ TERM: 'dumb', FORCE_COLOR: '2' }, /\x1b\[38;5;\d+m/],
  ])('in %j has the colours that the terminal has', async (env, expected) => {
    expect((await show(['-q', 'a.txt', '--theme', 'dark'], { cwd: folderWith({ 'a.txt': PAGE }), env })).raw).toMatch(
      expected,
    )
  })

  it.each([{ LANG: 'C' }, { LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, { TERM: 'vt220' }])(
    'is plain ASCII in %j',
    async (env) => {
      const { text } = await show(['-q', 'a.txt', '--color', 'never'], { cwd: folderWith({ 'a.txt': PAGE }), env })
      expect(text).toMatch(/^[\n -~]*$/)
      expect(text).toContain('"Nobody sleeps on an island," said Teo Brandt, the board\'s chair.')
    },
  )

  it('has links to click where the terminal takes them, whole and in their place', async () => {
    const cwd = folderWith({ 'a.txt': PAGE })
    const address = 'https://ferry.example/night?a=b-c'
    for (const env of [{ VTE_VERSION: '7200' }, { TERM_PROGRAM: 'WezTerm' }, { FORCE_HYPERLINK: '1' }]) {
      const { raw } = await show(['-q', 'a.txt', '--theme', 'mono'], { cwd, columns: 30, env })
      expect(raw).toContain(`;${address}\x1b\\`)
      expect((await watch(raw, 40)).lines).toContain(address)
    }
    expect((await show(['-q', 'a.txt', '--theme', 'mono'], { cwd })).raw).not.toContain('\x1b]8')
  })

  it('--quotes shows speakers with role, count and share, and the sentences that quote them', async () => {
    const { text } = await show(['-q', '--quotes', 'a.txt'], {
      cwd: folderWith({ 'a.txt': PAGE }),
      env: { NO_COLOR: '1' },
    })
    expect(text).toMatch(
      /Teo Brandt, .*chair\n[█░]+ 1 quotation · 7 words · 70%\n\n {2}“Nobody sleeps on an island,” said Teo Brandt, the board’s chair. “They\n {2}wait.” ¶\u00a02\n/,
    )
    expect(text).toMatch(
      /Ilse Moum.*\n[█░]+ 1 quotation · 3 words · 30%\n\n {2}Ilse Moum, who mends the lamps, called the vote “a bad trade”/,
    )
  })

  it('--keep-removed shows what was taken away in its place, dimmed, with the reason', async () => {
    const cwd = folderWith({ 'a.txt': PAGE })
    const { raw } = await show(['--keep-removed', 'a.txt', '--theme', 'mono'], { cwd })
    const { lines, cell } = await watch(raw, 80)
    const at = lines.indexOf('┆ Share this article [share-bar]')
    expect(at).toBeGreaterThan(lines.findIndex((line) => line.includes('a bad trade')))
    expect(at).toBeLessThan(lines.findIndex((line) => line.startsWith('│ Correction')))
    expect(cell('Share this').isDim()).toBeTruthy()
    expect(raw).not.toContain('taken away')
  })

  it('--explain shows the lines with what claimed them', async () => {
    const { text } = await show(['--explain', 'a.txt'], { cwd: folderWith({ 'a.txt': PAGE }), columns: 200 })
    expect(text).toMatch(/^3 +headline +headline +[01]\.\d\d +\S+ +Night ferry/m)
    expect(text).toMatch(/^\d+ +furniture +\S+ +[01]\.\d\d +\S+ +Share this article$/m)
  })

  it('of each of several files stands below a rule with its name', async () => {
    const cwd = folderWith({ 'a.txt': PAGE, 'b.txt': ARTICLE })
    const { text } = await show(['-q', 'a.txt', 'b.txt'], { cwd, columns: 60, env: { NO_COLOR: '1' } })
    const rule = '─'.repeat(60)
    expect(text.startsWith(`${rule}\na.txt\n\nCOAST\n`)).toBe(true)
    expect(text).toContain(`\n${rule}\nb.txt\n\nHarbor board`)
  })
})

/** What would happen to a terminal that is sent each of these. */
const ATTACKS = [
  '\x1b]0;owned\x07',
  '\x9d0;owned\x9c',
  '\x1b[2;2H',
  '\x9b2J',
  '\x1b[?1049h',
  '\x1b]52;c;b3duZWQ=\x07',
  '\x1b]8;;https://evil.example\x1b\\',
  '\x1b[6n\x05',
  '\x1bP$q"p\x1b\\',
  '\x07\b\b\x7f',
  '\u202egpj\u202c',
]

describe.skipIf(!hasTerminal)('a hostile article', () => {
  it.each(ATTACKS)('that sends %j shows text and nothing else, its name and its errors too', async (attack) => {
    const name = `b${attack.replaceAll('/', '')}.txt`
    const text = ARTICLE.split('\n').map((line) => `${line}${line && attack}`)
    const cwd = folderWith({ [name]: text.join(`\n`) })
    for (const how of [
      ['--theme', 'dark'],
      ['--quotes'],
      ['--explain'],
      ['--json'],
      ['--markdown'],
      ['--keep-removed'],
    ]) {
      const { raw } = await show(['--no-pager', ...how, name, name, `no${name}`], { cwd })
      const { events, lines } = await watch(raw.replace('\x1b]11;?\x1b\\\x1b[c', ''), 80)
      expect(events, how[0]).toEqual([])
      expect(lines.join('\n'), how[0]).toContain('Nobody sleeps on an island')
      // Wherever the edge of the terminal parts it
      expect(lines.join(' ').replace(/\s+/g, ' '), how[0]).toContain('there is no such file')
      expect(raw).not.toMatch(/[\u202a-\u202e]/)
    }
  })
})

/** What a terminal says of itself that is known to answer. */
const ANSWERING = { VTE_VERSION: '7600' }

describe.skipIf(!hasTerminal)('the terminal', () => {
  it.skipIf(!isPosix)('that is silent when asked for its background gets the article all the same', async () => {
    const { text, raw } = await show(['-q', 'a.txt', '--theme', 'auto'], {
      cwd: folderWith({ 'a.txt': ARTICLE }),
      env: ANSWERING,
    })
    expect(raw).toContain('\x1b]11;?')
    expect(text).toContain('Harbor board votes')
  })

  it.each([
    ['without colour', ['a.txt'], { NO_COLOR: '1' }],
    ['for a named theme', ['a.txt', '--theme', 'dark'], {}],
    ['for data', ['a.txt', '--json', '-o', 'x.json'], {}],
    ['over a remote login', ['a.txt'], { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }],
    ['that knows no answer', ['a.txt'], { TERM: 'linux' }],
    ['that does not say which it is', ['a.txt'], { VTE_VERSION: '' }],
  ])('is not asked %s', async (_, args, env) => {
    const asked = await show(['-q', ...args], { cwd: folderWith({ 'a.txt': ARTICLE }), env: { ...ANSWERING, ...env } })
    expect(asked.raw).not.toContain('\x1b]11')
  })

  it.skipIf(!isPosix)('does not stop a job in the background', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const script = 'set -m; "$0" "$1" -q a.txt & wait $!; echo "status $?"'
    const { raw } = await show([process.execPath, BIN], { cwd, command: ['bash', '-c', script] })
    expect(raw).toContain('Nobody sleeps')
    expect(raw).toContain('status 0')
  })

  it.each([
    [['nowhere.txt'], 66],
    [['empty.txt'], 65],
    [['--jsn'], 64],
    [['a.txt', '-o', 'no/b.txt'], 73],
    [['a.txt'], 0],
  ])('gets the same status and message as a pipe: %j %d', async (args, expected) => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'empty.txt': '' })
    const piped = await run(args, { cwd })
    const { status, text } = await show(args, { cwd, env: { NO_COLOR: '1' } })
    expect([status, piped.status]).toEqual([expected, expected])
    expect(text).toBe(piped.stdout + piped.stderr)
  })

  it('can interrupt: 130', async () => {
    const { openTerminal } = await import('../support/terminal.js')
    const session = openTerminal(['-'], { env: { NO_COLOR: '1' } })
    while (!session.screen().includes('paste the article')) await new Promise((resolve) => setTimeout(resolve, 10))
    session.type('\x03')
    expect(await session.ended).toBe(130)
  })
})

describe.skipIf(!hasTerminal)('progress', () => {
  const names = Array.from({ length: 600 }, (_, i) => `${i}.txt`)
  const files = (): string => folderWith(Object.fromEntries(names.map((name) => [name, PAGE.repeat(2)])))

  it('of many files appears after a second and goes away, unless --quiet', async () => {
    const cwd = files()
    const { raw, status } = await show([...names, '--json', '-o', 'all.json'], { cwd })
    expect(status).toBe(0)
    expect(raw).toMatch(/\r\x1b\[K\d+ articles, \d+ of 600 files/)
    expect((await watch(raw, 80)).lines.join('')).not.toContain('articles')
    expect((await show(['-q', ...names, '--json', '-o', 'all.json'], { cwd })).raw).toBe('')
    const { stderr } = await run([...names.slice(0, 3), '--json', '-o', 'all.json'], { cwd })
    expect(stderr).toMatch(/^news-fmt: \d+ words were taken away .*, 0 of prose; --keep-removed shows them\n$/)
  })

  it('of one large text as well, and it is gone before the text is shown', async () => {
    const cwd = folderWith({
      'a.txt': `${ARTICLE}\n${'The ferry left Port Ellery on time again on Monday.\n\n'.repeat(32_000)}`,
    })
    const { raw } = await show(['--no-pager', 'a.txt', '--json', '--fields', 'headline', '--theme', 'dark'], { cwd })
    expect(raw.slice(0, 60)).toMatch(/^\r\x1b\[Kreading 2 million characters\r\x1b\[K\{/)
    expect((await show(['-q', 'a.txt', '--json', '-o', 'x.json'], { cwd })).raw).toBe('')
  })
})

describe.skipIf(!hasTerminal)('the pager', () => {
  const keep = `"${process.execPath}" -e "require('fs').writeFileSync('args', process.argv.slice(1).join('|')); process.stdin.pipe(require('fs').createWriteStream('paged'))"`

  it('is split as a shell does and not run by one', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const env = {
      NEWS_FMT_PAGER: `${keep} -- 'a b' "c d" $(touch x) ; touch\\ y`,
      PAGER: 'no-such-pager',
      NO_COLOR: '1',
    }
    expect((await show(['-q', '--pager', 'a.txt'], { cwd, env })).status).toBe(0)
    expect(readFileSync(join(cwd, 'args'), 'utf8')).toBe('a b|c d|$(touch|x)|;|touch y')
    expect(readFileSync(join(cwd, 'paged'), 'utf8')).toContain('Nobody sleeps')
  })

  it('that is empty is none', async () => {
    const { text } = await show(['-q', '--pager', 'a.txt'], {
      cwd: folderWith({ 'a.txt': ARTICLE }),
      env: { NEWS_FMT_PAGER: '', PAGER: 'no-such-pager', NO_COLOR: '1' },
    })
    expect(text).toContain('Nobody sleeps')
    expect(text).not.toContain('no-such-pager')
  })

  it('is never used in a pipe', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    expect((await run(['--pager', 'a.txt'], { cwd, env: { PAGER: keep } })).stdout).toContain('Nobody sleeps')
  })
})
