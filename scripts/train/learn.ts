import { emissions, ROW_WEIGHTS, STEP_WEIGHTS, sweeps, type Weights } from '../../src/recognise/tagger/chain.js'
import { type Features, STEPS } from '../../src/recognise/tagger/features.js'
import { LABELS } from '../../src/recognise/tagger/labels.js'

/** A page to learn from. */
export interface Example {
  readonly features: Features
  /** Labels each line may have, as bits. */
  readonly allowed: Uint8Array
  readonly weight: number
}

export interface Options {
  readonly epochs: number
  readonly rate: number
  /** Strength of the pull towards zero, per epoch. */
  readonly decay: number
}

const SIZE = LABELS.length

/** A conditional random field learned by AdaGrad: raises the likelihood of the allowed paths. Deterministic. */
export function learn(
  examples: readonly Example[],
  options: Options,
  after?: (epoch: number, weights: Weights) => void,
): Weights {
  const weights = { rows: new Float32Array(ROW_WEIGHTS), steps: new Float32Array(STEP_WEIGHTS) }
  const sums = { rows: new Float32Array(ROW_WEIGHTS).fill(1e-2), steps: new Float32Array(STEP_WEIGHTS).fill(1e-2) }
  const mean = { rows: new Float64Array(ROW_WEIGHTS), steps: new Float64Array(STEP_WEIGHTS) }
  const random = generator(7)
  const order = examples.map((_, at) => at)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    const rate = options.rate / (1 + epoch * 0.15)
    for (const at of order) step(examples[at] as Example, weights, sums, rate)
    for (const table of [weights.rows, weights.steps]) {
      for (let i = 0; i < table.length; i++) table[i] = (table[i] as number) * (1 - options.decay)
    }
    if (epoch >= options.epochs / 2) addTo(mean, weights)
    after?.(epoch, weights)
  }
  const kept = options.epochs - Math.ceil(options.epochs / 2)
  return {
    rows: Float32Array.from(mean.rows, (sum) => sum / kept),
    steps: Float32Array.from(mean.steps, (sum) => sum / kept),
  }
}

function addTo(mean: { rows: Float64Array; steps: Float64Array }, weights: Weights): void {
  for (let i = 0; i < mean.rows.length; i++) mean.rows[i] = (mean.rows[i] as number) + (weights.rows[i] as number)
  for (let i = 0; i < mean.steps.length; i++) mean.steps[i] = (mean.steps[i] as number) + (weights.steps[i] as number)
}

/** One step towards the allowed paths and away from all others. */
function step(example: Example, weights: Weights, sums: Weights, rate: number): void {
  const { features, allowed } = example
  const scores = emissions(features, weights)
  const free = expectations(features, scores, weights)
  const held = expectations(features, masked(scores, allowed), weights)
  const size = example.weight / Math.sqrt(features.lines)
  const { rows, starts, lines } = features
  const push = (table: Float32Array, squares: Float32Array, at: number, gradient: number): void => {
    squares[at] = (squares[at] as number) + gradient * gradient
    table[at] = (table[at] as number) + (rate * gradient) / Math.sqrt(squares[at] as number)
  }
  for (let at = 0; at < lines; at++) {
    for (let label = 0; label < SIZE; label++) {
      const i = at * SIZE + label
      const gradient = ((held.nodes[i] as number) - (free.nodes[i] as number)) * size
      if (Math.abs(gradient) < 1e-5) continue
      const end = starts[at + 1] as number
      for (let f = starts[at] as number; f < end; f++)
        push(weights.rows, sums.rows, (rows[f] as number) * SIZE + label, gradient)
      if (at === 0) push(weights.steps, sums.steps, STEPS * SIZE * SIZE + label, gradient)
      if (at === lines - 1) push(weights.steps, sums.steps, STEPS * SIZE * SIZE + SIZE + label, gradient)
    }
  }
  for (let i = 0; i < STEPS * SIZE * SIZE; i++) {
    const gradient = ((held.edges[i] as number) - (free.edges[i] as number)) * size
    if (gradient !== 0) push(weights.steps, sums.steps, i, gradient)
  }
}

function masked(scores: Float64Array, allowed: Uint8Array): Float64Array {
  return scores.map((score, i) => ((allowed[Math.floor(i / SIZE)] as number) & (1 << (i % SIZE)) ? score : -1e4))
}

function expectations(
  features: Features,
  scores: Float64Array,
  weights: Weights,
): { nodes: Float64Array; edges: Float64Array } {
  const { alpha, beta, fit } = sweeps(features, scores, weights)
  const nodes = new Float64Array(scores.length)
  const edges = new Float64Array(STEPS * SIZE * SIZE)
  for (let at = 0; at < features.lines; at++) {
    let sum = 0
    for (let i = at * SIZE; i < (at + 1) * SIZE; i++) sum += nodes[i] = (alpha[i] as number) * (beta[i] as number)
    for (let i = at * SIZE; i < (at + 1) * SIZE; i++) nodes[i] = (nodes[i] as number) / (sum || 1)
    if (at > 0) addEdges(edges, at, features, weights, alpha, beta, fit)
  }
  return { nodes, edges }
}

function addEdges(
  edges: Float64Array,
  at: number,
  features: Features,
  weights: Weights,
  alpha: Float64Array,
  beta: Float64Array,
  fit: Float64Array,
): void {
  const base = (features.steps[at] as number) * SIZE * SIZE
  const own = new Float64Array(SIZE * SIZE)
  let sum = 0
  for (let from = 0; from < SIZE; from++) {
    for (let to = 0; to < SIZE; to++) {
      const next = at * SIZE + to
      const move = Math.exp(weights.steps[base + from * SIZE + to] as number)
      const value = (alpha[(at - 1) * SIZE + from] as number) * move * (fit[next] as number) * (beta[next] as number)
      own[from * SIZE + to] = value
      sum += value
    }
  }
  if (sum <= 0) return
  for (let i = 0; i < own.length; i++) edges[base + i] = (edges[base + i] as number) + (own[i] as number) / sum
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
}
