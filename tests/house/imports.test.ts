import { expect, test } from 'vitest'
import { importsOf, modules } from '../support/source.js'

const LONGEST = 15
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  modules().map((module) => [module.path, importsOf(module)]),
)

test(`no chain of imports is longer than ${LONGEST} modules`, () => {
  const known = new Map<string, readonly string[]>()
  const chain = (path: string): readonly string[] => {
    const before = known.get(path)
    if (before) return before
    const rest = (imports.get(path) ?? []).map(chain).reduce((a, b) => (b.length > a.length ? b : a), [])
    const own = [path, ...rest]
    known.set(path, own)
    return own
  }
  const longest = [...imports.keys()].map(chain).reduce((a, b) => (b.length > a.length ? b : a), [])
  expect(longest.slice(0, longest.length > LONGEST ? undefined : 0)).toEqual([])
})

/** What a folder may import of the others: everything else is a wall. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  words: ['model', 'text', 'language'],
  language: ['model', 'text', 'words'],
  page: ['model', 'text', 'words', 'language', 'recognise'],
  values: ['model', 'text', 'words', 'language', 'page'],
  recognise: ['model', 'text', 'words', 'language', 'page', 'values'],
  quotes: ['model', 'text', 'words', 'language'],
  readers: ['model', 'text', 'words', 'language', 'page', 'values', 'recognise'],
  renderers: ['model', 'text', 'words'],
}

test.each(Object.entries(OPEN))('%s imports its own and %j alone', (folder, open) => {
  const outside = [...imports].filter(([path]) => path.startsWith(`src/${folder}/`)).flatMap(([path, found]) =>
    found
      .filter((each) => ![folder, ...open].some((name) => each.startsWith(`src/${name}/`)))
      .map((each) => `${path} imports ${each}`),
  )
  expect(outside).toEqual([])
})
