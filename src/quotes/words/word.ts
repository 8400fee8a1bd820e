import { hashIn } from '../../language/table.js'
import { classAt, DIGIT, isLetter, UPPER } from '../../text/characters.js'
import { nameClassesOf } from './names.js'
import { classesOf, grammarOf } from './sets.js'
import type { Word } from './token.js'

/** What the words of a language are read by. */
export interface WordTables {
  /** Bits of words/grammar that every word has, for the order in which they go. */
  readonly order: number
  /** Number of the set of classes that a word or phrase, in small letters, belongs to; 0 where no heading has it. */
  setOf(word: string): number
  /** What the ending of a word shows: bits of words/endings. */
  endingsOf(word: string): number
  /** What the look of a word suggests that no heading has: bits of words/grammar. */
  grammarByLook(word: string, capital: boolean, endings: number): number
}

/** Reads the word that stands in `[start, end)` of a text. */
export type WordReader = (text: string, start: number, end: number) => Word

/** Words that are kept, so that what a text says again and again is not read again: each in the place of its hash. */
const MOST_KEPT = 1 << 14

/** Reads words; what it has read lately is not read again. */
export function wordReader(tables: WordTables): WordReader {
  // Side by side, so that the processor fetches a word while its letters are compared
  const runs = new Array<string>(MOST_KEPT).fill('')
  const words = new Array<Word | undefined>(MOST_KEPT).fill(undefined)
  return (text, start, end) => {
    const place = hashIn(text, start, end) & (MOST_KEPT - 1)
    const run = runs[place] as string
    const word = words[place]
    if (word && run.length === end - start && text.startsWith(run, start)) return word
    const own = text.slice(start, end)
    const read = readWord(own, tables)
    runs[place] = own
    words[place] = read
    return read
  }
}

const SOFT_HYPHEN = '\u00ad'

function readWord(run: string, { order, setOf, endingsOf, grammarByLook }: WordTables): Word {
  const text = run.includes(SOFT_HYPHEN) ? run.replaceAll(SOFT_HYPHEN, '') : run
  const lower = text.toLowerCase()
  const sign = text.charAt(0)
  const first = classAt(text, 0)
  const signed = sign === '@' || sign === '#'
  const isWord = isLetter(first) || first === DIGIT || signed || sign === '$' || sign === "'" || sign === '’'
  const cap = first === UPPER || (signed && classAt(text, 1) === UPPER)
  const set = setOf(lower)
  const endings = isWord ? endingsOf(lower) : 0
  const grammar = grammarOf(set)
  return {
    text,
    lower,
    kind: isWord ? 'word' : 'mark',
    cap,
    says: cap,
    phrase: null,
    grammar: order | (grammar === 0 && isWord ? grammarByLook(lower, cap, endings) : grammar),
    set,
    classes: classesOf(set),
    endings,
    names: isWord ? -1 : 0,
    namesOf: nameClassesOf,
    quote: -1,
    tail: '',
    title: '',
    others: null,
  }
}
