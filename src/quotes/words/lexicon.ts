import { lexiconRows } from './lexicon-rows.js'
import { list } from './list.js'

let built: ReadonlyMap<string, number> | null = null

/** What each word can be, by its small-letter form. Built when it is first asked for. */
export function lexicon(): ReadonlyMap<string, number> {
  if (built) return built
  const words = new Map<string, number>()
  for (const [bits, row] of lexiconRows()) for (const word of row) words.set(word, bits)
  built = words
  return words
}

/** Questions that are answered by a search through the table: one article has fewer, and the set is dearer than they are. */
const FEW = 200

/** Asks whether a word stands in a table's lines; a set is built where many words are asked for. */
export function wordSet(...tables: readonly string[]): (word: string) => boolean {
  const table = ` ${tables.join(' ')} `
  let asked = 0
  let words: ReadonlySet<string> | null = null
  return (word) => {
    if (asked < FEW) {
      asked += 1
      return !word.includes(' ') && table.includes(` ${word} `)
    }
    words ??= new Set(tables.flatMap(list))
    return words.has(word)
  }
}
