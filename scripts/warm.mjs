// Runs the built command on articles of the usual kinds and keeps what V8 compiled meanwhile beside it. What is seldom
// needed stays out: the whole cache is read and checked at every start
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import v8 from 'node:v8'
import vm from 'node:vm'

const filename = resolve('dist/cli/program.cjs')
const script = new vm.Script(readFileSync(filename, 'ascii'), { filename })
const { main } = script.runInThisContext()(createRequire(filename))
const articles = ['paste/harbour-pact', 'paste/town-museum', 'wire/grain-terminal', 'quotes/who-said-what']
for (const format of ['terminal', 'json']) {
  for (const name of articles) await main(['--format', format, `fixtures/${name}/input.txt`])
}
// The command has set them; a cache holds for the flags it was made under, and is read under Node's own
v8.setFlagsFromString('--regexp-tier-up')
v8.setFlagsFromString('--sparkplug')
writeFileSync(`${filename}.${process.version}-${process.arch}.cache`, script.createCachedData())
