/**
 * V8 makes a regular expression anew each time its literal is evaluated: in functions three thousand times for one
 * article. In built code it is made once and kept, where nobody can tell. What is made once can be made of parts: its
 * character classes, most of its source, stand in the code once for all.
 */
import { parse } from 'acorn'
import MagicString from 'magic-string'
import { withSharedClasses } from './compact-classes.mjs'
import { visit } from './visit.mjs'

/** `code` (an ES module) with its expressions kept, their classes taken from the module `classes`. */
export function keptExpressions(code, classes) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  const changed = new MagicString(code)
  const { outside, stateless } = expressionsOf(program)
  const kept = stateless.map(({ start, end }, i) => {
    changed.appendLeft(start, `(kept$${i} ??= `).appendRight(end, ')')
    return `kept$${i}`
  })
  const names = new Set()
  for (const { start, end } of [...outside, ...stateless]) {
    const shared = withSharedClasses(code.slice(start, end))
    if (!shared) continue
    for (const name of shared.names) names.add(name)
    changed.overwrite(start, end, shared.code)
  }
  if (kept.length > 0) changed.prepend(`var ${kept.join(', ')};`)
  if (names.size > 0) changed.prepend(`import { ${[...names].join(', ')} } from ${JSON.stringify(classes)};`)
  return changed.toString()
}

/** The expressions that are made when the module is evaluated, and those of functions that can be kept. */
function expressionsOf(program) {
  const inFunctions = new Map()
  visit(program, (node) => {
    if (!/Function/.test(node.type)) return
    visit(node, (inner, parent) => {
      if (inner.regex) inFunctions.set(inner, parent)
    })
  })
  const outside = []
  visit(program, (node) => {
    if (node.regex && !inFunctions.has(node)) outside.push(node)
  })
  const stateless = [...inFunctions].flatMap(([node, parent]) => (isStateless(node, parent) ? [node] : []))
  return { outside, stateless }
}

const FROM_THE_START = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'])

/** Holds nothing between two uses: an expression with the flag g or y does, but where it starts anew each time. */
function isStateless({ regex: { flags } }, { type, callee }) {
  return !/[gy]/.test(flags) || (type === 'CallExpression' && FROM_THE_START.has(callee.property?.name))
}
