import { locales } from '../../locales/index.js'
import type { Locale } from '../../locales/locale.js'

type Row = 'byline' | 'and' | 'published' | 'updated' | 'roles' | 'desks' | 'common'

const sets = new Map<Row, ReadonlySet<string>>()

/** The words of all languages of one row of the locale tables; made at the first use. */
export function wordSet(row: Row): ReadonlySet<string> {
  let set = sets.get(row)
  if (!set) {
    set = new Set(locales.flatMap((locale: Locale) => locale[row]))
    sets.set(row, set)
  }
  return set
}
