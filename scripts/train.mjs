// npm run train -- DIR [zones] [trees] [choices or choices/byline …]: learns from DIR/train.jsonl and DIR/*-train.jsonl, measures on DIR/dev.jsonl and
// DIR/*-dev.jsonl, and writes the weights: of the zones of lines, of the trees that tell the body, then of headline, byline and dates.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [data, ...parts] = process.argv.slice(2)
if (!data) throw new Error('usage: npm run train -- DIR [zones] [trees] [choices]')
const folder = mkdtempSync(join(tmpdir(), 'train-'))
try {
  for (const name of parts.length > 0 ? parts : ['zones', 'trees', 'choices']) {
    const [part, only] = name.split('/')
    // Bundled anew for each part: the choices are learned on pages as the zones just learned see them
    const outfile = join(folder, `${part}.mjs`)
    await build({ entryPoints: [`scripts/train/${part}.ts`], outfile, bundle: true, format: 'esm', platform: 'node' })
    const { train } = await import(pathToFileURL(outfile).href)
    train(data, only)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
