import { once } from '../../page/once.js'
import type { Page, Para } from '../../page/page.js'
import { type FurnitureReason, lineStart, mayBeKnown, wholeLine, wordsOf } from './furniture-words.js'

/** What the tables of furniture say of a paragraph. */
export interface KnownLine {
  /** Its words as the tables spell them; none where they do not hold it, as nearly all. */
  readonly words: readonly string[]
  /** Why the whole of it is furniture, and why its start may be; null where the tables do not hold it. */
  readonly whole: FurnitureReason | null
  readonly start: FurnitureReason | null
}

/** A line that starts like furniture but has more words than this is a sentence about something. */
const MOST_WORDS = 24

/** What nearly all paragraphs are: to keep the words of each would take more room than the page. */
const UNKNOWN: KnownLine = { words: [], whole: null, start: null }

/** The paragraphs of a page by the tables of furniture. */
export const knownLines: (page: Page) => readonly KnownLine[] = once((page) =>
  page.paras.map((para) => {
    const [first] = para.words > MOST_WORDS ? [] : wordsOf(page, para, 1)
    if (first === undefined || !mayBeKnown(first)) return UNKNOWN
    const words = wordsAsked(page, para)
    const whole = wholeLine(words.join(' '))
    const start = lineStart(words)
    return whole || start ? { words, whole, start } : UNKNOWN
  }),
)

/** The words of a paragraph as the tables of furniture spell them; none for one that is too long to be asked about. */
export function wordsAsked(page: Page, para: Para): string[] {
  return para.words > MOST_WORDS ? [] : wordsOf(page, para)
}
