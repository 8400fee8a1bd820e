import type { Token } from '../words/token.js'
import type { Entity, Gender, Recent, Register } from './entity.js'
import { isOneTrade, isTrade, officesIn } from './trades.js'

/** What a noun for somebody named before shows of him. */
export interface Again {
  /** Where it starts, and the number of its sentence. */
  readonly start: number
  readonly sentence: number
  readonly gender: Gender
  /** It is a trade or an office, by this word where it is known: whoever has another is not meant. */
  readonly trade: boolean
  readonly office: string | null
}

/** What the article has told before it. */
export interface Told {
  readonly register: Register
  readonly recent: Recent
  readonly sentences: readonly (readonly Token[])[]
}

/** True for a person of another trade or office. */
export function holdsAnother({ trade, office }: Again, { role, called }: Entity): boolean {
  const held = [...officesIn(role ?? ''), ...called]
  if (!trade || !held.some(isTrade)) return false
  return office === null || !held.some((each) => isOneTrade(office, each))
}

/** True for a person whose gender may be the one shown. */
export function mayBe({ gender }: Again, entity: Entity): boolean {
  if (entity.type !== 'person' || (entity.gender && gender && entity.gender !== gender)) return false
  return entity.human || entity.again === true || entity.words.length > 1
}
