#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'

const filename = fileURLToPath(new URL('../dist/cli/program.cjs', import.meta.url))
if (!existsSync(filename)) {
  console.error('news-fmt: it is not built yet. Run "npm ci" in its folder first')
  process.exit(70)
}

// What V8 compiled when the package was built: half of the start-up. Another version of Node ignores it
const cache = `${filename}.${process.version}-${process.arch}.cache`
const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
const script = new vm.Script(readFileSync(filename, 'latin1'), { filename, cachedData })
const { main } = script.runInThisContext()(createRequire(filename))
await main(process.argv.slice(2))
