import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NETWORK_SIZES, STEP_WEIGHTS } from '../../src/recognise/zones/dimensions.js'
import { zoneModel } from '../../src/recognise/zones/model.js'

const file = new URL('../../src/recognise/zones/weights.json', import.meta.url)

test('the weights are a small file', () => {
  expect(readFileSync(file).length).toBeLessThan(200_000)
})

test('the weights decode to numbers that differ', () => {
  const { rows, steps } = zoneModel()
  expect(rows.length).toBe(NETWORK_SIZES.rows)
  expect(steps.length).toBe(STEP_WEIGHTS)
  expect(rows.every(Number.isFinite)).toBe(true)
  expect(new Set(rows).size).toBeGreaterThan(50)
})
