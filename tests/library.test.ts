import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loaded as loadedReaders, parse } from '../src/library/parse.js'
import { loaded as loadedRenderers, render } from '../src/library/render.js'
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

test.each([-1, 1.5, 1001, Number.NaN, Number.POSITIVE_INFINITY])('no line has %d columns', (width) => {
  expect(() => render(parse('Fog closes the pier'), 'terminal', { width })).toThrow(
    /^no line has .* columns; there is 1/,
  )
})

test.each(['frontMatter', 'table'])('a name that does not exist is told: %s', (option) => {
  expect(() => render(parse('Fog closes the pier'), 'csv', { [option]: 'toString' })).toThrow(
    /^no [a-z ]+ is called "toString"; there is [a-z, ]+$/,
  )
})

test('an option that is undefined is left out', () => {
  const article = parse('Fog closes the pier')
  expect(render(article, 'terminal', { width: undefined, theme: undefined } as object)).toBe(
    render(article, 'terminal'),
  )
})
