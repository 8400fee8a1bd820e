import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folderWith, run } from '../support/run.js'

const HEADLINE = 'Café “Zum Löwen” reopens — at last'
const TEXT = `${HEADLINE}\n\nBy Odile Marrin\n\nThe café at the harbor reopened on Monday after a year of repairs, its owners said.\n`

/** 0x80 to 0x9f of Windows-1252 that the text uses. */
const CP1252: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '—': 0x97 }

const encoders = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16le without one': (text: string) => Buffer.from(text, 'utf16le'),
  'utf-16be with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'utf-16be without one': (text: string) => Buffer.from(text, 'utf16le').swap16(),
  'windows-1252': (text: string) => Buffer.from([...text].map((char) => CP1252[char] ?? char.charCodeAt(0))),
}

describe('encodings', () => {
  it.each(Object.entries(encoders))('%s', async (name, encode) => {
    const { stdout, status } = await run(['-f', 'ndjson', 'a.txt'], { cwd: folderWith({ 'a.txt': encode(TEXT) }) })
    const { headline, source, provenance } = JSON.parse(stdout)
    expect([status, headline, source.encoding]).toEqual([0, HEADLINE, name.split(' ')[0]])
    expect(provenance.headline.span).toEqual([0, HEADLINE.length])
  })

  it('a guess is told, and --encoding decides otherwise', async () => {
    const cwd = folderWith({ 'a.txt': encoders['windows-1252'](TEXT) })
    const guessed = await run(['-f', 'ndjson', 'a.txt'], { cwd })
    expect(guessed.stderr).toBe('news-fmt: a.txt: is no UTF-8 and read as windows-1252; --encoding says otherwise\n')
    const named = await run(['-f', 'ndjson', '--encoding', 'MacRoman', 'a.txt'], { cwd })
    expect([named.status, named.stderr, JSON.parse(named.stdout).source.encoding]).toEqual([0, '', 'macintosh'])
    const narrow = await run(['-f', 'ndjson', '--encoding', 'cp950', 'a.txt'], { cwd })
    expect(narrow.stderr).toMatch(/^news-fmt: a\.txt: \d+ characters are none in big5 and stand as U\+FFFD\n$/)
  })

  it.each(['koi8-r', 'windows-1251', 'utf-8'])('a message is in what it says: %s', async (name) => {
    const body = 'Порт сохранил паром\n\nВ среду мэр сообщил, что рейсы будут выполняться и зимой, а не только летом.\n'
    const fields = ['From: a@quay.example', 'To: b@quay.example', 'Subject: Ferry', 'Message-ID: <1@quay.example>']
    const mime = ['MIME-Version: 1.0', `Content-Type: text/plain; charset=${name}`, 'Content-Transfer-Encoding: 8bit']
    const input = iconv.encode(`${[...fields, ...mime].join('\n')}\n\n${body}`, name)
    const { stdout } = await run(['--json'], { input })
    expect(JSON.parse(stdout)).toMatchObject({
      headline: 'Порт сохранил паром',
      source: { encoding: name, format: 'mail' },
    })
  })

  it.each(['utf-16', 'utf-16be', 'utf-16le'])(
    '--encoding %s leaves it to the bytes which comes first',
    async (name) => {
      const input = encoders['utf-16be with a mark'](TEXT)
      const { stdout } = await run(['-f', 'ndjson', '--encoding', name], { input })
      expect(JSON.parse(stdout)).toMatchObject({ headline: HEADLINE, source: { encoding: 'utf-16be' } })
    },
  )

  it('an encoding that does not exist is told with those that do: 64', async () => {
    const { status, stderr } = await run(['--encoding', 'klingon'], { input: TEXT })
    expect([status, stderr.split('\n').length]).toEqual([64, 2])
    expect(stderr).toMatch(
      /^news-fmt: --encoding klingon: there is no such encoding\. There is utf-8, .*koi8-r.* and euc-kr$/m,
    )
  })

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['a broken byte', (bytes) => Buffer.concat([bytes, Buffer.of(0x6f, 0xff, 0x0a)]), 'byte at offset 147 is'],
    ['a broken byte above', (bytes) => Buffer.concat([Buffer.of(0xe9), bytes]), 'byte at offset 0 is'],
    ['an end that was cut off', (bytes) => Buffer.concat([bytes, Buffer.of(0xe2, 0x80)]), 'byte at offset 146 is'],
    [
      'four of them',
      (bytes) => Buffer.concat([bytes, Buffer.from('a\xa0b\xc0c\xfed\x9f', 'latin1')]),
      'bytes at offset 147, 149, 151 and 1 more are',
    ],
  ])('UTF-8 with %s stays UTF-8', async (_, damage, what) => {
    const cwd = folderWith({ 'a.txt': damage(Buffer.from(TEXT)) })
    const { stdout, stderr, status } = await run(['-f', 'ndjson', 'a.txt'], { cwd })
    expect([status, JSON.parse(stdout).source.encoding]).toEqual([0, 'utf-8'])
    expect(stdout).toContain('\ufffd')
    expect(stdout).toContain(HEADLINE)
    expect(stderr).toMatch(new RegExp(`^news-fmt: a\\.txt: the ${what} no UTF-8 and stands? as U\\+FFFD\n`))
    expect((await run(['-q', '-f', 'ndjson', 'a.txt'], { cwd })).stderr).toBe('')
  })

  it('cut within its only character beyond ASCII is UTF-8 still', async () => {
    const input = Buffer.concat([Buffer.from(ARTICLE.replaceAll(/[^ -~\n]/gu, '-')), Buffer.of(0xe2, 0x80)])
    const { stdout, stderr } = await run(['-f', 'ndjson'], { input })
    expect(JSON.parse(stdout).source.encoding).toBe('utf-8')
    expect(stderr).toContain('standard input: the byte at offset')
  })

  it('of old wire files with a few control characters', async () => {
    const input = `\x01\x02r n bc-ferry 11-03\x03\n\n${ARTICLE}\x04`
    expect((await run(['-f', 'ndjson'], { input })).status).toBe(0)
  })
})

describe('sources', () => {
  it('no file and "-" are standard input', async () => {
    const [none, dash] = await Promise.all([
      run(['--json'], { input: ARTICLE }),
      run(['--json', '-'], { input: ARTICLE }),
    ])
    expect(none.stdout).toBe(dash.stdout)
    expect(JSON.parse(none.stdout).source.name).toBeNull()
  })

  it('named files beat standard input', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const { stdout } = await run(['a.txt', '--json'], { cwd, input: TEXT })
    expect(JSON.parse(stdout).source).toEqual({
      name: 'a.txt',
      index: 0,
      format: 'plain',
      encoding: 'utf-8',
      record: null,
    })
  })

  it('names that look like options follow "--"', async () => {
    const { stdout } = await run(['--json', '--', '--a.txt'], { cwd: folderWith({ '--a.txt': ARTICLE }) })
    expect(JSON.parse(stdout).source.name).toBe('--a.txt')
  })

  it.skipIf(process.platform !== 'linux')('may be a named pipe', async () => {
    const cwd = folderWith({ 'a.txt': TEXT })
    execFileSync('mkfifo', [join(cwd, 'fifo')])
    const writer = spawn('cp', ['a.txt', 'fifo'], { cwd })
    const { status, stdout } = await run(['fifo', '--json'], { cwd })
    writer.kill()
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ headline: HEADLINE, source: { name: 'fifo' } })
  })

  it('may be large', async () => {
    const paragraph =
      'The ferry left Port Ellery on time for another day in a row, its crew said on Monday morning.\n\n'
    const input = `Ferry on time\n\nBy Odile Marrin\n\n${paragraph.repeat(5000)}`
    const { status, stdout } = await run(['-f', 'ndjson'], { input })
    expect(status).toBe(0)
    expect(stdout.split('The ferry left').length - 1).toBe(5000)
  })
})
