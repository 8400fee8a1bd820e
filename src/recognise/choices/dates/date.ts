import type { Span } from '../../../model/span.js'
import type { Para } from '../../../page/page.js'
import type { FoundDate } from '../../../values/date/find-dates.js'

/** A date with its year. */
export type FullDate = FoundDate & { readonly iso: string }

/** A date where it stands, and what its label says. */
export interface LabelledDate {
  readonly para: Para
  readonly date: FullDate
  /** The date with the label in front of it. */
  readonly span: Span
  /** Of the date of publication, or of that of a change; null without one. */
  readonly label: 'published' | 'updated' | null
  /** The label may be of either: "Stand:" */
  readonly either: boolean
  /** Place among the dates of its line. */
  readonly nth: number
}

export function dayOf({ iso }: FullDate): string {
  return iso.slice(0, 'YYYY-MM-DD'.length)
}
