import { activations, sweeps } from '../../src/recognise/zones/chain.js'
import type { Weights } from '../../src/recognise/zones/dimensions.js'
import {
  HIDDEN,
  INPUTS,
  KEPT,
  NAMED_ROWS,
  NETWORK_SIZES,
  STEP_WEIGHTS,
  STEPS,
  UPPER,
} from '../../src/recognise/zones/dimensions.js'
import type { Features } from '../../src/recognise/zones/facts.js'
import { BODY, SIZE } from '../../src/recognise/zones/labels.js'
import { type Activations, LEAK } from '../../src/recognise/zones/network.js'
import { generator } from './generator.js'

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
  /** Share of a line's features that are hidden at each step, so that none is leaned on alone. */
  readonly drop: number
  readonly seed: number
  /** How much slower the tables are learned that every line has a part in. */
  readonly dense: number
}

/** What was found to work. */
export const OPTIONS: Options = { epochs: 9, rate: 0.03, decay: 0.02, drop: 0.4, seed: 23, dense: 0.15 }

/** A page without any line of its body teaches nothing. */
export function hasBody({ allowed }: Example): boolean {
  return allowed.some((set) => set & (1 << BODY))
}

type Table = Exclude<keyof Weights, 'units'>
const TABLES: readonly Table[] = ['rows', 'steps', 'hidden', 'upper', 'out']
const SIZES: Readonly<Record<Table, number>> = { ...NETWORK_SIZES, steps: STEP_WEIGHTS }

/** Weights as they are learned: fractions, each worth itself. */
export type Learned = Record<Table, Float32Array> & Pick<Weights, 'units'>

/** A conditional random field over a small network, learned by AdaGrad: raises the likelihood of the allowed paths. Deterministic. */
export function learnZones(
  examples: readonly Example[],
  options: Options,
  after?: (epoch: number, weights: Weights) => void,
): Learned {
  const random = generator(options.seed)
  const weights = tables(() => 0)
  for (const table of ['hidden', 'upper', 'out'] as const) {
    const spread = { hidden: 0.1, upper: 0.3, out: 0.3 }[table]
    weights[table].forEach((_, i) => (weights[table][i] = (random() - 0.5) * spread))
  }
  const squares = tables(() => 1e-2)
  const mean = tables(() => 0)
  const order = examples.map((_, at) => at)
  let kept = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    const rate = options.rate / (1 + epoch * 0.15)
    for (const at of order)
      step(thinned(examples[at] as Example, options.drop, random), { weights, squares, rate, dense: options.dense })
    for (const table of TABLES) shrink(weights[table], 1 - options.decay)
    if (epoch >= options.epochs / 2) {
      kept += 1
      for (const table of TABLES) for (let i = 0; i < SIZES[table]; i++) mean[table][i]! += weights[table][i]!
    }
    after?.(epoch, weights)
  }
  for (const table of TABLES) shrink(mean[table], 1 / kept)
  // All features are there when a page is read.
  shrink(mean.rows, 1 - options.drop)
  shrink(mean.hidden, 1 - options.drop)
  return mean
}

function tables(value: () => number): Learned {
  const make = (table: Table): Float32Array => new Float32Array(SIZES[table]).fill(value())
  return {
    rows: make('rows'),
    steps: make('steps'),
    hidden: make('hidden'),
    upper: make('upper'),
    out: make('out'),
    units: { rows: 1, hidden: 1 },
  }
}

function shrink(table: Float32Array, factor: number): void {
  for (let i = 0; i < table.length; i++) table[i]! *= factor
}

/** The example with some features hidden. */
function thinned(example: Example, drop: number, random: () => number): Example {
  const { rows, starts, lines } = example.features
  const kept = new Uint16Array(rows.length)
  const begins = new Uint32Array(lines + 1)
  let end = 0
  for (let at = 0; at < lines; at++) {
    for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
      if (random() >= drop) kept[end++] = rows[i] as number
    }
    begins[at + 1] = end
  }
  return { ...example, features: { ...example.features, rows: kept, starts: begins } }
}

interface Learner {
  readonly weights: Learned
  readonly squares: Learned
  readonly rate: number
  /** How much slower the tables are learned that every line has a part in. */
  readonly dense: number
}

function push({ weights, squares, rate }: Learner, table: Table, at: number, gradient: number): void {
  const sum = squares[table][at]! + gradient * gradient
  squares[table][at] = sum
  weights[table][at]! += (rate * gradient) / Math.sqrt(sum)
}

/** One step towards the allowed paths and away from all others. */
function step(example: Example, learner: Learner): void {
  const { features, allowed } = example
  const { lines } = features
  const reached = activations(features, learner.weights)
  const free = expectations(features, reached.scores, learner.weights)
  const held = expectations(features, masked(reached.scores, allowed), learner.weights)
  const size = example.weight / Math.sqrt(lines)
  const errors = held.nodes.map((node, i) => (node - free.nodes[i]!) * size)
  back(features, reached, errors, learner)
  for (let label = 0; label < SIZE; label++) {
    push(learner, 'steps', STEPS * SIZE * SIZE + label, errors[label]!)
    push(learner, 'steps', STEPS * SIZE * SIZE + SIZE + label, errors[(lines - 1) * SIZE + label]!)
  }
  for (let i = 0; i < STEPS * SIZE * SIZE; i++) {
    const gradient = (held.edges[i]! - free.edges[i]!) * size
    if (gradient !== 0) push(learner, 'steps', i, gradient)
  }
}

/** Lines that are right already teach nothing and take most of the time. */
function isRight(errors: Float64Array, at: number): boolean {
  for (let i = at * SIZE; i < (at + 1) * SIZE; i++) if (Math.abs(errors[i]!) > 1e-4) return false
  return true
}

/** Carries the errors of the scores down to every weight. */
function back(features: Features, { inputs, upper }: Activations, errors: Float64Array, learner: Learner): void {
  const { rows, starts, lines } = features
  const { weights } = learner
  const down = new Float64Array(lines * INPUTS)
  const gUpper = new Float64Array(SIZES.upper)
  const gOut = new Float64Array(SIZES.out)
  for (let at = 0; at < lines; at++) {
    if (isRight(errors, at)) continue
    for (let u = 0; u < UPPER; u++) {
      const active = upper[at * UPPER + u]!
      let error = 0
      for (let label = 0; label < SIZE; label++) {
        const e = errors[at * SIZE + label]!
        gOut[label * UPPER + u]! += e * active
        error += e * weights.out[label * UPPER + u]!
      }
      if (active < 0) error *= LEAK
      if (Math.abs(error) < 1e-6) continue
      const row = u * (INPUTS + 1)
      for (let i = 0; i < INPUTS; i++) {
        gUpper[row + i]! += error * inputs[at * INPUTS + i]!
        down[at * INPUTS + i]! += error * weights.upper[row + i]!
      }
      gUpper[row + INPUTS]! += error
    }
  }
  gather(down, lines)
  const nudge = (table: Float32Array, sums: Float32Array, at: number, gradient: number): void => {
    const sum = sums[at]! + gradient * gradient
    sums[at] = sum
    table[at]! += (learner.rate * gradient) / Math.sqrt(sum)
  }
  const [ownRows, ownSums] = [weights.rows, learner.squares.rows]
  const [hidden, hiddenSums] = [weights.hidden, learner.squares.hidden]
  for (let at = 0; at < lines; at++) {
    const own = errors.subarray(at * SIZE, (at + 1) * SIZE)
    const slope = new Float64Array(HIDDEN)
    for (let h = 0; h < HIDDEN; h++) slope[h] = down[at * INPUTS + h]! * (1 - inputs[at * INPUTS + h]! ** 2)
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      const row = rows[i]!
      for (let label = 0; label < SIZE; label++) {
        if (Math.abs(own[label]!) > 1e-4) nudge(ownRows, ownSums, row * SIZE + label, own[label]!)
      }
      if (row >= NAMED_ROWS) continue
      for (let h = 0; h < HIDDEN; h++)
        if (Math.abs(slope[h]!) > 1e-4) nudge(hidden, hiddenSums, row * HIDDEN + h, slope[h]!)
    }
  }
  const slow = { ...learner, rate: learner.rate * learner.dense }
  gUpper.forEach((gradient, i) => gradient !== 0 && push(slow, 'upper', i, gradient))
  gOut.forEach((gradient, i) => gradient !== 0 && push(slow, 'out', i, gradient))
}

/** Brings the errors of the running means back to the lines they were made of. */
function gather(down: Float64Array, lines: number): void {
  const whole = INPUTS - HIDDEN
  for (let h = 0; h < HIDDEN; h++) {
    KEPT.forEach((kept, k) => {
      const above = HIDDEN * (1 + 2 * k) + h
      let later = 0
      for (let at = lines - 1; at >= 0; at--) {
        down[at * INPUTS + h]! += (1 - kept) * later
        later = kept * later + down[at * INPUTS + above]!
      }
      let earlier = 0
      for (let at = 0; at < lines; at++) {
        down[at * INPUTS + h]! += (1 - kept) * earlier
        earlier = kept * earlier + down[at * INPUTS + above + HIDDEN]!
      }
    })
    let sum = 0
    for (let at = 0; at < lines; at++) sum += down[at * INPUTS + whole + h]!
    for (let at = 0; at < lines; at++) down[at * INPUTS + h]! += sum / lines
  }
}

function masked(scores: Float64Array, allowed: Uint8Array): Float64Array {
  return scores.map((score, i) => ((allowed[Math.floor(i / SIZE)] as number) & (1 << (i % SIZE)) ? score : -1e4))
}

interface Expectations {
  readonly nodes: Float64Array
  readonly edges: Float64Array
}

function expectations(features: Features, scores: Float64Array, weights: Weights): Expectations {
  const { alpha, beta, fit, moves } = sweeps(features, scores, weights)
  const nodes = new Float64Array(scores.length)
  const edges = new Float64Array(STEPS * SIZE * SIZE)
  const own = new Float64Array(SIZE * SIZE)
  for (let at = 0; at < features.lines; at++) {
    let sum = 0
    for (let i = at * SIZE; i < (at + 1) * SIZE; i++) sum += nodes[i] = alpha[i]! * beta[i]!
    for (let i = at * SIZE; i < (at + 1) * SIZE; i++) nodes[i]! /= sum || 1
    if (at === 0) continue
    const base = features.steps[at]! * SIZE * SIZE
    let total = 0
    for (let pair = 0; pair < SIZE * SIZE; pair++) {
      const next = at * SIZE + (pair % SIZE)
      own[pair] = alpha[(at - 1) * SIZE + Math.floor(pair / SIZE)]! * moves[base + pair]! * fit[next]! * beta[next]!
      total += own[pair]!
    }
    if (total > 0) for (let pair = 0; pair < SIZE * SIZE; pair++) edges[base + pair]! += own[pair]! / total
  }
  return { nodes, edges }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
}
