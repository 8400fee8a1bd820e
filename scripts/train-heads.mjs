// npm run train-heads -- DIR: learns what tells an article's own byline and date from DIR/train.jsonl, measures on DIR/dev.jsonl.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'train-'))
const outfile = join(folder, 'train.mjs')
try {
  await build({ entryPoints: ['scripts/train-heads/main.ts'], outfile, bundle: true, format: 'esm', platform: 'node' })
  const { main } = await import(pathToFileURL(outfile).href)
  main(process.argv.slice(2))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
