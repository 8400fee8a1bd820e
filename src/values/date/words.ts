import { locales } from '../../recognise/locales/index.js'
import type { Locale } from '../../recognise/locales/locale.js'

type Row = 'months' | 'weekdays'

const tables = new Map<Row, Map<string, number>>()

/** 1 to 12 for the name of a month in any language known, in small letters; 0 for any other word. */
export function monthOf(word: string): number {
  return lookUp('months', word) + 1
}

/** 0 (Sunday) to 6 for the name of a weekday; -1 for any other word. */
export function weekdayNamed(word: string): number {
  return lookUp('weekdays', word)
}

function lookUp(row: Row, word: string): number {
  let table = tables.get(row)
  if (!table) {
    table = makeTable(row)
    tables.set(row, table)
  }
  return table.get(word) ?? -1
}

/** Made when the first date is read, not when the program starts. */
function makeTable(row: Row): Map<string, number> {
  const table = new Map<string, number>()
  for (const locale of locales) {
    locale[row].forEach((forms: Locale[Row][number], index) => {
      for (const form of forms.split(' ')) if (!table.has(form)) table.set(form, index)
    })
  }
  return table
}
