import { lexiconShelves } from './lexicon-shelves.js'

/** Different words that are looked for on the shelves: one article has fewer, and a map of all words is dearer than they are. */
const FEW = 1000
const NONE = -1

const shelves = lexiconShelves()
const found = new Map<string, number>()
let all: ReadonlyMap<string, number> | null = null

/** What a word, in small letters, can be (the bits of words/tags); undefined where no table has it. */
export function tagsOf(word: string): number | undefined {
  if (all) return all.get(word)
  let bits = found.get(word)
  if (bits === undefined) {
    if (found.size === FEW) {
      all = everyWord()
      return all.get(word)
    }
    bits = lookedFor(word)
    found.set(word, bits)
  }
  return bits === NONE ? undefined : bits
}

function lookedFor(word: string): number {
  const shelf = shelves[word.charAt(0)]
  const at = shelf === undefined ? -1 : shelf.indexOf(`|${word}=`)
  return shelf === undefined || at < 0 ? NONE : bitsIn(shelf, at + word.length + 2)
}

function bitsIn(shelf: string, start: number): number {
  return Number.parseInt(shelf.slice(start, shelf.indexOf('|', start)), 36)
}

function everyWord(): Map<string, number> {
  const words = new Map<string, number>()
  for (const shelf of Object.values(shelves)) {
    for (const entry of shelf.slice(1, -1).split('|')) {
      const end = entry.lastIndexOf('=')
      words.set(entry.slice(0, end), Number.parseInt(entry.slice(end + 1), 36))
    }
  }
  return words
}
