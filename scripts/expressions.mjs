// Every regular expression of the sources, looked at for texts that it goes over again and again:
//   node scripts/expressions.mjs [folder]
// Ends with 1 where one may take longer than its text, and BOUNDED does not say what keeps that text short.
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'

/** Milliseconds for one expression: most take a few. */
const PATIENCE = 30_000
/** A text of at most so many characters is tried until it takes so many milliseconds, then four times as much of it: at most so many times as long. */
const [LONGEST, SLOW, MOST_GROWTH] = [200_000, 100, 8]

/** Expressions that are asked of short texts alone: how they start, and why. */
const BOUNDED = [
  [String.raw`/\(([^()]+)\)\W*$/u`, 'a label of a turn'],
  ['/<[^>]*>/', 'a message about the command line'],
  [String.raw`/("[^"\\]*(?:\\.`, 'JSON closes its texts'],
  [String.raw`/(?:^|[\r\n])((?:(?: {10}|\t\t)`, '600 characters above a date'],
  [String.raw`/\ufffd+$/u`, 'a slug'],
]

const root = process.argv[2] ?? join(import.meta.dirname, '../src')
const expressions = readdirSync(root, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => expressionsIn(name).map((text) => ({ name, text })))

const problems = []
const left = [...expressions]
await Promise.all(Array.from({ length: availableParallelism() }, work))
for (const { name, text, why } of problems) console.log(`${name}: ${text}\n  ${why}`)
console.log(`${expressions.length} regular expressions, ${problems.length} of them may take longer than their texts`)
process.exitCode = problems.length > 0 ? 1 : 0

async function work() {
  for (let each = left.shift(); each; each = left.shift()) {
    const { text } = each
    if (BOUNDED.some(([start]) => text.startsWith(start))) continue
    const end = text.lastIndexOf('/')
    const found = await check(text.slice(1, end), text.slice(end + 1), { timeout: PATIENCE })
    if (found.status !== 'vulnerable') continue
    const { complexity, attack } = found
    if (complexity.type === 'exponential' || grows(text, attack))
      problems.push({ ...each, why: `${complexity.summary}: ${attack.pattern}` })
  }
}

/** True where four times the attack takes V8 much more than four times as long: bounded repetitions are told as attacks as well. */
function grows(text, attack) {
  const end = text.lastIndexOf('/')
  const expression = new RegExp(text.slice(1, end), text.slice(end + 1).replace('y', ''))
  const timed = (count) => {
    const tried = attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(count)).join('') + attack.suffix
    const times = [1, 2, 3].map(() => {
      const start = performance.now()
      for (const _ of expression.global ? tried.matchAll(expression) : [expression.exec(tried)]);
      return performance.now() - start
    })
    return Math.min(...times)
  }
  const size = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  for (let count = 100; count * size < LONGEST; count *= 2) {
    const once = timed(count)
    if (once > SLOW) return timed(4 * count) / once > MOST_GROWTH
  }
  return false
}

function expressionsIn(name) {
  const found = []
  const look = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    node.forEachChild(look)
  }
  look(ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.Latest))
  return found
}
