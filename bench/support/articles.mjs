import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

/** The lines of a set of annotated articles; says what is missing and ends where there is none. */
export function readSet(folder, file) {
  const path = folder && join(folder, file)
  if (!path || !existsSync(path)) {
    console.log(
      `No annotated articles${path ? ` at ${path}` : ''}: name the folder that holds ${file}. Nothing was measured.`,
    )
    process.exit(0)
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** The articles of `file` that `ids` names, parsed, by their id. */
export async function readArticles(folder, file, ids) {
  const set = readSet(folder, file)
  const [{ loadReader }, { readArticles: read }] = [await load('src/readers/index.ts'), await load('src/parse.ts')]
  const articles = new Map()
  for (const { id, text } of set) {
    if (ids && !ids.has(id)) continue
    const { name, reader } = await loadReader(text, 'auto')
    for (const article of read(text, reader, { name: id, format: name, encoding: 'utf-8' })) articles.set(id, article)
  }
  return articles
}

/** A module of the sources, bundled and imported. */
export async function load(entry) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const outfile = join(dir, 'bundle.mjs')
    buildSync({
      entryPoints: [entry],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'error',
      external: ['node:*'],
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
