import { expect, test } from 'vitest'
import { importsOf, modules } from '../support/source.js'

const imports: ReadonlyMap<string, readonly string[]> = new Map(
  modules().map((module) => [module.path, importsOf(module)]),
)

/** What a folder may import beside its own modules: all else is a wall. The command line may import everything. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  language: ['model', 'text', 'words'],
  words: ['model', 'text', 'language'],
  page: ['model', 'text', 'language', 'words'],
  values: ['model', 'text', 'language', 'words', 'page'],
  recognise: ['model', 'text', 'language', 'words', 'page', 'values'],
  quotes: ['model', 'text', 'language', 'words'],
  readers: ['model', 'text', 'language', 'words', 'page', 'values', 'recognise'],
  renderers: ['model', 'text', 'language', 'words', 'values'],
}

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

test.each(Object.entries(OPEN))('%s imports its own modules and those of %j', (folder, open) => {
  const outside = [...imports]
    .filter(([path]) => folderOf(path) === folder)
    .flatMap(([path, found]) => found.map((each) => [path, each] as const))
    .filter(([, each]) => ![folder, ...open].includes(folderOf(each)))
  expect(outside.map((pair) => pair.join(' imports '))).toEqual([])
})

test.each(APART)('$why', ({ of, shared }) => {
  const name = (path: string): string | undefined => (shared.test(path) ? undefined : of.exec(path)?.[1])
  const across = [...imports]
    .filter(([path]) => name(path) !== undefined && name(path) !== 'index')
    .flatMap(([path, found]) => found.map((each) => [path, each] as const))
    .filter(([path, each]) => name(each) !== undefined && name(each) !== name(path))
  expect(across.map((pair) => pair.join(' imports '))).toEqual([])
})

test('nothing but bin imports the command line, and the source imports no tests', () => {
  const wrong = [...imports]
    .flatMap(([path, found]) => found.map((each) => [path, each] as const))
    .filter(([path, each]) => !each.startsWith('src/') || (folderOf(each) === 'cli' && folderOf(path) !== 'cli'))
  expect(wrong.map((pair) => pair.join(' imports '))).toEqual([])
})

/** Modules in a row, types included: it may only fall. */
const LONGEST = 15

test(`no chain of imports is longer than ${LONGEST} modules`, () => {
  const known = new Map<string, readonly string[]>()
  const chain = (path: string): readonly string[] => {
    const before = known.get(path)
    if (before) return before
    const rest = (imports.get(path) ?? []).map(chain).reduce((a, b) => (b.length > a.length ? b : a), [])
    known.set(path, [path, ...rest])
    return [path, ...rest]
  }
  const longest = [...imports.keys()].map(chain).reduce((a, b) => (b.length > a.length ? b : a), [])
  expect(longest.length > LONGEST ? longest : []).toEqual([])
})
