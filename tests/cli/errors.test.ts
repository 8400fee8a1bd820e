import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ARTICLE, BIN, folderWith, run } from '../support/run.js'

const isRoot = process.getuid?.() === 0

/** One line on standard error, nothing on standard output, this status. */
async function fails(
  args: readonly string[],
  status: number,
  message: string,
  cwd: string = folderWith(),
): Promise<void> {
  const outcome = await run(args, { cwd })
  expect(outcome).toEqual({ status, signal: null, stdout: '', stderr: `news-fmt: ${message}\n` })
}

describe('usage (64)', () => {
  it.each([
    [['--jsn'], '--jsn: there is no such option. Did you mean --json?'],
    [['--no-pagr'], '--no-pagr: there is no such option. Did you mean --no-pager?'],
    [['--qwertyuiop'], '--qwertyuiop: there is no such option. See news-fmt --help'],
    [['-x'], '-x: there is no such option. See news-fmt --help'],
    [['--frmat=json'], '--frmat: there is no such option. Did you mean --format?'],
    [['-f', 'jsno', 'a'], '--format jsno: there is no such format. Did you mean json?'],
    [['--from', 'plian', 'a'], '--from plian: there is no such reader. Did you mean plain?'],
    [['--color', 'alway', 'a'], '--color alway: there is no such word. Did you mean always?'],
    [['--color=rainbow', 'a'], '--color rainbow: there is no such word. There is auto, always and never'],
    [['--theme', 'drak', 'a'], '--theme drak: there is no such theme and no such file. Did you mean dark?'],
    [
      ['-w', 'wide', 'a'],
      '--width wide: is not a number of columns. Give a whole number from 20 to 1000, or 0 for lines without end',
    ],
    [['-w', '7', 'a'], '--width 7: is too narrow. Give a whole number from 20 to 1000, or 0 for lines without end'],
    [
      ['--width=-40', 'a'],
      '--width -40: is not a number of columns. Give a whole number from 20 to 1000, or 0 for lines without end',
    ],
    [['--width=', 'a'], '--width: needs a value. Write --width <columns>'],
    [
      ['-w', '60.5', 'a'],
      '--width 60.5: is not a number of columns. Give a whole number from 20 to 1000, or 0 for lines without end',
    ],
    [
      ['-w', '100000', 'a'],
      '--width 100000: is too wide. Give a whole number from 20 to 1000, or 0 for lines without end',
    ],
    [['--json=yes', 'a'], '--json: takes no value. Write --json alone'],
    [['--no-pager=yes', 'a'], '--no-pager: takes no value. Write --no-pager alone'],
    [['-o', '', 'a'], '--output: needs a value. Write --output <path>'],
    [['-o'], '--output: needs a value. Write --output <path>'],
    [['--format'], '--format: needs a value. Write --format <name>'],
    [['--json', '--markdown', 'a'], 'json and markdown are two formats. Ask for one of them'],
    [['-f', 'ndjson', '--json', 'a'], 'ndjson and json are two formats. Ask for one of them'],
    [['completion'], 'completion: needs a shell. Write news-fmt completion bash|zsh|fish|powershell'],
    [['completion', 'bsh'], 'completion bsh: there is no such shell here. Did you mean bash?'],
    [['schema', 'artcle'], 'schema artcle: there is no such schema. Did you mean article?'],
    [
      ['-o', 'a.docx', 'a'],
      "-o a.docx: .docx is no format's. There is .txt, .md, .markdown, .html, .htm, .json, .ndjson, .jsonl, .csv, .jsonld, .ninjs.json, .csl.json and .ris; for any other name a format with -f",
    ],
    [['--fields', 'headline', 'a'], '--fields: chooses among fields of JSON and CSV. Add --json or -f csv'],
    [['--keep-dirs', 'a'], '--keep-dirs: keeps folders in a folder of files. Name it with -o FOLDER/'],
    [['--fields', 'headlin', 'a'], '--fields headlin: there is no such field. Did you mean headline?'],
  ])('%j', (args, message) => fails(args, 64, message))
})

describe('inputs', () => {
  it('on the web: 66', () =>
    fails(
      ['https://courier.test/rain?id=7'],
      66,
      "https://courier.test/rain?id=7: is a web address, and nothing is fetched. Try curl -s 'https://courier.test/rain?id=7' | news-fmt",
    ))
  it('on the web, by the name of a site alone: 66', () =>
    fails(
      ['www.courier.test/rain'],
      66,
      "www.courier.test/rain: is a web address, and nothing is fetched. Try curl -s 'www.courier.test/rain' | news-fmt",
    ))
  it('on the web, with signs of a shell in their address: 66', () =>
    fails(
      ['https://a.test/$(id)'],
      66,
      'https://a.test/$(id): is a web address, and nothing is fetched. Try curl -s URL | news-fmt',
    ))
  it('that are not there: 66', () => fails(['nowhere.txt'], 66, 'nowhere.txt: there is no such file. Check the name'))

  it('below a file: 66', () =>
    fails(['a.txt/b.txt'], 66, 'a.txt/b.txt: there is no such file. Check the name', folderWith({ 'a.txt': ARTICLE })))

  it('that are empty folders: 66', () => fails(['.'], 66, '.: is a folder without a file to read. Name another'))

  it.skipIf(isRoot)('that may not be read: 77', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    chmodSync(join(cwd, 'a.txt'), 0)
    await fails(['a.txt'], 77, 'a.txt: may not be read. Check its permissions', cwd)
  })

  it.each([
    [
      'binary',
      Uint8Array.from({ length: 600 }, (_, i) => (i * 7919) % 256),
      'is a binary file, not plain text. Save its text first',
    ],
    ['a few bytes of controls', Uint8Array.of(1, 2, 3), 'is a binary file, not plain text. Save its text first'],
    ['a PDF file', '%PDF-1.7\n1 0 obj\n', 'is a PDF file, not plain text. Try pdftotext -layout FILE - | news-fmt'],
    [
      'a Word document',
      'PK\x03\x04\x14\0\x06\0word/document.xml',
      'is a Word document, not plain text. Try pandoc -f docx -t plain FILE | news-fmt',
    ],
    [
      'what zstd packed',
      Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 4),
      'is a file that zstd packed, not plain text. Try zstd -dc FILE | news-fmt',
    ],
    [
      'a tar archive',
      `a.txt${'\0'.repeat(252)}ustar\0`,
      'is a tar archive, not plain text. Try tar -xOf FILE | news-fmt',
    ],
    ['a zip archive', 'PK\x03\x04rest', 'is a zip archive, not plain text. Try unzip -p FILE | news-fmt'],
    ['a damaged gzip file', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2), 'is a damaged gzip file. Fetch it anew'],
    ['empty', '', 'is empty. Give it an article'],
    ['blank', ' \n\t\r\n\u00a0\n', 'holds nothing but blanks. Give it an article'],
    ['a byte-order mark alone', '\ufeff', 'holds nothing but blanks. Give it an article'],
  ])('%s: 65', (_, content, message) => fails(['a.txt'], 65, `a.txt: ${message}`, folderWith({ 'a.txt': content })))

  it('that gzip packed are read', async () => {
    const cwd = folderWith({ 'a.txt.gz': gzipSync(ARTICLE), 'a.txt': ARTICLE })
    const [packed, plain] = await Promise.all([run(['a.txt.gz'], { cwd }), run(['a.txt'], { cwd })])
    expect(packed).toEqual(plain)
  })

  it('without a name: 66', () => fails([''], 66, '"": there is no such file. Check the name'))

  it('whose links lead in a circle: 66', () => {
    const cwd = folderWith()
    symlinkSync('a.txt', join(cwd, 'b.txt'))
    symlinkSync('b.txt', join(cwd, 'a.txt'))
    return fails(['a.txt'], 66, 'a.txt: its links lead in a circle. Name the file itself', cwd)
  })

  it.skipIf(process.platform === 'win32')('a folder on standard input: 66', async () => {
    const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" < /', process.execPath, BIN], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([66, 'news-fmt: standard input: is a folder. Name the files in it\n'])
  })

  it('that are empty on standard input: 65', async () => {
    const { status, stderr } = await run([], { input: '' })
    expect([status, stderr]).toEqual([65, 'news-fmt: standard input: is empty. Give it an article\n'])
  })

  it('that fail do not stop the others, and the first status tells', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': '', 'c.txt': ARTICLE })
    const outcome = await run(['-f', 'ndjson', 'a.txt', 'b.txt', 'nowhere.txt', 'c.txt'], { cwd })
    const names = outcome.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.name)
    expect(names).toEqual(['a.txt', 'c.txt'])
    expect(outcome.stderr.split('\n')).toHaveLength(3)
    expect(outcome.status).toBe(65)
  })
})

describe('outputs that cannot be written', () => {
  const files = { 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'sub/a.txt': ARTICLE }

  it('in a folder that is not there: 73', () =>
    fails(['a.txt', '-o', 'no/x.md'], 73, 'no/x.md: its folder is not there. Make the folder first', folderWith(files)))

  it('below a file: 73', () =>
    fails(
      ['a.txt', '-o', 'b.txt/x.md'],
      73,
      'b.txt/x.md: its folder is not there. Make the folder first',
      folderWith(files),
    ))

  it('over an input: 73', () =>
    fails(
      ['a.txt', '-o', 'sub/../a.txt'],
      73,
      'sub/../a.txt: is an input as well. Choose another name',
      folderWith(files),
    ))

  it.skipIf(process.platform === 'win32').each([
    ['-o a.txt', 'a.txt'],
    ['-o ./ --format terminal', 'stdin.txt'],
    ['-o other/../a.txt -', 'a.txt'],
  ])('over what standard input comes from: 73, %s', (options, name) => {
    const cwd = folderWith({ [name]: ARTICLE, 'other/x': '' })
    const { status, stderr } = spawnSync('sh', ['-c', `"$0" "$1" ${options} < ${name}`, process.execPath, BIN], { cwd })
    expect([status, String(stderr)]).toEqual([73, expect.stringContaining('is an input as well. Choose another name')])
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(ARTICLE)
  })

  it('twice under one name: 64', () => {
    const cwd = folderWith(files)
    mkdirSync(join(cwd, 'out'))
    const message = 'sub/a.txt: would be written to the same file as a.txt (out/a.json). Try --keep-dirs'
    return fails(['a.txt', 'sub/a.txt', '--json', '-o', 'out'], 64, message, cwd)
  })

  it.skipIf(process.platform !== 'linux')('on a full disk: 74', async () => {
    const cwd = folderWith(files)
    const outcome = await run(['a.txt', '-o', '/dev/full'], { cwd })
    expect([outcome.status, outcome.stderr]).toEqual([74, 'news-fmt: /dev/full: the disk is full. Make room\n'])
  })
})

describe('messages', () => {
  it('are one harmless line whatever the file is called', async () => {
    const { stderr } = await run(['a\x1b]0;owned\x07\nb\u202ec\u0085\u2028.txt'], { cwd: folderWith() })
    expect(stderr).toMatch(/^news-fmt: [^\x00-\x1f\x7f-\x9f\u202e]*\n$/)
    expect(stderr).toContain('there is no such file')
  })

  it('come with a stack only where DEBUG is set, in functions, files and lines of the source', async () => {
    expect((await run(['nowhere.txt'])).stderr).not.toContain('    at ')
    const { stderr } = await run(['nowhere.txt'], { env: { DEBUG: '1' } })
    expect(stderr).toMatch(/^ {4}at readBytes \(.*src.cli.input.read-input\.ts:\d+:\d+\)$/m)
    expect(stderr).toMatch(/^ {4}at (?:async )?\w+ \(.*src.cli.into-one\.ts:\d+:\d+\)$/m)
  })
})
