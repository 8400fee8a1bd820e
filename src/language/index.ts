import packed from './packed.json' with { type: 'json' }
import { openTable, type PackedTable, type Table } from './table.js'

export { type Language, languages } from './languages.js'
export type { Table } from './table.js'

/** The packed tables by name, and the names of the classes that their numbers stand for. */
export interface Packed {
  readonly tables: Readonly<Record<string, PackedTable>>
  readonly classes: Readonly<Record<string, readonly string[]>>
  /** Of tables that tell languages apart: how many words each language has there. */
  readonly sizes: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const { tables, classes, sizes }: Packed = packed
const opened = new Map<string, Table>()

/**
 * The table of the words under one heading of one file, all languages together: "dates.months". Throws RangeError for a
 * name that no file has.
 */
export function tableOf(name: string): Table {
  let table = opened.get(name)
  if (!table) {
    const own = tables[name]
    if (!own) throw new RangeError(`no words are called "${name}"`)
    table = openTable(own)
    opened.set(name, table)
  }
  return table
}

/** What the numbers of a table of classes stand for: number 1 for the first. */
export function classesOf(name: string): readonly string[] {
  return classes[name] ?? []
}

/** How many words each language has in a table that tells languages apart, by its code. */
export function sizesOf(name: string): Readonly<Record<string, number>> {
  return sizes[name] ?? {}
}
