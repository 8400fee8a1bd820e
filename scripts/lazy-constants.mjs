/**
 * V8 reads the source of a regular expression where its literal is evaluated. A module's constants are evaluated at
 * every start, though one article needs half of them: in built code each expression, table of expressions and set of
 * words is made when it is first asked for.
 */
import { parse } from 'acorn'
import MagicString from 'magic-string'
import { visit } from './visit.mjs'

/** `code` (an ES module), in which such constants, but for the exported ones, are made at their first use. */
export function lazyConstants(code) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  const fixed = fixedNames(program)
  const constants = program.body
    .filter(({ type, kind }) => type === 'VariableDeclaration' && kind === 'const')
    .flatMap(({ start, declarations }) => declarations.map(({ id, init }) => ({ start, id, init })))
    .filter(({ id, init }) => id.type === 'Identifier' && isWorthwhile(init) && isPlain(init, fixed))
  const names = new Map(constants.map(({ id }) => [id.name, []]))
  visit(program, (node, parent) => {
    if (node.type === 'Identifier' && !isKey(node, parent)) names.get(node.name)?.push({ node, parent })
  })
  const changed = new MagicString(code)
  for (const { start, id, init } of constants) {
    const uses = names.get(id.name).filter(({ node }) => node !== id)
    // A parameter or an inner variable of the same name: left alone
    if (!uses.every(isRead)) continue
    changed.appendLeft(init.start, `() => (${id.name}$ ??= `).appendRight(init.end, ')')
    for (const { node } of uses) changed.appendLeft(node.end, '()')
    changed.appendLeft(start, `let ${id.name}$;`)
  }
  return changed.toString()
}

/** Names that stand for one value all the time. */
function fixedNames({ body }) {
  const names = new Set(['undefined'])
  for (const node of body) {
    if (node.type === 'ImportDeclaration') for (const { local } of node.specifiers) names.add(local.name)
    if (node.type === 'VariableDeclaration' && node.kind === 'const')
      for (const { id } of node.declarations) names.add(id.name)
  }
  return names
}

/** Takes time to make. */
function isWorthwhile(node) {
  let found = false
  visit(node, (inner) => {
    found ||= inner.regex !== undefined || inner.type === 'NewExpression'
  })
  return found
}

const MADE_OF_PARTS = new Set(['Set', 'Map', 'RegExp'])

/** Comes out the same whenever it is made, and does nothing else. */
function isPlain(node, fixed) {
  const all = (nodes) => nodes.every((each) => isPlain(each, fixed))
  if (node === null || node.type === 'Literal') return true
  if (node.type === 'Identifier') return fixed.has(node.name)
  if (node.type === 'ArrayExpression') return all(node.elements)
  if (node.type === 'TemplateLiteral') return all(node.expressions)
  if (node.type === 'NewExpression') return MADE_OF_PARTS.has(node.callee.name) && all(node.arguments)
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false
  return node.callee.property.name === 'split' && isPlain(node.callee.object, fixed) && all(node.arguments)
}

/** The name of a property, not of a variable. */
function isKey(node, parent) {
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed
  return parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand
}

const READING = new Set([
  'ArrayExpression',
  'CallExpression',
  'ForOfStatement',
  'MemberExpression',
  'NewExpression',
  'TemplateLiteral',
])

function isRead({ parent }) {
  return READING.has(parent.type)
}
