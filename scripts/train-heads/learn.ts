import { type Evidence, surest, type Weights } from '../../src/recognise/choices/evidence.js'
import type { Choice } from './gold.js'

/** What is learned for one kind of candidate. */
export interface Learned {
  readonly weights: Weights
  /** What none of the candidates being right weighs. */
  readonly none: number
}

const NONE: Evidence = ['none']
const ROUNDS = 400
const RATE = 5
/** Strength of the pull towards zero. */
const DECAY = 0.004
/** Smaller weights change no decision. */
const LEAST = 0.15

/** A conditional logit: raises the likelihood of the right candidates of each page by gradient ascent. Deterministic. */
export function learn(choices: readonly Choice[]): Learned {
  const weights = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>()
    for (const choice of choices) addGradient(choice, weights, gradient)
    for (const [name, slope] of gradient) {
      const weight = weights.get(name) ?? 0
      weights.set(name, weight + RATE * (slope / choices.length - (DECAY / 10) * weight))
    }
  }
  const { none = 0, ...rest } = rounded(weights)
  return { weights: rest, none }
}

function addGradient(
  { candidates, right }: Choice,
  weights: ReadonlyMap<string, number>,
  gradient: Map<string, number>,
): void {
  const all = [...candidates.map(({ evidence }) => evidence), NONE]
  const is = [...candidates.map((each) => right.has(each)), right.size === 0]
  const scores = all.map((evidence) => evidence.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((a, b) => a + b, 0)
  const good = powers.reduce((sum, power, at) => (is[at] ? sum + power : sum), 0)
  all.forEach((evidence, at) => {
    const slope = (is[at] ? (powers[at] ?? 0) / good : 0) - (powers[at] ?? 0) / total
    for (const name of evidence) gradient.set(name, (gradient.get(name) ?? 0) + slope)
  })
}

function rounded(weights: ReadonlyMap<string, number>): Record<string, number> {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST)
  return Object.fromEntries(
    kept.sort((a, b) => b[1] - a[1]).map(([name, weight]) => [name, Math.round(weight * 10) / 10]),
  )
}

/** Share of pages whose surest candidate is right, and of those that are wrong rather than left open. */
export function measure(choices: readonly Choice[], { weights, none }: Learned): string {
  let right = 0
  let wrong = 0
  for (const choice of choices) {
    const best = surest(choice.candidates, weights, none)
    if (!best || best.chance < 0.5) continue
    if (choice.right.has(best.candidate)) right += 1
    else wrong += 1
  }
  return `${(right / choices.length).toFixed(3)} right, ${(wrong / choices.length).toFixed(3)} wrong of ${choices.length}`
}
