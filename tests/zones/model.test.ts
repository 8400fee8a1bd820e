import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NETWORK_SIZES, STEP_WEIGHTS } from '../../src/recognise/zones/dimensions.js'
import { zoneModel } from '../../src/recognise/zones/model.js'

const file = (name: string) => new URL(`../../src/recognise/zones/${name}.ts`, import.meta.url)

test('the weights are small files', () => {
  expect(readFileSync(file('learned-weights')).length).toBeLessThan(100_000)
  expect(readFileSync(file('learned-forests')).length).toBeLessThan(150_000)
})

test('the weights decode to numbers that differ', () => {
  const { rows, steps } = zoneModel()
  expect(rows.length).toBe(NETWORK_SIZES.rows)
  expect(steps.length).toBe(STEP_WEIGHTS)
  expect(rows.every(Number.isFinite)).toBe(true)
  expect(new Set(rows).size).toBeGreaterThan(50)
})
