import { once } from '../../page/once.js'
import type { Page } from '../../page/page.js'
import { type FurnitureReason, lineStart, wholeLine, wordsOf } from './furniture-words.js'

/** What the tables of furniture say of a paragraph. */
export interface KnownLine {
  /** Its words as the tables spell them; none for one that is too long to be asked about. */
  readonly words: readonly string[]
  /** Why the whole of it is furniture, and why its start may be; null where the tables do not hold it. */
  readonly whole: FurnitureReason | null
  readonly start: FurnitureReason | null
}

/** A line that starts like furniture but has more words than this is a sentence about something. */
const MOST_WORDS = 24

/** The paragraphs of a page by the tables of furniture. */
export const knownLines: (page: Page) => readonly KnownLine[] = once((page) =>
  page.paras.map((para) => {
    const words = para.words > MOST_WORDS ? [] : wordsOf(page, para)
    return { words, whole: wholeLine(words.join(' ')), start: lineStart(words) }
  }),
)
