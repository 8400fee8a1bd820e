import { HIDDEN, INPUTS, KEPT, type Network, type Stored, UPPER } from './dimensions.js'
import type { Features } from './facts.js'
import { SIZE } from './labels.js'

/** What is left of a sum below zero. */
export const LEAK = 0.1
/** What the lines of a page became on the way up; the training goes back along it. */
export interface Activations {
  readonly scores: Float64Array
  /** Lines x `INPUTS`. */
  readonly inputs: Float32Array
  /** Lines x `UPPER`. */
  readonly upper: Float32Array
}

/** How well each label fits each line: lines x labels. */
export function scoreLines(features: Features, network: Network): Activations {
  const { lines } = features
  const inputs = new Float32Array(lines * INPUTS)
  const scores = new Float64Array(lines * SIZE)
  readLines(features, network, scores, inputs)
  spread(inputs, lines)
  const upper = new Float32Array(lines * UPPER)
  for (let at = 0; at < lines; at++) climb(at, network, inputs, upper, scores)
  return { scores, inputs, upper }
}

/** Sums up the weights of each line's rows. Written out label by label: most of the model's time goes here. */
function readLines(
  { lines, rows, starts }: Features,
  network: Network,
  scores: Float64Array,
  inputs: Float32Array,
): void {
  const sums = new Float64Array(HIDDEN)
  for (let at = 0; at < lines; at++) {
    const own = rows.subarray(starts[at], starts[at + 1])
    addLabels(own, network, scores.subarray(at * SIZE, (at + 1) * SIZE))
    addHidden(own, network.hidden, sums)
    for (let h = 0; h < HIDDEN; h++) inputs[at * INPUTS + h] = Math.tanh((sums[h] as number) * network.units.hidden)
  }
}

function addLabels(rows: Uint16Array, { rows: values, units }: Network, scores: Float64Array): void {
  let before = 0
  let headline = 0
  let head = 0
  let body = 0
  let inside = 0
  let after = 0
  for (let i = 0; i < rows.length; i++) {
    const first = (rows[i] as number) * SIZE
    before += values[first] as number
    headline += values[first + 1] as number
    head += values[first + 2] as number
    body += values[first + 3] as number
    inside += values[first + 4] as number
    after += values[first + 5] as number
  }
  scores[0] = before * units.rows
  scores[1] = headline * units.rows
  scores[2] = head * units.rows
  scores[3] = body * units.rows
  scores[4] = inside * units.rows
  scores[5] = after * units.rows
}

function addHidden(rows: Uint16Array, weights: Stored, sums: Float64Array): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  for (let i = 0; i < rows.length; i++) {
    const first = (rows[i] as number) * HIDDEN
    if (first >= weights.length) continue
    a += weights[first] as number
    b += weights[first + 1] as number
    c += weights[first + 2] as number
    d += weights[first + 3] as number
    e += weights[first + 4] as number
    f += weights[first + 5] as number
    g += weights[first + 6] as number
    h += weights[first + 7] as number
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
  sums[4] = e
  sums[5] = f
  sums[6] = g
  sums[7] = h
}

/** Fills in the running means above and below each line, and the page's mean. */
function spread(inputs: Float32Array, lines: number): void {
  KEPT.forEach((kept, k) => {
    const above = HIDDEN * (1 + 2 * k)
    for (let h = 0; h < HIDDEN; h++) {
      let mean = 0
      for (let at = 0; at < lines; at++) {
        inputs[at * INPUTS + above + h] = mean
        mean = kept * mean + (1 - kept) * (inputs[at * INPUTS + h] as number)
      }
      mean = 0
      for (let at = lines - 1; at >= 0; at--) {
        inputs[at * INPUTS + above + HIDDEN + h] = mean
        mean = kept * mean + (1 - kept) * (inputs[at * INPUTS + h] as number)
      }
    }
  })
  const whole = INPUTS - HIDDEN
  for (let h = 0; h < HIDDEN; h++) {
    let sum = 0
    for (let at = 0; at < lines; at++) sum += inputs[at * INPUTS + h] as number
    for (let at = 0; at < lines; at++) inputs[at * INPUTS + whole + h] = sum / lines
  }
}

function climb(at: number, network: Network, inputs: Float32Array, upper: Float32Array, scores: Float64Array): void {
  const { upper: weights, out } = network
  const own = inputs.subarray(at * INPUTS, (at + 1) * INPUTS)
  for (let u = 0, w = 0; u < UPPER; u++, w++) {
    let sum = weights[w + INPUTS] as number
    for (let i = 0; i < INPUTS; i++, w++) sum += (weights[w] as number) * (own[i] as number)
    if (sum < 0) sum *= LEAK
    upper[at * UPPER + u] = sum
    for (let label = 0; label < SIZE; label++) {
      const score = at * SIZE + label
      scores[score] = (scores[score] as number) + sum * (out[label * UPPER + u] as number)
    }
  }
}
