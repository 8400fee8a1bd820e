import { expect, test, vi } from 'vitest'
import { readPage } from '../../src/page/read-page.js'
import { zonesOf } from '../../src/recognise/choices/anchor.js'
import { pageModel } from '../../src/recognise/rules/page-model.js'
import { AFTER, BEFORE, BODY, HEAD, HEADLINE, INSIDE } from '../../src/recognise/zones/labels.js'
import { lineFacts } from '../../src/recognise/zones/line-facts.js'
import { plainZones } from '../../src/recognise/zones/path.js'

vi.mock('../../src/recognise/choices/anchor.js', async (original) => ({
  ...(await original<object>()),
  zonesOf: vi.fn(),
}))

const prose = (of: number) =>
  `The harbour office of Port Hale closed pier ${of} on Monday after two of its beams gave way, and nobody was hurt by it.`

/** The lines that the page's model takes away, by their number, where the path has `labels` and each is `likely` body. */
function removed(
  lines: readonly string[],
  labels: readonly number[],
  likely: readonly number[],
  headline: number,
): number[] {
  const page = readPage(lines.join('\n\n'))
  vi.mocked(zonesOf).mockReturnValue({
    ...plainZones(page),
    around: true,
    labels: Uint8Array.from(labels),
    inBody: Float64Array.from(likely),
    headline,
    facts: lineFacts(page),
  })
  const claims = pageModel.find(page)
  return page.paras.filter(({ span }) => claims.some((claim) => claim.span[0] === span[0])).map(({ index }) => index)
}

const STORY = ['Port Hale closes its piers', prose(1), prose(2), prose(3), prose(4), 'Apply now', prose(5), 'Most read']

test('running text below the headline stays where it is likely body, however much of it stands above a box', () => {
  const labels = [HEADLINE, HEAD, HEAD, HEAD, HEAD, HEAD, BODY, AFTER]
  expect(removed(STORY, labels, [0, 0.9, 0.9, 0.9, 0.9, 0.1, 1, 0], 0)).toEqual([5, 7])
  expect(removed(STORY, labels, [0, 0.1, 0.1, 0.1, 0.1, 0.1, 1, 0], 0)).toEqual([1, 2, 3, 4, 5, 7])
  expect(removed(STORY, labels.with(5, INSIDE), [0, 0.9, 0.9, 0.9, 0.9, 0.1, 1, 0], 0)).toEqual([5, 7])
})

test('running text right below the headline stays where the best path looks for another', () => {
  const [title, first, second, , , box, ...others] = STORY as [
    string,
    string,
    string,
    string,
    string,
    string,
    ...string[],
  ]
  const lines = [title, first, second, box, ...others]
  const labels = [BEFORE, BEFORE, BEFORE, BEFORE, BODY, AFTER]
  expect(removed(lines, labels, [0, 0, 0, 0, 1, 0], 0)).toEqual([3, 5])
})
