import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.js'
import { AFTER, BODY, INSIDE } from '../../src/recognise/zones/labels.js'
import { lineFacts } from '../../src/recognise/zones/line-facts.js'
import { plainZones } from '../../src/recognise/zones/path.js'
import { boxedLines, storyEnd } from '../../src/recognise/zones/story-end.js'

const STORY = [
  'The harbour office of Port Hale closed the pier on Monday after two of its beams gave way, and nobody was hurt.',
  'A man who sold ice on the pier for thirty summers says that he heard it coming, and that he told the office in May.',
  'The office wants to mend the beams before the winter storms come, which the council has yet to find the money for.',
]
const BOX = ['BEST LOVED', 'Sandals for the quay', 'BY ANA RUIZ']

/** The story as the best path has it: two paragraphs with a box between them, all else behind it. */
function endOf(lines: readonly string[]): string | undefined {
  const page = readPage(lines.join('\n\n'))
  const labels = Uint8Array.from(page.paras, (_, at) => (at === 0 || at === 4 ? BODY : at < 4 ? INSIDE : AFTER))
  const zones = { ...plainZones(page), labels, facts: lineFacts(page) }
  return page.paras[storyEnd(page, zones, boxedLines(page, zones))]?.text
}

describe('a story with a box between its paragraphs', () => {
  const [first = '', second = '', third = ''] = STORY
  const above = [first, ...BOX, second]

  test('goes on below the same box', () => {
    expect(endOf([...above, ...BOX, third])).toBe(third)
  })

  test('goes on below a picture beside it', () => {
    expect(endOf([...above, 'Bo Lee on the quay', ...BOX, 'The quay at night', third])).toBe(third)
  })

  test('ends above lines that stood nowhere in it', () => {
    expect(endOf([...above, 'Lamps for the quay', 'Ice on the quay', 'A ferry for the islands', third])).toBe(second)
  })
})
