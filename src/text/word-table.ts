/** Different words that are looked for in the table itself: one article asks for fewer, and a set is dearer than they are. */
const FEW = 200

/** Asks whether a word, given as the tables spell it, stands in one of them: words with a blank between two. */
export function wordTable(...tables: readonly string[]): (word: string) => boolean {
  const table = ` ${tables.join(' ')} `
  const answers = new Map<string, boolean>()
  let words: ReadonlySet<string> | null = null
  return (word) => {
    if (words) return words.has(word)
    let answer = answers.get(word)
    if (answer === undefined) {
      if (answers.size === FEW) {
        words = new Set(table.trim().split(' '))
        return words.has(word)
      }
      answer = word !== '' && !word.includes(' ') && table.includes(` ${word} `)
      answers.set(word, answer)
    }
    return answer
  }
}
