#!/usr/bin/env node
// CommonJS: Node starts measurably faster without its loader of ES modules
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const vm = require('node:vm')
const { keepCache, readCache } = require('./code-cache.js')

const dist = `${__dirname}/../dist/`
const program = `${dist}program.js`
if (!existsSync(program)) {
  console.error('news-fmt: it is not built yet. Run "npm ci" in its folder first')
  process.exit(70)
}
// With DEBUG as Node loads any module, its stack traces told in files and lines of the source
if (process.env.DEBUG) process.setSourceMapsEnabled(true)
const { main, scripts } = process.env.DEBUG ? { ...require(program), scripts: [] } : cached()
if (require.main !== module) module.exports = { main, scripts }
else main(process.argv.slice(2)).then(keep)

function keep(hasRead) {
  for (const each of scripts) if (hasRead && each.script.cachedDataRejected !== false) keepCache(each)
}

// The same with V8's cache beside each script of ASCII: what it compiled when the first article was read, a third of the
// start-up. Each version of Node has its own. It keeps the script's name, which must be no path of where it was made
function cached() {
  const scripts = ['core.js', 'program.js'].map((name) => {
    const cache = `${dist + name}.${process.version}-${process.arch}.cache`
    const code = `(function (exports, require, module) {${readFileSync(dist + name, 'latin1')}\n})`
    return {
      script: new vm.Script(code, { filename: `news-fmt/dist/${name}`, cachedData: readCache(cache, dist + name) }),
      cache,
    }
  })
  const [core, command] = scripts.map(({ script }) => ({ run: script.runInThisContext(), exports: {} }))
  const outside = createRequire(program)
  const load = (name) => (name === './core.js' ? core.exports : outside(name))
  for (const each of [core, command]) each.run(each.exports, load, each)
  return { main: command.exports.main, scripts }
}
