import { tagsOf } from './lexicon.js'
import { ADV, ING, NUM, VERB } from './tags.js'

/** How the words of one language are read. */
export interface Wording {
  /** What a word can be, by its small-letter form; undefined where no table has it. */
  readonly tagsOf: (lower: string) => number | undefined
  /** What the look of an unknown word suggests. */
  readonly shape: (lower: string, cap: boolean) => number
  /** The small-letter form by which rules know the word: pronouns go by their English ones. */
  readonly lower: (lower: string) => string
  /** Where one run of letters is two words; null where none is. */
  readonly joined: RegExp | null
  /** The speaker may be named between the marks. */
  readonly incises: boolean
}

/** The language that the tables of this folder are of. */
export const english: Wording = {
  tagsOf,
  shape,
  lower: (lower) => lower,
  joined: null,
  incises: false,
}

function shape(lower: string, cap: boolean): number {
  if (cap) return 0
  if (/^[\d$]/u.test(lower)) return NUM
  if (lower.endsWith('ly')) return ADV
  if (lower.endsWith('ed')) return VERB
  if (lower.endsWith('ing')) return ING
  return 0
}
