/** Classes as bits: class `c` is bit `c % 32` of number `c / 32`. */
export type Classes = Int32Array

/** A word or mark wherever it stands. */
export interface Word {
  /** Without soft hyphens. */
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'mark' | 'quote'
  /** Starts with a capital letter. */
  readonly cap: boolean
  /** One that says something. */
  readonly says: boolean
  /** The classes of the phrase that it starts; null where it starts none. */
  readonly phrase: Classes | null
  /** What it can be: bits of words/grammar. */
  readonly grammar: number
  /** Number of the set of all its classes; 0 where no heading has it. */
  readonly set: number
  /** All its classes. */
  readonly classes: Classes
  /** What its ending shows: bits of words/endings. */
  readonly endings: number
  /** What it can be in a name: bits of words/name-classes and words/known-names; -1 until it is asked for. */
  names: number
  /** Tells that: most words are never asked. */
  readonly namesOf: (word: string, capital: boolean) => number
  /** Place of a quotation in the passage's list; -1 for words and marks. */
  readonly quote: number
  /** Last character inside a quotation's marks; empty for words and marks. */
  readonly tail: string
  /** A short quotation with its marks: the name of a paper, a nickname. */
  readonly title: string
  /** The same word where it says or starts something else: see `saysNothing` and `starting`. */
  others: Map<Classes | null, Word> | null
}

/** One word, mark or quotation of a passage: what all places of the word share is kept once, with the word. */
export class Token {
  // Only told here: what is set in the constructor alone is set once
  declare word: Word
  /** UTF-16 offsets in the source text. */
  declare readonly start: number
  declare readonly end: number

  constructor(word: Word, start: number, end: number) {
    this.word = word
    this.start = start
    this.end = end
  }

  get text(): string {
    return this.word.text
  }

  get lower(): string {
    return this.word.lower
  }

  get kind(): Word['kind'] {
    return this.word.kind
  }

  /** Starts with a capital letter that says something. */
  get cap(): boolean {
    return this.word.says
  }

  /** The classes of the phrase that it starts; null where it starts none. */
  get phrase(): Classes | null {
    return this.word.phrase
  }
}

/** The word where its capital says nothing, and where it starts no phrase. */
export function saysNothing(word: Word): Word {
  return otherwise(word, null, false)
}

/** The word where it starts a phrase of these classes. */
export function starting(word: Word, phrase: Classes): Word {
  return otherwise(word, phrase, word.says)
}

/** Kept with the word: each place of it would take as much for itself. */
function otherwise(word: Word, phrase: Classes | null, says: boolean): Word {
  word.others ??= new Map()
  const { others } = word
  const known = others.get(phrase)
  if (known) return known
  const other = { ...word, phrase, says, others: null }
  others.set(phrase, other)
  return other
}

/** More numbers than the bits of all classes take. */
const NO_CLASSES: Classes = new Int32Array(16)

/** What stands for the word where there is none. */
function noWord(kind: Word['kind'], quote = -1, tail = '', title = ''): Word {
  return {
    text: '',
    lower: '',
    kind,
    cap: false,
    says: false,
    phrase: null,
    grammar: 0,
    set: 0,
    classes: NO_CLASSES,
    endings: 0,
    names: 0,
    namesOf: noName,
    quote,
    tail,
    title,
    others: null,
  }
}

function noName(): number {
  return 0
}

/** A quotation as one token of its sentence. */
export function quoteOf(start: number, end: number, quote: number, tail: string, title: string): Token {
  return new Token(noWord('quote', quote, tail, title), start, end)
}

const noToken: Token = new Token(noWord('mark'), -1, -1)

/** The token at a place of a sentence, which may lie outside it. */
export function at(s: readonly Token[], i: number): Token {
  // Asking an array for what is not there is slow
  return i >= 0 && i < s.length ? (s[i] as Token) : noToken
}

/** True where the token belongs to one of several classes of words/grammar, given as bits. */
export function has({ word }: Token, classes: number): boolean {
  return (word.grammar & classes) !== 0
}

/** True where the token belongs to a class of words/classes. */
export function is(token: Token, each: number): boolean {
  return isIn(token.word.classes, each)
}

/** True where the token starts a phrase of a class of words/classes. */
export function opens(token: Token, each: number): boolean {
  return token.word.phrase !== null && isIn(token.word.phrase, each)
}

function isIn(classes: Classes, each: number): boolean {
  return ((classes[each >> 5] as number) & (1 << (each & 31))) !== 0
}

/** True where the token ends in one of several ways of words/endings, given as bits. */
export function ends(token: Token, endings: number): boolean {
  return (token.word.endings & endings) !== 0
}

/** True where the token belongs to one of several classes of words/name-classes and words/known-names, given as bits. */
export function names({ word }: Token, classes: number): boolean {
  if (word.names < 0) word.names = word.namesOf(word.lower, word.cap)
  return (word.names & classes) !== 0
}

/** True for a single character that is one of `signs`. */
export function isOneOf(signs: string, sign: string): boolean {
  return sign.length === 1 && signs.includes(sign)
}
