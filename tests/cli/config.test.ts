import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { themeNames } from '../../src/cli/options.js'
import { configSchema } from '../../src/cli/settings/config-schema.js'
import { themes } from '../../src/renderers/terminal/themes/index.js'
import { ARTICLE, folderWith, run } from '../support/run.js'

const NAME = 'news-fmt.config.json'

describe('config files', () => {
  it('are found above the article, and flags are stronger', async () => {
    const cwd = folderWith({ [NAME]: '{ "format": "ndjson" }', 'a/b/article.txt': ARTICLE })
    expect(JSON.parse((await run(['a/b/article.txt'], { cwd })).stdout).source.name).toBe('a/b/article.txt')
    expect((await run(['--json', 'a/b/article.txt'], { cwd })).stdout).toMatch(/^\{\n/)
  })

  it("the project's is stronger than the user's, key by key", async () => {
    const cwd = folderWith({
      'home/news-fmt/news-fmt.config.json': '{ "width": 30, "quotes": true }',
      [`project/${NAME}`]: '{ "width": 50 }',
      'project/article.txt': ARTICLE,
    })
    const { stdout } = await run(['project/article.txt'], { cwd, env: { XDG_CONFIG_HOME: join(cwd, 'home') } })
    expect(stdout).not.toContain('lost a quarter')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBe(50)
  })

  it('switch on what the command line can switch off', async () => {
    const cwd = folderWith({ [NAME]: '{ "quotes": true, "keepRemoved": true, "quiet": true }', 'a.txt': ARTICLE })
    expect((await run(['a.txt'], { cwd })).stdout).not.toContain('lost a quarter')
    const { stdout, stderr } = await run(['--no-quotes', '--no-keep-removed', '--no-quiet', 'a.txt'], { cwd })
    expect([stderr, stdout]).toEqual(['', (await run([], { input: ARTICLE })).stdout])
  })

  it('are never created unasked', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'home/.keep': '' })
    await run(['a.txt'], { cwd, env: { HOME: join(cwd, 'home'), XDG_CONFIG_HOME: join(cwd, 'home') } })
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['a.txt', 'home', join('home', '.keep')])
  })

  it.each([
    ['{ "widht": 60 }', 'widht: there is no such key. Did you mean width?'],
    ['{ "width": "60" }', 'width: is not a number. See news-fmt --help'],
    ['{ "width": 3 }', 'width 3: is too narrow. Give a whole number from 20 to 1000, or 0 for lines without end'],
    ['{ "format": "jsn" }', 'format jsn: there is no such format. Did you mean json?'],
    ['{ "theme": "drak" }', 'theme drak: there is no such theme and no such file. Did you mean dark?'],
    ['{ "pager": "yes" }', 'pager: is not a switch. Write true or false'],
    ['[]', 'is not an object. Write { "width": 72 } or the like'],
  ])('%s: 64', async (content, message) => {
    const cwd = folderWith({ [NAME]: content, 'article.txt': ARTICLE })
    const { status, stdout, stderr } = await run(['article.txt'], { cwd })
    expect([status, stdout]).toEqual([64, ''])
    expect(stderr.endsWith(`${NAME}: ${message}\n`)).toBe(true)
  })

  it('that are no JSON are told with their name: 64', async () => {
    const { status, stderr } = await run(['a.txt'], { cwd: folderWith({ [NAME]: '{', 'a.txt': ARTICLE }) })
    expect(status).toBe(64)
    expect(stderr).toMatch(/news-fmt\.config\.json: is no JSON/)
  })

  it('show nothing of what they are where they are no JSON', async () => {
    const cwd = folderWith({ [NAME]: '{ "theme": "notes.txt" }', 'notes.txt': 'sesame, open', 'a.txt': ARTICLE })
    const { status, stderr } = await run(['--color=always', 'a.txt'], { cwd })
    expect(status).toBe(64)
    expect(stderr).toMatch(/notes\.txt: is no JSON\. Mend it\n$/)
  })

  it.skipIf(process.platform === 'win32')('wait for no pipe and read no device: 64', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'device/a.txt': ARTICLE, 'themed/a.txt': ARTICLE })
    execFileSync('mkfifo', [join(cwd, 'themed/pipe'), join(cwd, NAME)])
    writeFileSync(join(cwd, 'device', NAME), '{ "theme": "/dev/zero" }')
    writeFileSync(join(cwd, 'themed', NAME), '{ "theme": "pipe" }')
    for (const file of ['a.txt', 'device/a.txt', 'themed/a.txt']) {
      const { status, stderr } = await run(['--color=always', file], { cwd })
      expect([status, stderr.endsWith(': is no regular file. Name another\n')]).toEqual([64, true])
    }
  })

  it('have a schema made from the option table', async () => {
    const schema = `${JSON.stringify(configSchema(), null, 2)}\n`
    await expect(schema).toMatchFileSnapshot('../../docs/config.schema.json')
  })
})

describe('themes', () => {
  it('are offered by the names that the renderer has', () => {
    expect(themeNames).toEqual(['auto', ...themes.map(({ name }) => name)])
  })

  it('of one’s own colour the text', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'my.json': '{ "styles": { "headline": { "color": "#123456" } } }' })
    const { stdout, stderr } = await run(['--theme', 'my.json', 'a.txt'], { cwd, env: { FORCE_COLOR: '3' } })
    expect(stderr).toBe('')
    expect(stdout).toContain('\x1b[38;2;18;52;86mHarbor board')
  })

  it.each([
    ['{ "styles": { "headlin": {} } }', 'styles: there is no "headlin" in it. Did you mean headline?'],
    ['{ "styles": { "headline": { "color": "red" } } }', 'styles.headline.color: is not a colour. Write "#rrggbb"'],
    ['{ "voices": {} }', 'voices: is not a list with an entry. Write [ … ]'],
    [
      '{ "backgrounds": ["#ffffff"], "styles": { "deck": { "color": "#dddddd" } } }',
      'styles.deck.color: has a contrast of 1.4 to 1 on #ffffff. Choose a colour that has at least 4.5',
    ],
  ])('%s: 64', async (content, message) => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'my.json': content })
    const { status, stderr } = await run(['--theme', 'my.json', 'a.txt'], { cwd })
    expect([status, stderr]).toEqual([64, `news-fmt: my.json: ${message}\n`])
  })
})
