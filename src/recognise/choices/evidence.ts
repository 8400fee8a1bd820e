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

/**
 * What most of the evidence is for: of the candidates that say the likeliest thing the best one, with the chance of what
 * it says; null where there are none. `none` is the weight of none being right.
 */
export function surest<T extends Candidate>(
  candidates: readonly T[],
  weights: Weights,
  none: number,
): Weighed<T> | null {
  const said = new Map<string, { share: number; best: T; most: number }>()
  let sum = Math.exp(none)
  for (const candidate of candidates) {
    const power = Math.exp(weigh(candidate.evidence, weights))
    sum += power
    const same = said.get(candidate.key)
    if (!same) said.set(candidate.key, { share: power, best: candidate, most: power })
    else {
      same.share += power
      if (power > same.most) [same.best, same.most] = [candidate, power]
    }
  }
  let likeliest: { share: number; best: T } | null = null
  for (const each of said.values()) if (!likeliest || each.share > likeliest.share) likeliest = each
  return likeliest && { candidate: likeliest.best, chance: likeliest.share / sum }
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
