import type { Claim, FieldKind, ValueOf } from '../claim.js'

/** What the claims say of a field; null where none does. */
export function fieldOf<K extends FieldKind>(claims: readonly Claim[], kind: K): ValueOf<K> | null {
  const claim = claims.find((each) => each.kind === kind) as Claim<K> | undefined
  return claim?.value ?? null
}
