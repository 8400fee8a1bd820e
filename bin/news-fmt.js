#!/usr/bin/env node
// CommonJS: Node starts measurably faster without its loader of ES modules
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const vm = require('node:vm')
const { keepCache, readCache } = require('./code-cache.js')

const dist = `${__dirname}/../dist/`
const program = `${dist}program.js`
// What V8 compiled when the first article was read: a third of the start-up. Each version of Node has its own
const cache = `${program}.${process.version}-${process.arch}.cache`
if (!existsSync(program)) {
  console.error('news-fmt: it is not built yet. Run "npm ci" in its folder first')
  process.exit(70)
}
// With DEBUG as Node loads any module, its stack traces told in files and lines of the source
if (process.env.DEBUG) process.setSourceMapsEnabled(true)
const { main, script } = process.env.DEBUG ? require(program) : cached()
if (require.main !== module) module.exports = { main, script, cache }
else main(process.argv.slice(2)).then(keep)

function keep(hasRead) {
  if (hasRead && script && script.cachedDataRejected !== false) keepCache(script, cache)
}

// The same with the core as one script of ASCII, with V8's cache beside it. That keeps the script's name: it must be no path of where it was made
function cached() {
  const parts = ['core.js', 'program.js'].map((name) => readFileSync(dist + name, 'latin1'))
  const source = parts.map((code) => `function (exports, require, module) {${code}\n}`).join()
  const script = new vm.Script(`[${source}]`, { filename: 'news-fmt/dist/program.js', cachedData: readCache(cache) })
  const [core, command] = script.runInThisContext().map((run) => ({ run, exports: {} }))
  const outside = createRequire(program)
  const load = (name) => (name === './core.js' ? core.exports : outside(name))
  for (const each of [core, command]) each.run(each.exports, load, each)
  return { main: command.exports.main, script }
}
