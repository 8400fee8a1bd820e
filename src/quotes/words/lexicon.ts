import { lexiconRows } from './lexicon-rows.js'

let built: ReadonlyMap<string, number> | null = null

/** What each word can be, by its small-letter form. Built when it is first asked for. */
export function lexicon(): ReadonlyMap<string, number> {
  if (built) return built
  const words = new Map<string, number>()
  for (const [bits, row] of lexiconRows()) for (const word of row) words.set(word, bits)
  built = words
  return words
}
