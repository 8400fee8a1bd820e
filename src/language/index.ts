import { classes, lists, sets, sizes, tables } from './packed.js'
import { openTable, type Table } from './table.js'

export { type Language, languages } from './languages.js'
export type { Table } from './table.js'

const opened: Record<string, Table> = Object.create(null)

/**
 * The table of the words under one heading of one file, all languages together: "dates.months". Throws RangeError for a
 * name that no file has.
 */
export function tableOf(name: string): Table {
  return opened[name] ?? open(name)
}

function open(name: string): Table {
  const own = tables[name]
  if (!own) throw new RangeError(`no words are called "${name}"`)
  const table = openTable(own)
  opened[name] = table
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

/** Sets of classes as bits: set `n` has the class `c` where bit `c % 32` of number `n * width + c / 32` is on. */
export interface ClassSets {
  readonly width: number
  readonly bits: Int32Array
}

/** The sets that the numbers of the tables of `file` stand for ("speech" for "speech.en"). Set 0 is empty. */
export function setsOf(file: string): ClassSets {
  const all = sets[file] ?? []
  const width = Math.ceil(classesOf(file).length / 32)
  const bits = new Int32Array(all.length * width)
  all.forEach((set, number) => {
    for (const each of set) {
      const at = number * width + (each >> 5)
      bits[at] = (bits[at] ?? 0) | (1 << (each & 31))
    }
  })
  return { width, bits }
}

/** The lines under a heading that is a list, in their order. */
export function listOf(name: string): readonly string[] {
  return lists[name] ?? []
}
