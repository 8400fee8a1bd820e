import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { schemaNames, shellNames } from '../../src/cli/completion/commands.js'
import { optionTable } from '../../src/cli/options.js'
import { splitWords } from '../../src/cli/output/split-words.js'
import { schemas } from '../../src/cli/schemas/index.js'
import { didYouMean, suggest } from '../../src/cli/suggest.js'
import { renderers } from '../../src/renderers/index.js'
import { folderWith, run } from '../support/run.js'

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0

const hasMan = spawnSync('man', ['--version']).stdout?.includes('man 2') ?? false

describe('completions', () => {
  it.each(shellNames)('for %s name every option', async (shell) => {
    const { status, stdout } = await run(['completion', shell])
    expect(status).toBe(0)
    for (const { long } of optionTable) expect(stdout).toMatch(new RegExp(`(?:--|-l )${long}\\b`))
  })

  it.skipIf(!has('bash'))('for bash complete options and their words', async () => {
    const { stdout } = await run(['completion', 'bash'])
    const ask = (...words: string[]): string[] => {
      const asked = `COMP_WORDS=(news-fmt ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _news_fmt; printf '%s\\n' "\${COMPREPLY[@]}"`
      return execFileSync('bash', ['-c', `${stdout}\n${asked}`], {
        cwd: folderWith({ 'story.txt': '', 'my story.txt': '', 'part[1].txt': '', 'part1.txt': '' }),
        encoding: 'utf8',
      })
        .trim()
        .split('\n')
    }
    expect(ask('--form')).toEqual(['--format'])
    expect(ask('--format', 'nd')).toEqual(['ndjson'])
    expect(ask('--format', '=', 'nd')).toEqual(['ndjson'])
    expect(ask('--color', '=')).toEqual(['auto', 'always', 'never'])
    expect(ask('--theme', 'h')).toEqual(['high-contrast'])
    expect(ask('--no-')).toEqual([
      '--no-color',
      '--no-pager',
      '--no-quotes',
      '--no-keep-removed',
      '--no-fix-text',
      '--no-quiet',
    ])
    expect(ask('sto')).toEqual(['story.txt'])
    expect(ask('my')).toEqual(['my story.txt'])
    expect(ask('-o', 'my')).toEqual(['my story.txt'])
    expect(ask('part[')).toEqual(['part[1].txt'])
    expect(ask('-o', 'part[')).toEqual(['part[1].txt'])
    expect(ask('--no-color', 'st')).toEqual(['story.txt'])
    expect(ask('comp')).toEqual(['completion'])
    expect(ask('completion', 'p')).toEqual(['powershell'])
    expect(ask('sch')).toEqual(['schema'])
    expect(ask('schema', 'ar')).toEqual(['article'])
  })

  it('for PowerShell ask for no value behind "--no-…"', async () => {
    const { stdout } = await run(['completion', 'powershell'])
    expect(stdout).toContain("'--color' = @(")
    expect(stdout).not.toMatch(/'--no-[\w-]+' = @\(/)
  })

  it.skipIf(!has('zsh'))('for zsh are valid', async () => {
    const { stdout } = await run(['completion', 'zsh'])
    expect(spawnSync('zsh', ['-n', '-c', stdout]).status).toBe(0)
    // Behind a "*" zsh offers it again
    expect(stdout).toContain("'*--include=[")
  })

  it.skipIf(!has('fish'))('for fish are valid', async () => {
    const { stdout } = await run(['completion', 'fish'])
    expect(spawnSync('fish', ['-n', '-c', stdout]).status).toBe(0)
    const asked = `${stdout}\ncomplete -C 'news-fmt --format nd'\ncomplete -C 'news-fmt --no-pa'`
    expect(execFileSync('fish', ['-N', '-c', asked], { encoding: 'utf8' })).toBe(
      'ndjson\twhat to make of the article\n--no-pager\tthe opposite of --pager\n',
    )
  })
})

test('completions name every schema', () => {
  expect(schemaNames).toEqual(Object.keys(schemas))
})

describe('the manual', () => {
  it('tells of every option', () => {
    const page = readFileSync(join(import.meta.dirname, '../../dist/news-fmt.1'), 'utf8').replaceAll('\\-', '-')
    expect(page).toMatch(/^\.TH NEWS-FMT 1/)
    for (const { name } of renderers) expect(page).toContain(`.B ${name}\n`)
    for (const { long } of optionTable) expect(page).toContain(`--${long}`)
  })
})

describe('the manual as man shows it', () => {
  it.skipIf(!hasMan)('has no warning and no line of roff in it', () => {
    const file = join(import.meta.dirname, '../../dist/news-fmt.1')
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', file], {
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8', MANPAGER: 'cat' },
    })
    expect(stderr).toBe('')
    expect(stdout.replace(/.\x08/g, '')).toMatch(/--color <when>[\s\S]*FORCE_COLOR[\s\S]*130 +Interrupted/)
    expect(stdout).not.toMatch(/^\.[A-Z]/m)
  })
})

const hasNpm = spawnSync('npm', ['--version']).status === 0

it.skipIf(!hasMan || !hasNpm)(
  'the manual is found once the package is installed for all',
  () => {
    const cwd = folderWith()
    const npm = (...args: string[]): string =>
      execFileSync('npm', [...args, '--ignore-scripts'], { cwd, encoding: 'utf8' })
    const packed = npm('pack', join(import.meta.dirname, '../..'), '--silent').trim()
    npm('install', '--global', '--offline', '--no-audit', '--no-fund', '--prefix', cwd, join(cwd, packed))
    const env = { PATH: `${join(cwd, 'bin')}:${process.env.PATH}`, LC_ALL: 'C.UTF-8', MANPAGER: 'cat' }
    expect(execFileSync('man', ['news-fmt'], { encoding: 'utf8', env })).toContain('a formatter for news articles')
    expect(execFileSync('news-fmt', ['-v'], { encoding: 'utf8', env })).toMatch(/^\d+\.\d+/)
  },
  120_000,
)

describe('words', () => {
  it('are split as a shell splits them, and nothing is run', () => {
    expect(splitWords(`less -R '-P a b' "say \\"hi\\" \\$x" c\\ d`)).toEqual([
      'less',
      '-R',
      '-P a b',
      'say "hi" $x',
      'c d',
    ])
    expect(splitWords('less; rm -rf $HOME | `x`')).toEqual(['less;', 'rm', '-rf', '$HOME', '|', '`x`'])
    expect(splitWords(`  it's "open `)).toEqual([`it's`, '"open'])
  })

  it('that were mistyped are near what was meant', () => {
    expect(suggest('jsno', ['terminal', 'json', 'ndjson'])).toBe('json')
    expect(suggest('xyzzy', ['terminal', 'json'])).toBeNull()
    expect(didYouMean('xyzzy', ['a', 'b', 'c'])).toBe('There is a, b and c')
  })
})
