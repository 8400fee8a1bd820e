import type { Weights } from './dimensions.js'
import { STEPS } from './dimensions.js'
import type { Features } from './facts.js'
import { ALLOWED_PAIRS, SIZE } from './labels.js'
import { type Activations, scoreLines } from './network.js'

/** How well each label fits each line: lines x labels. */
export function emissions(features: Features, weights: Weights): Float64Array {
  return activations(features, weights).scores
}

/** The same with what the training needs to know. */
export function activations(features: Features, weights: Weights): Activations {
  const reached = scoreLines(features, weights)
  const { scores } = reached
  const first = STEPS * SIZE * SIZE
  for (let label = 0; label < SIZE && features.lines > 0; label++) {
    scores[label] = (scores[label] as number) + (weights.steps[first + label] as number)
    const last = (features.lines - 1) * SIZE + label
    scores[last] = (scores[last] as number) + (weights.steps[first + SIZE + label] as number)
  }
  return reached
}

/** The labels of the best path through the lines (Viterbi). */
export function bestPath(features: Features, scores: Float64Array, weights: Weights): Uint8Array {
  const { lines, steps } = features
  const path = new Uint8Array(lines)
  if (lines === 0) return path
  const back = new Uint8Array(lines * SIZE)
  let reached = scores.slice(0, SIZE)
  for (let at = 1; at < lines; at++) {
    const next = new Float64Array(SIZE)
    const step = (steps[at] as number) * SIZE * SIZE
    for (let to = 0; to < SIZE; to++) {
      let best = Number.NEGATIVE_INFINITY
      for (let from = 0; from < SIZE; from++) {
        if (!ALLOWED_PAIRS[from * SIZE + to]) continue
        const score = (reached[from] as number) + (weights.steps[step + from * SIZE + to] as number)
        if (score <= best) continue
        best = score
        back[at * SIZE + to] = from
      }
      next[to] = best + (scores[at * SIZE + to] as number)
    }
    reached = next
  }
  path[lines - 1] = reached.indexOf(Math.max(...reached))
  for (let at = lines - 1; at > 0; at--) path[at - 1] = back[at * SIZE + (path[at] as number)] as number
  return path
}

/** How likely each label is at each line, all paths counted (forward-backward): lines x labels. */
export function marginals(features: Features, scores: Float64Array, weights: Weights): Float64Array {
  const { lines } = features
  const { alpha, beta } = sweeps(features, scores, weights)
  const likely = new Float64Array(lines * SIZE)
  for (let at = 0; at < lines; at++) {
    let sum = 0
    for (let i = at * SIZE; i < (at + 1) * SIZE; i++) {
      likely[i] = (alpha[i] as number) * (beta[i] as number)
      sum += likely[i] as number
    }
    for (let i = at * SIZE; i < (at + 1) * SIZE; i++) likely[i] = sum > 0 ? (likely[i] as number) / sum : 1 / SIZE
  }
  return likely
}

/** Forward and backward probabilities, each line scaled to sum to 1, with the exponentials they are made of. */
export function sweeps(
  features: Features,
  scores: Float64Array,
  weights: Weights,
): { alpha: Float64Array; beta: Float64Array; fit: Float64Array; moves: Float64Array } {
  const { lines, steps } = features
  const moves = new Float64Array(STEPS * SIZE * SIZE)
  for (let pair = 0; pair < moves.length; pair++)
    moves[pair] = ALLOWED_PAIRS[pair % (SIZE * SIZE)] ? Math.exp(weights.steps[pair] as number) : 0
  const fit = fitness(scores, lines)
  const alpha = new Float64Array(lines * SIZE)
  const beta = new Float64Array(lines * SIZE).fill(1)
  for (let at = 0; at < lines; at++) {
    const move = (steps[at] as number) * SIZE * SIZE
    for (let to = 0; to < SIZE; to++) {
      let sum = at === 0 ? 1 : 0
      for (let from = 0; at > 0 && from < SIZE; from++) {
        sum += (alpha[(at - 1) * SIZE + from] as number) * (moves[move + from * SIZE + to] as number)
      }
      alpha[at * SIZE + to] = sum * (fit[at * SIZE + to] as number)
    }
    scaled(alpha, at)
  }
  for (let at = lines - 2; at >= 0; at--) {
    const move = (steps[at + 1] as number) * SIZE * SIZE
    for (let from = 0; from < SIZE; from++) {
      let sum = 0
      for (let to = 0; to < SIZE; to++) {
        const next = (at + 1) * SIZE + to
        sum += (moves[move + from * SIZE + to] as number) * (fit[next] as number) * (beta[next] as number)
      }
      beta[at * SIZE + from] = sum
    }
    scaled(beta, at)
  }
  return { alpha, beta, fit, moves }
}

/** Exponentials of the scores, each line shifted so that its best is 1. */
function fitness(scores: Float64Array, lines: number): Float64Array {
  const fit = new Float64Array(lines * SIZE)
  for (let at = 0; at < lines; at++) {
    const first = at * SIZE
    let best = Number.NEGATIVE_INFINITY
    for (let i = first; i < first + SIZE; i++) best = Math.max(best, scores[i] as number)
    for (let i = first; i < first + SIZE; i++) fit[i] = Math.exp((scores[i] as number) - best)
  }
  return fit
}

function scaled(values: Float64Array, at: number): void {
  let sum = 0
  for (let i = at * SIZE; i < (at + 1) * SIZE; i++) sum += values[i] as number
  if (sum <= 0) return
  for (let i = at * SIZE; i < (at + 1) * SIZE; i++) values[i] = (values[i] as number) / sum
}
