import { expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.js'
import { box } from '../../src/recognise/rules/box.js'
import { menu } from '../../src/recognise/rules/menu.js'

const STORY = `The harbour office of Port Hale closed the pier on Monday after two of its beams gave way in the fog, the office said.

The office wants to mend the beams before the winter storms come, which the council has yet to find the money for.`

/** How often the rule for boxes asks whether a paragraph is prose, where a story has so many headings of boxes below it. */
function asked(headings: number): number {
  const text = `Fog closes the pier\n\nBy Marta Penhale\n\n${STORY}\n\n${'Related Stories\n'.repeat(headings)}`
  const page = readPage(text, [0, text.length])
  let asks = 0
  const paras = page.paras.map(
    (para) =>
      new Proxy(para, {
        get: (own, key) => {
          if (key === 'prose') asks += 1
          return Reflect.get(own, key, own)
        },
      }),
  )
  box.find({ ...page, paras })
  return asks
}

test('a box is looked for below its heading, not in the whole page', () => {
  expect(asked(2000)).toBeLessThan(6 * asked(500))
})

test('a menu of any length is found', () => {
  const text = `${'Home\nNews\n'.repeat(65_000)}\nFog closes the pier\n\nBy Marta Penhale\n\n${STORY}\n`
  expect(menu.find(readPage(text, [0, text.length])).length).toBeGreaterThan(100_000)
})
