// Every regular expression of the sources, looked at for texts that it goes over again and again:
//   node scripts/expressions.mjs [folder]
// Ends with 1 where one may take longer than its text, and BOUNDED does not say what keeps that text short.
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'

/** Milliseconds for one expression: most take a few. Where they do not suffice nothing is said of it. */
const PATIENCE = 10_000

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
    const [source, flags] = [text.slice(1, end), text.slice(end + 1)]
    const proven = await check(source, flags, { checker: 'automaton', timeout: PATIENCE })
    // What looks around itself can't be proven, only tried: there bounded repetitions are told as attacks as well
    const isTried = proven.status === 'unknown'
    const found = isTried ? await check(source, flags, { checker: 'fuzz', timeout: PATIENCE }) : proven
    if (found.status !== 'vulnerable') continue
    const { complexity, attack } = found
    if (!isTried || complexity.type === 'exponential')
      problems.push({ ...each, why: `${complexity.summary}: ${attack.pattern}` })
  }
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
