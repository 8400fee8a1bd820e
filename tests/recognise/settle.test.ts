import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlaps, type Span } from '../../src/model/span.js'
import { readPage } from '../../src/page/read-page.js'
import type { Claim } from '../../src/recognise/claim.js'
import { headOrder } from '../../src/recognise/settle/head-order.js'
import { oneEach } from '../../src/recognise/settle/one-each.js'
import { settle } from '../../src/recognise/settle/settle.js'

const page = readPage('')

function furniture(span: Span, priority: number): Claim {
  return { kind: 'furniture', span, value: null, rule: 'r', reason: 'tools', confidence: 1, priority }
}

const generated = fc.array(
  fc
    .tuple(fc.nat(200), fc.integer({ min: 1, max: 30 }), fc.constantFrom(0.4, 0.6, 0.8))
    .map(([start, length, priority]) => furniture([start, start + length], priority)),
)

describe('settling', () => {
  test('leaves no two claims that overlap, and drops none for nothing', () => {
    fc.assert(
      fc.property(generated, (claims) => {
        const kept = settle.refine(claims, page)
        kept.forEach((claim, at) => {
          expect(claim.span[0]).toBeGreaterThanOrEqual(kept[at - 1]?.span[1] ?? 0)
        })
        for (const claim of claims.filter((each) => !kept.includes(each))) {
          const winners = kept.filter((each) => overlaps(each.span, claim.span))
          expect(winners.some(({ priority }) => priority >= claim.priority)).toBe(true)
        }
      }),
    )
  })

  test('gives the earlier rule the stretch that two want as much', () => {
    const [first, second] = [furniture([0, 9], 0.8), furniture([3, 12], 0.8)]
    expect(settle.refine([first, second], page)).toEqual([first])
    expect(settle.refine([second, first], page)).toEqual([second])
  })

  test('looks at each of many claims in a chain a few times', () => {
    const many = 20_000
    let looks = 0
    const claims = Array.from({ length: many }, (_, at): Claim => {
      const claim = furniture([at * 2, at * 2 + 3], 1 + at / many)
      return {
        ...claim,
        get span() {
          looks += 1
          return claim.span
        },
      }
    })
    expect(settle.refine(claims, page)).toHaveLength(many / 2)
    expect(looks).toBeLessThan(many * 2 * Math.log2(many))
  })
})

test('of a field the article has one, and of two that agree the upper rule has it', () => {
  const title = (rule: string, span: Span, priority: number): Claim => ({
    kind: 'headline',
    span,
    value: 'Fog closes port',
    rule,
    reason: 'first-title-line',
    confidence: priority,
    priority,
  })
  const [upper, lower, other] = [title('upper', [0, 15], 0.5), title('lower', [0, 15], 0.9), title('x', [20, 35], 0.7)]
  expect(oneEach.refine([upper, other, lower], page)).toEqual([{ ...upper, confidence: 0.9, priority: 0.9 }])
})

describe('the order of the head', () => {
  const text = 'Harbour\nFog closes port\nNobody saw it come\nBy Ana Ruiz\nThe fog came in.'
  const read = readPage(text)
  const at = (kind: 'kicker' | 'headline' | 'deck', line: number, priority = 0.5): Claim =>
    ({
      kind,
      span: read.paras[line]?.span,
      value: read.paras[line]?.text,
      rule: 'r',
      reason: 'labelled-field',
      confidence: 1,
      priority,
    }) as Claim
  const byline = {
    ...at('deck', 3),
    kind: 'byline',
    value: { text: 'By Ana Ruiz', authors: [] },
  } as Claim<'byline'>

  test('keeps kicker and deck at the headline', () => {
    const claims = [at('kicker', 0), at('headline', 1), at('deck', 2), byline]
    expect(headOrder.refine(claims, read)).toEqual(claims)
  })

  test('gives back what stands elsewhere, unless the container says so', () => {
    expect(headOrder.refine([at('kicker', 4), at('headline', 1), at('deck', 4)], read)).toEqual([at('headline', 1)])
    const given = [at('kicker', 4, 1), at('headline', 1), at('deck', 4, 1)]
    expect(headOrder.refine(given, read)).toEqual(given)
  })
})
