/** What speaks for or against a candidate, by name; each counts once. */
export type Evidence = readonly string[]

/** How much each piece of evidence counts, in logits; what is not listed counts nothing. */
export type Weights = Readonly<Record<string, number>>

/** A candidate and what is known of it. */
export interface Weighed<T> {
  readonly candidate: T
  /** 0 to 1: its share among all candidates and the possibility that none of them is right. */
  readonly chance: number
}

/** What can be chosen: candidates with one key say the same thing and stand up for each other. */
export interface Candidate {
  readonly key: string
  readonly evidence: Evidence
}

/** The best of `candidates` with the chance of what it says; null where there are none. `none` is the weight of none being right. */
export function surest<T extends Candidate>(
  candidates: readonly T[],
  weights: Weights,
  none: number,
): Weighed<T> | null {
  const shares = new Map<string, number>()
  let best: T | null = null
  let most = Number.NEGATIVE_INFINITY
  let sum = Math.exp(none)
  for (const candidate of candidates) {
    const score = weigh(candidate.evidence, weights)
    sum += Math.exp(score)
    shares.set(candidate.key, (shares.get(candidate.key) ?? 0) + Math.exp(score))
    if (score > most) [best, most] = [candidate, score]
  }
  return best && { candidate: best, chance: (shares.get(best.key) ?? 0) / sum }
}

function weigh(evidence: Evidence, weights: Weights): number {
  let sum = 0
  for (const name of evidence) sum += weights[name] ?? 0
  return sum
}

/** A piece of evidence where it holds. */
export function has(name: string, holds: boolean): readonly string[] {
  return holds ? [name] : []
}

/** How far a line is from another, as evidence: exact where it matters, coarse where it does not. */
export function distance(name: string, lines: number): string {
  if (lines <= -20) return `${name} 20 above`
  if (lines <= -8) return `${name} 8 above`
  if (lines <= -4) return `${name} 4 above`
  if (lines <= -2) return `${name} 2 above`
  if (lines === -1) return `${name} right above`
  if (lines <= 2) return `${name} ${['here', 'right below', '2 below'][lines]}`
  if (lines <= 4) return `${name} 4 below`
  if (lines <= 8) return `${name} 8 below`
  if (lines <= 16) return `${name} 16 below`
  return lines <= 40 ? `${name} 40 below` : `${name} far below`
}

/** What is less likely is left open. */
export const LEAST = 0.5

/**
 * A chance as the priority of a claim, two digits: 0.95 for a sure one, and one that is just likelier than not still
 * outbids what the page's model takes for furniture.
 */
export function priorityOf(chance: number): number {
  return Math.min(0.95, rounded(0.83 + chance * 0.12))
}

/** Two digits: no chance is known better. */
export function rounded(chance: number): number {
  return Math.round(chance * 100) / 100
}
