import { type Features, NAMED_ROWS, ROWS } from './features.js'
import { LABELS } from './labels.js'

const SIZE = LABELS.length
/** What a line is boiled down to. */
export const HIDDEN = 8
/** What a line and its surroundings are boiled down to. */
export const UPPER = 24
/** How far the surroundings reach: the share of a running mean that is kept from line to line. */
export const KEPT = [0.6, 0.9, 0.98] as const
/** What is left of a sum below zero. */
export const LEAK = 0.1
/** A line itself, the means above it and below it, and the page's mean. */
export const INPUTS: number = HIDDEN * (2 + 2 * KEPT.length)

/** The part of the model that scores lines. */
export interface Network {
  /** Label weights of each feature: `ROWS` x labels. */
  readonly rows: Float32Array
  /** Hidden weights of each named feature: `NAMED_ROWS` x `HIDDEN`. */
  readonly hidden: Float32Array
  /** `UPPER` x (`INPUTS` + 1); the last is the bias. */
  readonly upper: Float32Array
  /** Labels x `UPPER`. */
  readonly out: Float32Array
}

/** Numbers in each table. */
export const NETWORK_SIZES: Readonly<Record<keyof Network, number>> = {
  rows: ROWS * SIZE,
  hidden: NAMED_ROWS * HIDDEN,
  upper: UPPER * (INPUTS + 1),
  out: SIZE * UPPER,
}

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

function readLines(
  { lines, rows, starts }: Features,
  network: Network,
  scores: Float64Array,
  inputs: Float32Array,
): void {
  const { rows: labelled, hidden } = network
  const fit = new Float64Array(SIZE)
  const sum = new Float64Array(HIDDEN)
  for (let at = 0; at < lines; at++) {
    const end = starts[at + 1] as number
    fit.fill(0)
    sum.fill(0)
    for (let i = starts[at] as number; i < end; i++) {
      const row = rows[i] as number
      const first = row * SIZE
      for (let label = 0; label < SIZE; label++)
        fit[label] = (fit[label] as number) + (labelled[first + label] as number)
      if (row >= NAMED_ROWS) continue
      const own = row * HIDDEN
      for (let h = 0; h < HIDDEN; h++) sum[h] = (sum[h] as number) + (hidden[own + h] as number)
    }
    scores.set(fit, at * SIZE)
    for (let h = 0; h < HIDDEN; h++) inputs[at * INPUTS + h] = Math.tanh(sum[h] as number)
  }
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
  for (let u = 0; u < UPPER; u++) {
    const row = u * (INPUTS + 1)
    let sum = network.upper[row + INPUTS] as number
    for (let i = 0; i < INPUTS; i++) sum += (network.upper[row + i] as number) * (inputs[at * INPUTS + i] as number)
    if (sum < 0) sum *= LEAK
    upper[at * UPPER + u] = sum
    for (let label = 0; label < SIZE; label++) {
      scores[at * SIZE + label] =
        (scores[at * SIZE + label] as number) + sum * (network.out[label * UPPER + u] as number)
    }
  }
}
