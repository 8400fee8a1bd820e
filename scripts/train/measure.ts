import type { Page } from '../../src/page/page.js'

/** Body precision and recall as the public extraction benchmarks count them: four-word shingles, mean of each over pages. */
export interface Measure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Share of pages that lost over five percent of their body. */
  readonly lost: number
}

/** Compares kept lines with the annotated bodies. */
export function measure(
  results: readonly { readonly page: Page; readonly keep: readonly boolean[]; readonly body: string }[],
): Measure {
  let precision = 0
  let recall = 0
  let lost = 0
  for (const { page, keep, body } of results) {
    const kept = page.paras.filter((_, at) => keep[at]).map((para) => para.text)
    const [p, r] = overlap(body, kept.join('\n'))
    precision += p
    recall += r
    if (r < 0.95) lost += 1
  }
  const [p, r] = [precision / results.length, recall / results.length]
  return { precision: p, recall: r, f1: (2 * p * r) / (p + r), lost: lost / results.length }
}

function overlap(gold: string, found: string): [number, number] {
  const [g, f] = [shingles(gold), shingles(found)]
  let both = 0
  let all = 0
  let own = 0
  for (const [key, count] of g) {
    both += Math.min(count, f.get(key) ?? 0)
    all += count
  }
  for (const count of f.values()) own += count
  return [own ? both / own : all ? 0 : 1, all ? both / all : own ? 0 : 1]
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ')
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
