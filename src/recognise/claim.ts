import type { Claim } from '../page/kind.js'
import type { Page } from '../page/page.js'

export type { Claim, FieldKind, Kind, Reason, ValueOf } from '../page/kind.js'

/** One small recogniser: it proposes, the refiners decide. */
export interface Rule {
  readonly name: string
  find(page: Page): readonly Claim[]
}

export interface Refiner {
  readonly name: string
  refine(claims: readonly Claim[], page: Page): readonly Claim[]
}
