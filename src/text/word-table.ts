import { fewAsked } from './few-asked.js'

/** Words that are searched for in the table before a set is made of it. */
const FEW = 200

/** Asks whether a word, given as the tables spell it, stands in one of them: words with a blank between two. */
export function wordTable(...tables: readonly string[]): (word: string) => boolean {
  const table = ` ${tables.join(' ')} `
  return fewAsked(
    FEW,
    (word) => word !== '' && !word.includes(' ') && table.includes(` ${word} `),
    () => {
      const words = new Set(table.trim().split(' '))
      return (word) => words.has(word)
    },
  )
}
