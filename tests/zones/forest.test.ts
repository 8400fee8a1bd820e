import { expect, test } from 'vitest'
import { learnTrees } from '../../scripts/train/learn-trees.js'
import { packForest } from '../../scripts/train/pack.js'
import { readPage } from '../../src/page/read-page.js'
import { bodyForests, bodyOdds } from '../../src/recognise/zones/body-odds.js'
import { readFeatures } from '../../src/recognise/zones/features.js'
import { forestSums, unpackForest } from '../../src/recognise/zones/forest.js'

const LINES = 2000
const WIDTH = 3

/** Lines that are right where their first class is large and their second small; the third says nothing. */
function bothNeeded() {
  const classes = new Uint8Array(LINES * WIDTH)
  const right = new Uint8Array(LINES)
  for (let line = 0; line < LINES; line++) {
    const own = [line % 20, (line * 7) % 19, (line * 13) % 11]
    classes.set(own, line * WIDTH)
    right[line] = Number((own[0] as number) > 9 && (own[1] as number) <= 8)
  }
  return { classes, width: WIDTH, right, weights: new Float64Array(LINES).fill(1) }
}

test('trees learn what neither class says alone, and say the same from their file', () => {
  const lines = bothNeeded()
  const learned = learnTrees(lines)
  const sums = forestSums(learned, lines.classes, WIDTH)
  const hits = sums.filter((sum, line) => sum > 0 === (lines.right[line] === 1))
  expect(hits.length / LINES).toBeGreaterThan(0.95)
  const stored = unpackForest(packForest(learned))
  expect(stored.roots).toEqual(learned.roots)
  expect(stored.nodes).toEqual(learned.nodes)
  const again = forestSums(stored, lines.classes, WIDTH)
  expect(again.every((sum, line) => Math.abs(sum - (sums[line] as number)) < 0.5)).toBe(true)
})

test('paragraphs of a story are likelier its body than the menu above and the links below', () => {
  const paragraph = 'The harbour master said on Tuesday that the ferry would not leave before the storm had passed.'
  const text = [
    'Home',
    'News',
    'Sport',
    'The ferry stays in port',
    ...Array(6).fill(paragraph),
    'Related',
    'Log in',
    '© Courier',
  ]
  const odds = bodyOdds(readFeatures(readPage(text.join('\n\n'))), bodyForests())
  const story = odds.slice(4, 10)
  expect(Math.min(...story)).toBeGreaterThan(Math.max(...odds.slice(0, 3), ...odds.slice(10)))
})
