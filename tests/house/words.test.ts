import ts from 'typescript'
import { expect, test } from 'vitest'
import { modules } from '../support/source.js'
import { wordsInCode } from '../support/words-in-code.js'

const all = modules()
/** Where words are at home: the tables, what is said to users, names of front matter's fields, of HTML's tags and classes. */
const HOME =
  /^src\/(?:language\/|cli\/|renderers\/(?:shared\/dates|csv)\.ts$|renderers\/markdown\/(?:front-matter|flavours)\.ts$|readers\/html\/(?:detect|fields|metadata|names)\.ts$|readers\/keys\.ts$)/u

test('words of a human language stand in src/language alone', () => {
  const found = all
    .filter(({ path }) => !HOME.test(path))
    .flatMap(({ path, source }) => wordsInCode(source).map((words) => `${path} ${words}`))
  expect(found).toEqual([])
})

test.each([
  ['/^(?:said|says)$/u.test(word)', 1],
  ["new Set(['said', 'says', 'told'])", 1],
  ["'said says told'.split(' ')", 1],
  ["new RegExp('^(?:said)')", 1],
  ['/^\\p{Lu}[\\w-]+\\b/u.test(word)', 0],
  ["const kinds = ['headline', 'byline', 'deck'] as const", 0],
  ["const kinds: ReadonlySet<Kind> = new Set<Kind>(['headline', 'byline', 'deck'])", 0],
  ["const signs = ['-', '*', '•']", 0],
])('%s has %i such places', (code, count) => {
  expect(wordsInCode(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true))).toHaveLength(count)
})

test('Unicode properties are asked in src/text and src/words alone', () => {
  const found = all.filter(({ path, source }) => !/^src\/(?:text|words)\//u.test(path) && source.text.includes('\\p{'))
  expect(found.map(({ path }) => path)).toEqual([])
})

test('no private interface of Node, no flag of V8', () => {
  const found = all.filter(({ source }) => /process\.binding|setFlagsFromString|noDeprecation/u.test(source.text))
  expect(found.map(({ path }) => path)).toEqual([])
})
