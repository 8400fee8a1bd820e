import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loaded as loadedReaders } from '../src/library/parse.js'
import { loaded as loadedRenderers } from '../src/library/render.js'
import { readers } from '../src/readers/index.js'
import { renderers } from '../src/renderers/index.js'

const names = (rows: readonly { readonly name: string }[]): string[] => rows.map(({ name }) => name)

test('the library has every renderer of the table, and every reader but the one that has to wait for a message', () => {
  expect([...loadedReaders.keys()]).toEqual(names(readers).filter((name) => name !== 'mail'))
  expect([...loadedRenderers.keys()]).toEqual(names(renderers))
})

test.each([
  ['imported', `import('news-fmt').then((library) => console.log(Object.keys(library).join()))`],
  ['required', `console.log(Object.keys(require('news-fmt')).join())`],
])('it can be %s by its name', (_, code) => {
  const cwd = join(import.meta.dirname, '..')
  const printed = execFileSync(process.execPath, ['--input-type=commonjs', '-e', code], { cwd, encoding: 'utf8' })
  expect(printed).toMatch(/parse,parseAll,render/)
})
