import { type Candidate, HEADLINE_ROWS, tableChances } from '../../src/recognise/zones/headline.js'
import { BINS, boost, type Table, type Tree } from './boost.js'

/** A page's candidates and which of them read as its headline. */
export interface Choice {
  readonly candidates: readonly Candidate[]
  readonly right: readonly boolean[]
}

/** A softmax over the candidates of each page, learned by AdaGrad; deterministic. */
export function learnHeadline(choices: readonly Choice[], epochs = 30, rate = 0.05, decay = 0.004): Float32Array {
  const weights = new Float32Array(HEADLINE_ROWS)
  const squares = new Float32Array(HEADLINE_ROWS).fill(0.05)
  const mean = new Float32Array(HEADLINE_ROWS)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = 0; i < choices.length; i++) {
      // A stride that shares no factor with the count visits all in a mixed order.
      const choice = choices[(i * 7919 + epoch) % choices.length]
      if (choice) improve(choice, weights, squares, rate)
    }
    for (let i = 0; i < weights.length; i++) {
      weights[i]! *= 1 - decay
      if (epoch >= epochs / 2) mean[i]! += weights[i]! / Math.floor(epochs / 2)
    }
  }
  return mean
}

function improve({ candidates, right }: Choice, weights: Float32Array, squares: Float32Array, rate: number): void {
  const chances = tableChances(candidates, weights)
  const mass = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0)
  const gradients = new Map<number, number>()
  candidates.forEach(({ rows }, i) => {
    const error = (right[i] ? (chances[i] as number) / Math.max(mass, 1e-9) : 0) - (chances[i] as number)
    if (Math.abs(error) > 1e-5) for (const row of rows) gradients.set(row, (gradients.get(row) ?? 0) + error)
  })
  for (const [row, gradient] of gradients) {
    squares[row]! += gradient * gradient
    weights[row]! += (rate * gradient) / Math.sqrt(squares[row]!)
  }
}

const OPTIONS = { trees: 200, leaves: 16, rate: 0.06, pull: 2, least: 2, features: 0.4, drawn: 0.6, seed: 3 }
/** What the right lines of a page weigh together, and all others of a page as if they were so many. */
const RIGHT = 4
const WRONG = 30

/** Trees that tell the right lines from the others. */
export function learnForest(choices: readonly Choice[]): Tree[] {
  return boost(tableOf(choices), OPTIONS)
}

function tableOf(choices: readonly Choice[]): Table {
  const rows = choices.flatMap(({ candidates, right }, page) => {
    const wrong = Math.min(1, WRONG / candidates.length) + 0.1
    const good = RIGHT / Math.max(1, right.filter(Boolean).length)
    return candidates.map(({ facts }, i) => ({
      facts,
      page,
      right: right[i] === true,
      weight: right[i] ? good : wrong,
    }))
  })
  const width = rows[0]?.facts.length ?? 0
  return {
    columns: Array.from({ length: width }, (_, f) =>
      Uint8Array.from(rows, ({ facts }) => Math.min(BINS - 1, facts[f] as number)),
    ),
    right: Uint8Array.from(rows, ({ right }) => (right ? 1 : 0)),
    weights: Float32Array.from(rows, ({ weight }) => weight),
    pages: Uint32Array.from(rows, ({ page }) => page),
  }
}
