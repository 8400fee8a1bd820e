/**
 * `/^(?:said|says)$/u.test(word)` is how the rules are written and read; V8 compiles an expression for each in every
 * process. In built code such lists of whole words are arrays, which say the same and need no compiling.
 */
import { parse } from 'acorn'
import MagicString from 'magic-string'
import { visit } from './visit.mjs'

const LIST = /^\^\(\?:([^\\^$.*+?()[\]{}]+)\)\$$/u

/** `code` (an ES module) in which expressions that ask for one of several words are arrays. */
export function wordLists(code) {
  const changed = new MagicString(code)
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), ({ type, callee }) => {
    if (type !== 'CallExpression' || callee.property?.name !== 'test') return
    const { regex, start } = callee.object
    const words = regex?.flags === 'u' ? LIST.exec(regex.pattern)?.[1].split('|') : null
    if (words) changed.overwrite(start, callee.end, `${JSON.stringify(words)}.includes`)
  })
  return changed.toString()
}
