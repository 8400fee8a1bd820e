import { describe, expect, it } from 'vitest'
import { needsAscii } from '../../src/cli/screen/ascii.js'
import { type ColorDepth, colorDepth } from '../../src/cli/screen/color.js'
import { takesHyperlinks } from '../../src/cli/screen/hyperlinks.js'
import { fromColorFgBg } from '../../src/cli/theme/background.js'
import { ARTICLE, run } from '../support/run.js'

type Case = readonly [
  why: string,
  flag: string | null,
  config: string | null,
  env: Record<string, string>,
  tty: boolean,
  depth: ColorDepth,
]

const xterm = { TERM: 'xterm-256color' }
const cases: readonly Case[] = [
  ['a terminal has colour', null, null, xterm, true, 2],
  ['a pipe has none', null, null, xterm, false, 0],
  ['COLORTERM tells true colour', null, null, { ...xterm, COLORTERM: 'truecolor' }, true, 3],
  ['a plain TERM has sixteen', null, null, { TERM: 'xterm' }, true, 1],
  ['TERM=dumb has none', null, null, { TERM: 'dumb' }, true, 0],
  ['NO_COLOR', null, null, { ...xterm, NO_COLOR: '1' }, true, 0],
  ['an empty NO_COLOR says nothing', null, null, { ...xterm, NO_COLOR: '' }, true, 2],
  ['NO_COLOR is stronger than FORCE_COLOR', null, null, { ...xterm, NO_COLOR: '1', FORCE_COLOR: '3' }, true, 0],
  ['--color always is stronger than NO_COLOR', 'always', null, { ...xterm, NO_COLOR: '1' }, false, 2],
  ['--color never is stronger than FORCE_COLOR', 'never', null, { ...xterm, FORCE_COLOR: '3' }, true, 0],
  ['FORCE_COLOR in a pipe', null, null, { ...xterm, FORCE_COLOR: '1' }, false, 1],
  ['forced colour keeps its depth', null, null, { TERM: 'xterm', FORCE_COLOR: '3' }, false, 3],
  ['FORCE_COLOR=true takes the depth of the terminal', null, null, { ...xterm, FORCE_COLOR: 'true' }, false, 2],
  ['FORCE_COLOR=0 is off', null, null, { ...xterm, FORCE_COLOR: '0' }, true, 0],
  ['FORCE_COLOR=false is off', null, null, { ...xterm, FORCE_COLOR: 'false' }, true, 0],
  ['FORCE_COLOR is stronger than TERM=dumb', null, null, { TERM: 'dumb', FORCE_COLOR: '1' }, false, 1],
  ['--color always on TERM=dumb has sixteen', 'always', null, { TERM: 'dumb' }, true, 1],
  ['the config is stronger than the terminal', null, 'never', xterm, true, 0],
  ['the config is stronger than a pipe', null, 'always', xterm, false, 2],
  ['NO_COLOR is stronger than the config', null, 'always', { ...xterm, NO_COLOR: '1' }, true, 0],
  ['--color auto is stronger than the config', 'auto', 'always', xterm, false, 0],
]

describe('depth of colour', () => {
  it.each(cases)('%s', (_, flag, config, env, isTerminal, depth) => {
    expect(colorDepth({ flag, config, env, isTerminal })).toBe(depth)
  })
})

describe('the command in a pipe', () => {
  it('writes no escape sequence, and the same layout with forced colour', async () => {
    const plain = await run([], { input: ARTICLE })
    expect(plain.stdout).not.toContain('\x1b')
    for (const FORCE_COLOR of ['1', '2', '3']) {
      const colored = await run([], { input: ARTICLE, env: { FORCE_COLOR } })
      expect(colored.stdout).toContain('\x1b[')
      expect(colored.stdout.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain.stdout)
    }
  })

  it('writes data without colour, whatever the environment forces', async () => {
    for (const format of ['json', 'ndjson', 'markdown', 'csv']) {
      const forced = await run(['-f', format], { input: ARTICLE, env: { FORCE_COLOR: '1' } })
      expect(forced.stdout).not.toContain('\x1b')
    }
  })

  it('writes plain ASCII marks where the locale has no others', async () => {
    const { stdout } = await run([], { input: ARTICLE, env: { LC_ALL: 'C' } })
    expect(stdout).toContain('"Nobody sleeps on an island,"')
    expect(stdout).not.toMatch(/[^\x00-\x7f]/)
  })
})

describe('what a terminal can show', () => {
  it.each([
    [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, true],
    [{ LANG: 'de_DE.utf8' }, false],
    [{ LANG: 'de_DE.ISO-8859-1' }, true],
    [{ TERM: 'vt220', LANG: 'en_US.UTF-8' }, true],
    [{}, false],
  ])('%j needs ASCII: %s', (env, expected) => expect(needsAscii(env, true)).toBe(expected))

  it.each([
    [{ TERM: 'xterm-kitty' }, true],
    [{ VTE_VERSION: '7200' }, true],
    [{ VTE_VERSION: '4600' }, false],
    [{ TERM_PROGRAM: 'WezTerm' }, true],
    [{ TERM_PROGRAM: 'WezTerm', TMUX: '/tmp/x' }, false],
    [{ FORCE_HYPERLINK: '1' }, true],
    [xterm, false],
  ])('%j takes hyperlinks: %s', (env, expected) => expect(takesHyperlinks(env, true)).toBe(expected))

  it.each([
    ['15;0', '#000000'],
    ['0;default;15', '#ffffff'],
    ['12;8', '#000000'],
    ['default', null],
    ['1;99', null],
  ])('COLORFGBG=%s has the background %s', (value, expected) => expect(fromColorFgBg(value)).toBe(expected))
})
