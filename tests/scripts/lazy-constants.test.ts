import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { lazyConstants } from '../../scripts/lazy-constants.mjs'

/** What the module `code` gives, whose last statement is an expression. */
const run = (code: string): unknown => runInNewContext(`{${lazyConstants(code)}}`)

test('an expression is made at its first use, and once', () => {
  expect(lazyConstants('const A = /a/g\nA.test("")')).toBe('let A$;const A = () => (A$ ??= /a/g)\nA().test("")')
  expect(run('const A = /a/g; A.test("aab"); A.lastIndex')).toBe(1)
})

test('tables of expressions, sets, and what is made of other constants', () => {
  expect(run("const A = /b/; const ROWS = [['x', A], ['y', /c/]]; ROWS.filter(([, row]) => row.test('b'))[0][0]")).toBe(
    'x',
  )
  expect(run("const WORDS = new Set('a b'.split(' ')); WORDS.has('b')")).toBe(true)
  expect(run("const CLASS = '[a-c]'; const B = new RegExp(CLASS, 'u'); B.test('c')")).toBe(true)
})

test.each([
  ['exported', 'export const A = /a/'],
  ['made of what may change', 'let n = 1\nconst A = [/a/, n]\nf(A)'],
  ['made by what may do more', 'const A = make(/a/)\nf(A)'],
  ['of a name that is also a parameter', 'const A = /a/\nfunction f(A) { return A }'],
  ['of a name that an object takes for its key', 'const A = /a/\nf({ A })'],
  ['texts and numbers', "const A = ['a', 1]\nf(A)"],
])('constants are left alone: %s', (_, code) => {
  expect(lazyConstants(code)).toBe(code)
})

test('keys of the same name are no uses', () => {
  expect(run("const A = /a/; const o = { A: 'key' }; o.A + A.test('a')")).toBe('keytrue')
})

test('an expression of a function is made at its first call, and once', () => {
  const code = 'function f(text) { return /a/u.test(text) }'
  expect(lazyConstants(code)).toBe('var kept$0;function f(text) { return (kept$0 ??= /a/u).test(text) }')
  expect(run(`${code}; ['b', 'a', 'a'].map(f).join()`)).toBe('false,true,true')
})

test('a kept expression with the flag g begins at the start each time', () => {
  const code = "const f = (text) => text.replace(/a/g, 'b')"
  expect(lazyConstants(code)).toMatch(/^var kept\$0;/)
  expect(run(`${code}; f('aa') + f('caa')`)).toBe('bbcbb')
})

test.each([
  ['one that knows where it was', 'const f = (text) => /a/g.exec(text)'],
  ['one that goes elsewhere', 'const f = () => /a/'],
  ['one that is called upon when the module is loaded', "const A = /a/.test('a')"],
])('expressions are left alone: %s', (_, code) => {
  expect(lazyConstants(code)).toBe(code)
})
