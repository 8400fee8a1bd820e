import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { lazyConstants } from '../../scripts/lazy-constants.mjs'

/** What the module `code` gives, whose last statement is an expression. */
const run = (code: string): unknown => runInThisContext(`{${lazyConstants(code)}}`)

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
