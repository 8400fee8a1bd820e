import type { Article } from '../../model/article.js'
import { type NameParts, namePartsOf } from '../../values/name-parts.js'

/** Who wrote it, each name in its parts. */
export function citedAuthors({ byline }: Article): NameParts[] {
  return (byline?.authors ?? []).map(({ name }) => namePartsOf(name))
}

/** Year, month and day, as far as an ISO date says them. */
export function dateParts(iso: string | null): readonly number[] | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso ?? '')
  return match ? match.slice(1).map(Number) : null
}
