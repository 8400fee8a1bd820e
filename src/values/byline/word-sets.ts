import { locales } from '../../recognise/locales/index.js'
import { entries } from '../../recognise/locales/locale.js'

type Row = 'byline' | 'and' | 'published' | 'updated' | 'roles' | 'desks' | 'sections'

const sets = new Map<Row, ReadonlySet<string>>()

/** The words of all languages of one row of the locale tables; made at the first use. */
export function wordSet(row: Row): ReadonlySet<string> {
  let set = sets.get(row)
  if (!set) {
    set = new Set(locales.flatMap((locale) => entries(locale[row])))
    sets.set(row, set)
  }
  return set
}

/** A set of words written with spaces between them. */
export function spaced(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean))
}
