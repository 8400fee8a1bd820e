#!/usr/bin/env node
// CommonJS: Node starts measurably faster without its loader of ES modules
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const vm = require('node:vm')

const dist = join(__dirname, '../dist/')
const program = `${dist}program.js`
// What V8 compiled when the first article was read, twice: a third of the start-up. Each version of Node has its own
const cache = `${program}.${process.version}-${process.arch}.cache`
if (!existsSync(program)) {
  console.error('news-fmt: it is not built yet. Run "npm ci" in its folder first')
  process.exit(70)
}
const { main, script } = process.env.DEBUG ? traced() : cached()
// It writes all before it is done, and the process ends by itself
if (require.main !== module) module.exports = { main, script, cache, keep }
else main(process.argv.slice(2)).then((hasRead) => hasRead && script && script.cachedDataRejected !== false && keep())

/** The command as Node loads any module, its stack traces told in files and lines of the source. */
function traced() {
  process.setSourceMapsEnabled(true)
  return require(program)
}

// The same with the core as one script of ASCII, with V8's cache beside it. That keeps the script's name: it must be no path of where it was made
function cached() {
  const parts = ['core.js', 'program.js'].map((name) => readFileSync(dist + name, 'latin1'))
  const source = parts.map((code) => `function (exports, require, module) {${code}\n}`).join()
  const script = new vm.Script(`[${source}]`, { filename: 'news-fmt/dist/program.js', cachedData: compiled() })
  const [core, command] = script.runInThisContext().map((run) => ({ run, exports: {} }))
  const outside = createRequire(program)
  const load = (name) => (name === './core.js' ? core.exports : outside(name))
  for (const each of [core, command]) each.run(each.exports, load, each)
  return { main: command.exports.main, script }
}

/** V8 runs whatever it is given and crashes on damaged code: only what stands in the file twice is given to it. */
function compiled() {
  const both = existsSync(cache) ? readFileSync(cache) : Buffer.of()
  const code = both.subarray(0, both.length / 2)
  return code.length > 0 && code.equals(both.subarray(code.length)) ? code : undefined
}

/** Keeps what V8 has compiled by now, where the command's own folder can be written. */
function keep() {
  try {
    const code = script.createCachedData()
    const beside = `${cache}.${process.pid}`
    writeFileSync(beside, Buffer.concat([code, code]))
    renameSync(beside, cache)
  } catch {}
}
