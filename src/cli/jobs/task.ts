import type { RenderOptions } from '../../renderers/renderer.js'
import type { Reading } from '../input/reading.js'

/** What all threads go by. Plain data, as everything here: it is sent to them. */
export interface Orders {
  readonly format: string
  readonly options: RenderOptions
  readonly reading: Reading
  /** Each line of an input is one of its own. */
  readonly isFilter: boolean
  /** Count what was taken away. */
  readonly counts: boolean
}

/** What a process of its own goes by. */
export type Asked =
  | { readonly kind: 'articles'; readonly orders: Orders }
  | ({ readonly kind: 'explanations' } & ExplainOrders)

interface ExplainOrders {
  readonly as: 'terminal' | 'json' | 'ndjson'
  readonly width: number
  readonly reading: Reading
}
