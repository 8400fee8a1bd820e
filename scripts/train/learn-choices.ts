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

/** How long and how fast something is learned: what has few rare names of evidence may be learned closer. */
export interface Pace {
  readonly epochs: number
  readonly rate: number
  /** Share by which all weights are pulled towards zero after each epoch. */
  readonly decay: number
}

/** Slow enough for hundreds of names. */
const SLOW: Pace = { epochs: 20, rate: 0.05, decay: 0.05 }

const NONE = 'none'
/** What the sum of squares of a weight's slopes starts with: the first steps are no leaps. */
const FIRST_SQUARES = 0.05
/** A stride through the choices that shares no factor with their number visits all of them in a mixed order. */
const STRIDE = 7919
/** Smaller weights change no decision, a hundred of them together included. */
const LEAST = 0.01

/**
 * A conditional logit: raises the likelihood of the right candidates of each page, learned by AdaGrad; the mean of the
 * second half of its epochs. Deterministic.
 */
export function learnChoices(choices: readonly Choice[], { epochs, rate, decay }: Pace = SLOW): Learned {
  const numbers = new Map<string, number>()
  const numbered = choices.map((choice) => numberedOf(choice, numbers))
  const weights = new Float64Array(numbers.size)
  const squares = new Float64Array(numbers.size).fill(FIRST_SQUARES)
  const mean = new Float64Array(numbers.size)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = 0; i < numbered.length; i++) {
      const choice = numbered[(i * STRIDE + epoch) % numbered.length] as Numbered
      for (const [at, slope] of slopesOf(choice, weights)) {
        squares[at]! += slope * slope
        weights[at]! += (rate * slope) / Math.sqrt(squares[at]!)
      }
    }
    for (let at = 0; at < weights.length; at++) {
      weights[at]! *= 1 - decay
      if (epoch >= epochs / 2) mean[at]! += weights[at]! / (epochs / 2)
    }
  }
  const { none = 0, ...rest } = rounded([...numbers.keys()].map((name, at) => [name, mean[at] as number]))
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

/** Which way each piece of evidence has to go for this choice to be likelier. */
function slopesOf({ evidence, right }: Numbered, weights: Float64Array): Map<number, number> {
  const scores = evidence.map((own) => own.reduce((sum, number) => sum + weights[number]!, 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((a, b) => a + b, 0)
  const good = powers.reduce((sum, power, at) => (right[at] ? sum + power : sum), 0)
  const slopes = new Map<number, number>()
  evidence.forEach((own, at) => {
    const slope = (right[at] ? powers[at]! / good : 0) - powers[at]! / total
    if (Math.abs(slope) < NOTHING) return
    for (const number of own) slopes.set(number, (slopes.get(number) ?? 0) + slope)
  })
  return slopes
}

/** A slope that moves nothing. */
const NOTHING = 1e-5

function rounded(weights: readonly (readonly [string, number])[]): Record<string, number> {
  const kept = weights.filter(([, weight]) => Math.abs(weight) >= LEAST)
  return Object.fromEntries(
    kept.sort((a, b) => b[1] - a[1]).map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
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
