import { listOf } from '../../language/index.js'

/** Where a language with plain rules alone puts the speaker: "X说：“…”", "「…」とXは話した", "قال X: «…»", "«…», — сказал X". */
export type Order = 'speaker first' | 'quoting word' | 'verb first' | 'either'

/** The order of a language that is read by plain rules; null for all others. */
export function orderOf(language: string | null): Order | null {
  return (listOf(`said.${language}.order`)[0] as Order | undefined) ?? null
}
