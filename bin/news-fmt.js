#!/usr/bin/env node
// CommonJS: Node starts measurably faster without its loader of ES modules
const { readFileSync } = require('node:fs')
const vm = require('node:vm')

const folder = `${__dirname}/../dist/cli/`
const filename = `${folder}program.cjs`
const source = read(filename)
if (!source) {
  console.error('news-fmt: it is not built yet. Run "npm ci" in its folder first')
  process.exit(70)
}

// What V8 compiled when the package was built: half of the start-up. Another version of Node ignores it
const cachedData = read(`${filename}.${process.version}-${process.arch}.cache`)
// It is all ASCII. Node's general way from bytes to text takes longer the first time
const script = new vm.Script(source.latin1Slice(), { filename, cachedData })
const { main } = script.runInThisContext()((name) => require(name.startsWith('.') ? folder + name : name))
main(process.argv.slice(2)).then(() => {
  // All is written, and no pager is waited for: Node need not take its heap apart first
  if (process.getActiveResourcesInfo().every((each) => each === 'TTYWrap')) process.exit()
})

function read(path) {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}
