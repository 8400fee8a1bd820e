import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesBelow, importsOf, modules, ROOT, walk } from '../support/source.js'

const all = modules()
/** What each module imports at its start, types included. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(all.map((each) => [each.path, importsOf(each)]))
/** Every module and each that it imports, those loaded later included. */
const pairs = all.flatMap((each) => importsOf(each, true).map((imported) => [each.path, imported] as const))

/** Of the model, what says where something stands: no news. */
const SPAN = 'src/model/span.ts'

/** What a folder may import beside its own modules: all else is a wall. The command line may import everything. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [SPAN],
  language: ['model', 'text', 'words'],
  words: [SPAN, 'text', 'language'],
  page: ['model', 'text', 'language', 'words'],
  values: ['model', 'text', 'language', 'words', 'page'],
  recognise: ['model', 'text', 'language', 'words', 'page', 'values'],
  quotes: ['model', 'text', 'language', 'words'],
  readers: ['model', 'text', 'language', 'words', 'page', 'values', 'recognise'],
  renderers: ['model', 'text', 'language', 'words', 'values'],
}
/** What makes a command or a library of these. */
const WHOLE = ['', 'library', 'cli']

/** Modules side by side that know nothing of each other, and what they may share. */
const APART: readonly { readonly of: RegExp; readonly shared: RegExp; readonly why: string }[] = [
  {
    of: /^src\/recognise\/rules\/([^/]+)\.ts$/u,
    shared: /^$/u,
    why: 'a rule imports no other rule: what two share has a file of its own beside the folder',
  },
  {
    of: /^src\/renderers\/([^/]+?)(?:\.ts$|\/)/u,
    shared: /^src\/renderers\/(?:(?:index|renderer|order)\.ts$|shared\/)/u,
    why: 'renderers do not import one another',
  },
  {
    of: /^src\/readers\/(?:exports\/)?([^/]+?)(?:\.ts$|\/)/u,
    shared: /^src\/readers\/(?:index|reader|read-error|given|keys|records|source-lines|html\/html)\.ts$/u,
    why: 'readers do not import one another, but for the page that a message holds',
  },
]

function folderOf(path: string): string {
  return /^src\/([^/]+)\//u.exec(path)?.[1] ?? ''
}

function told(wrong: readonly (readonly [string, string])[]): string[] {
  return wrong.map((pair) => pair.join(' imports '))
}

test.each(Object.entries(OPEN))('%s imports its own modules and those of %j', (folder, open) => {
  const outside = pairs
    .filter(([path, each]) => folderOf(path) === folder && each.startsWith('src/'))
    .filter(([, each]) => ![folder, ...open].includes(folderOf(each)) && !open.includes(each))
  expect(told(outside)).toEqual([])
})

test('every folder has its walls', () => {
  expect([...new Set(all.map(({ path }) => folderOf(path)))].sort()).toEqual([...Object.keys(OPEN), ...WHOLE].sort())
})

test('the model, words and pages are made of no packages', () => {
  const own = /^src\/(?:model|words|page|values|recognise|quotes)\//u
  expect(told(pairs.filter(([path, each]) => own.test(path) && !each.startsWith('src/')))).toEqual([])
})

test('the table of the rules alone knows the rules', () => {
  const rule = /^src\/recognise\/rules\//u
  const known = pairs.filter(([path, each]) => rule.test(each) && path !== 'src/recognise/rules/index.ts')
  expect(told(known)).toEqual(['src/parse.ts imports src/recognise/rules/index.ts'])
})

test.each(APART)('$why', ({ of, shared }) => {
  const name = (path: string): string | undefined => (shared.test(path) ? undefined : of.exec(path)?.[1])
  const across = pairs
    .filter(([path]) => name(path) !== undefined && name(path) !== 'index')
    .filter(([path, each]) => name(each) !== undefined && name(each) !== name(path))
  expect(told(across)).toEqual([])
})

test('nothing but bin imports the command line, and the source imports no tests', () => {
  const wrong = pairs.filter(
    ([path, each]) =>
      /^(?:tests|bench|scripts)\//u.test(each) || (folderOf(each) === 'cli' && folderOf(path) !== 'cli'),
  )
  expect(told(wrong)).toEqual([])
})

test('scripts and measurements run the command that is built', () => {
  const files = ['scripts', 'bench', 'playground'].flatMap((folder) => filesBelow(join(ROOT, folder)))
  const code = files.filter((file) => /\.[cm]?[jt]s$/u.test(file))
  expect(
    code.filter((file) => /(?:from|import\(|require\() ?['"][./]*\/src\/cli\//u.test(readFileSync(file, 'utf8'))),
  ).toEqual([])
})

test('a type is imported by a statement, as all else is', () => {
  const found = all.filter(({ source }) => [...walk(source)].some((node) => ts.isImportTypeNode(node)))
  expect(found.map(({ path }) => path)).toEqual([])
})

/** Modules in a row, types included: it may only fall. */
const LONGEST = 15

test(`no chain of imports is longer than ${LONGEST} modules`, () => {
  const known = new Map<string, readonly string[]>()
  const chain = (path: string): readonly string[] => {
    const before = known.get(path)
    if (before) return before
    const rest = (imports.get(path) ?? [])
      .filter((each) => imports.has(each))
      .map(chain)
      .reduce((a, b) => (b.length > a.length ? b : a), [])
    known.set(path, [path, ...rest])
    return [path, ...rest]
  }
  const longest = [...imports.keys()].map(chain).reduce((a, b) => (b.length > a.length ? b : a), [])
  expect(longest.length > LONGEST ? longest : []).toEqual([])
})
