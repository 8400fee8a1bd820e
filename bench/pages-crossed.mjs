// What is found on pages whose publishers nothing was learned from: node bench/pages-crossed.mjs DIR [--folds 5] [--only 0]
//
// DIR is what `npm run train` learns from. Its publishers are dealt into parts; for each part a copy of the project is trained
// on the others, built, and run on that part. Takes as many hours as there are parts; --only does one of them.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { pagesOf, print, read } from './support/page-scores.mjs'

const { values, positionals } = parseArgs({
  options: { folds: { type: 'string', default: '5' }, only: { type: 'string' } },
  allowPositionals: true,
})
const [data] = positionals
const { outputFiles } = await build({ entryPoints: ['scripts/train/publishers.ts'], format: 'esm', write: false })
const { partOf } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
if (!data) throw new Error('usage: node bench/pages-crossed.mjs DIR [--folds 5] [--only 0]')
const folds = Number(values.folds)
const files = readdirSync(data).filter((name) => /(?:^|-)train\.jsonl$/.test(name))
const parts = values.only ? [Number(values.only)] : Array.from({ length: folds }, (_, part) => part)

const found = new Map(files.map((name) => [name, { pages: [], articles: [] }]))
for (const part of parts) {
  const copy = trained(part)
  for (const [name, { pages, articles }] of found) {
    const own = pagesOf(join(data, name)).filter(({ id }) => partOf(id, folds) === part)
    pages.push(...own)
    articles.push(...read(own, [process.execPath, join(copy, 'bin/news-fmt.js')]))
  }
  rmSync(copy, { recursive: true })
}
for (const [name, { pages, articles }] of found) print(`${name}, not learned from`, pages, articles)

/** A copy of the project that has learned from all parts but one. */
function trained(part) {
  const copy = mkdtempSync(join(tmpdir(), 'news-fmt-crossed-'))
  for (const name of ['bin', 'fixtures', 'src', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true })
  mkdirSync(join(copy, 'data'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  for (const name of files) {
    const lines = readFileSync(join(data, name), 'utf8').split('\n').filter(Boolean)
    const isOwn = (line) => partOf(JSON.parse(line).id, folds) === part
    write(
      copy,
      name,
      lines.filter((line) => !isOwn(line)),
    )
    write(copy, name.replace('train.jsonl', 'dev.jsonl'), lines.filter(isOwn))
  }
  const run = (...args) => execFileSync(process.execPath, args, { cwd: copy, stdio: ['ignore', 'inherit', 'inherit'] })
  run('scripts/train.mjs', 'data')
  run('scripts/build.mjs')
  return copy
}

function write(copy, name, lines) {
  writeFileSync(join(copy, 'data', name), `${lines.join('\n')}\n`)
}
