import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { schemas } from '../../src/cli/schemas/index.js'
import { fixtures } from '../support/fixtures.js'
import { folderWith, run } from '../support/run.js'

const validator = (name: string) =>
  new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schemas[name]?.() ?? false)

describe('the schemas', () => {
  test.each(Object.keys(schemas))('%s is printed, and stands in the docs', async (name) => {
    const { status, stdout } = await run(['schema', name])
    expect([status, JSON.parse(stdout)]).toEqual([0, schemas[name]?.()])
    const docs = join(import.meta.dirname, `../../docs/${name}.schema.json`)
    if (name === 'quotes' || name === 'explain') await expect(stdout).toMatchFileSnapshot(docs)
    else expect(JSON.parse(readFileSync(docs, 'utf8'))).toEqual(schemas[name]?.())
  })

  test('article is the one where none is named', async () => {
    expect((await run(['schema'])).stdout).toBe((await run(['schema', 'article'])).stdout)
  })

  test.each([
    ['quotes', '--quotes'],
    ['explain', '--explain'],
  ])('%s holds for what %s --json prints of every fixture', async (name, flag) => {
    const texts = Object.fromEntries(
      fixtures().map(({ name: path, file, text }) => [`${path.replaceAll('/', '-')}-${file}`, text]),
    )
    const { stdout } = await run([flag, '--json', '--quiet', ...Object.keys(texts)], { cwd: folderWith(texts) })
    const validate = validator(name)
    const items = JSON.parse(stdout)
    expect(items.length).toBeGreaterThan(50)
    for (const item of items) expect(validate(item) ? [] : validate.errors).toEqual([])
  })
})
