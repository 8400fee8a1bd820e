import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { compactClasses } from '../../scripts/compact-classes.mjs'
import { keptExpressions } from '../../scripts/kept-expressions.mjs'

const run = (code: string): unknown => runInNewContext(keptExpressions(code, 'classes'))

test('an expression of a function is made at its first call, and once', () => {
  const code = 'function f(text) { return /a/u.test(text) }'
  expect(keptExpressions(code, 'classes')).toBe('var kept$0;function f(text) { return (kept$0 ??= /a/u).test(text) }')
  expect(run(`${code}; ['b', 'a', 'a'].map(f).join()`)).toBe('false,true,true')
  expect(run('const f = () => /a/u; f() === f()')).toBe(true)
})

test('a kept expression with the flag g begins at the start each time', () => {
  const code = "const f = (text) => text.replace(/a/g, 'b')"
  expect(keptExpressions(code, 'classes')).toMatch(/^var kept\$0;/)
  expect(run(`${code}; f('aa') + f('caa')`)).toBe('bbcbb')
})

test.each([
  ['one that knows where it was', 'const f = (text) => /a/g.exec(text)'],
  ['one that goes elsewhere and will know', 'const f = () => /a/y'],
  ['one that is made when the module is evaluated', "const A = /a/.test('a')"],
])('expressions are left alone: %s', (_, code) => {
  expect(keptExpressions(code, 'classes')).toBe(code)
})

test('classes are taken from a module, and mean the same', () => {
  const slash = '\\'
  const code = `const f = (text) => /^${slash}p{Lu}[${slash}p{L}\`\${-]+$/u.test(text); f('Ña\`') + ' ' + f('ña')`
  const kept = keptExpressions(compactClasses(code)?.toString() ?? '', 'classes')
  const [, names = '', rest = ''] = /^import \{ (.+) \} from "classes";(.*)$/su.exec(kept) ?? []
  expect(names).toBe('class_L, class_Lu')
  expect(rest.length).toBeLessThan(200)
  expect(runInNewContext(`const class_L = 'A-Za-z\u00d1\u00f1', class_Lu = 'A-Z\u00d1';${rest}`)).toBe('true false')
})
