#!/usr/bin/env node
// CommonJS: Node starts measurably faster without its loader of ES modules
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const vm = require('node:vm')

const folder = join(__dirname, '../dist/cli')
const filename = join(folder, 'program.cjs')
if (!existsSync(filename)) {
  console.error('news-fmt: it is not built yet. Run "npm ci" in its folder first')
  process.exit(70)
}

// What V8 compiled when the package was built: half of the start-up. Another version of Node ignores it
const cache = `${filename}.${process.version}-${process.arch}.cache`
const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
const script = new vm.Script(readFileSync(filename, 'ascii'), { filename, cachedData })
const { main } = script.runInThisContext()((name) => require(name.startsWith('.') ? join(folder, name) : name))
main(process.argv.slice(2)).then(() => {
  // All is written, and no pager is waited for: Node need not take its heap apart first
  if (process.getActiveResourcesInfo().every((each) => each === 'TTYWrap')) process.exit()
})
