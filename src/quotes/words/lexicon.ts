import { fewAsked } from '../../text/few-asked.js'
import { lexiconShelves } from './lexicon-shelves.js'

/** Words that are looked for on the shelves before a map is made of all. */
const FEW = 1000

const shelves = lexiconShelves()

/** What a word, in small letters, can be (the bits of words/tags); undefined where no table has it. */
export const tagsOf: (word: string) => number | undefined = fewAsked(FEW, lookedFor, () => {
  const words = everyWord()
  return (word) => words.get(word)
})

function lookedFor(word: string): number | undefined {
  const shelf = shelves[word.charAt(0)]
  const at = shelf?.indexOf(`|${word}=`) ?? -1
  return shelf === undefined || at < 0 ? undefined : bitsIn(shelf, at + word.length + 2)
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
