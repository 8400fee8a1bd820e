import { expect, test } from 'vitest'
import { explanationWriter } from '../../src/cli/explanation-writers.js'
import type { ExplainedLine, Explanation } from '../../src/explanation.js'

test('an explanation of any length is laid out', async () => {
  const line: ExplainedLine = {
    line: 1,
    kind: 'paragraph',
    rule: null,
    reason: null,
    confidence: null,
    text: 'Fog.',
    span: [0, 4],
  }
  const item: Explanation = {
    schemaVersion: 1,
    source: { name: null, format: 'plain', encoding: 'utf-8', index: 0, record: null },
    lines: Array<ExplainedLine>(200_000).fill(line),
    quotes: [],
  }
  const { render } = await explanationWriter('terminal', 0)(item)
  expect(render(item).split('\n').length).toBeGreaterThan(200_000)
})
