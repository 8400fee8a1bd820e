import { type Candidate, surest, type Weights } from '../../src/recognise/choices/evidence.js'

/** The candidates of one page, and which of them are right: none where the page itself does not say. */
export interface Choice {
  readonly candidates: readonly Candidate[]
  readonly right: readonly boolean[]
}

/** What is learned for one kind of candidate. */
export interface Learned {
  readonly weights: Weights
  /** What none of the candidates being right weighs. */
  readonly none: number
}

/** A choice with its evidence as numbers; the last candidate is none of the others. */
interface Numbered {
  readonly evidence: readonly Uint16Array[]
  readonly right: readonly boolean[]
}

const NONE = 'none'
const ROUNDS = 400
const RATE = 5
/** Strength of the pull towards zero. */
const DECAY = 0.0004
/** Smaller weights change no decision. */
const LEAST = 0.15

/** A conditional logit: raises the likelihood of the right candidates of each page by gradient ascent. Deterministic. */
export function learnChoices(choices: readonly Choice[]): Learned {
  const numbers = new Map<string, number>()
  const numbered = choices.map((choice) => numberedOf(choice, numbers))
  const weights = new Float64Array(numbers.size)
  const gradient = new Float64Array(numbers.size)
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0)
    for (const choice of numbered) addGradient(choice, weights, gradient)
    for (let i = 0; i < weights.length; i++) weights[i]! += RATE * (gradient[i]! / choices.length - DECAY * weights[i]!)
  }
  const { none = 0, ...rest } = rounded([...numbers.keys()].map((name, i) => [name, weights[i] as number]))
  return { weights: rest, none }
}

function numberedOf({ candidates, right }: Choice, numbers: Map<string, number>): Numbered {
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  const evidence = [...candidates.map((each) => each.evidence), [NONE]]
  return {
    evidence: evidence.map((each) => Uint16Array.from(each, numberOf)),
    right: [...right, !right.includes(true)],
  }
}

function addGradient({ evidence, right }: Numbered, weights: Float64Array, gradient: Float64Array): void {
  const scores = evidence.map((own) => own.reduce((sum, number) => sum + weights[number]!, 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((a, b) => a + b, 0)
  const good = powers.reduce((sum, power, at) => (right[at] ? sum + power : sum), 0)
  evidence.forEach((own, at) => {
    const slope = (right[at] ? powers[at]! / good : 0) - powers[at]! / total
    for (const number of own) gradient[number]! += slope
  })
}

function rounded(weights: readonly (readonly [string, number])[]): Record<string, number> {
  const kept = weights.filter(([, weight]) => Math.abs(weight) >= LEAST)
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
    if (choice.right[choice.candidates.indexOf(best.candidate)]) right += 1
    else wrong += 1
  }
  return `${(right / choices.length).toFixed(3)} right, ${(wrong / choices.length).toFixed(3)} wrong of ${choices.length}`
}
