import type { Removed } from '../model/article.js'
import { isProse } from '../page/shape.js'
import { squash } from '../text/whitespace.js'
import { countWords, tokenize } from '../words/tokens.js'
import { tell } from './message.js'

/** Counts what was taken away and says so once. */
export interface RemovedNote {
  add(removed: readonly Removed[]): void
  tell(): void
}

/** Reasons that the note names before it says "and more". */
const MOST_REASONS = 3

export function makeRemovedNote(silent: boolean): RemovedNote {
  const reasons = new Map<string, number>()
  let words = 0
  let prose = 0
  return {
    add(removed) {
      if (silent) return
      for (const { reason, text } of removed) {
        const own = countWords(tokenize(text))
        if (own > 0) reasons.set(reason, (reasons.get(reason) ?? 0) + own)
        words += own
        if (isProse(squash(text), own)) prose += own
      }
    },
    tell() {
      if (words === 0) return
      tell(`${phrase(words)} taken away (${named(reasons)}), ${prose} of prose; --keep-removed shows them`)
    },
  }
}

function phrase(words: number): string {
  return words === 1 ? '1 word was' : `${words} words were`
}

function named(reasons: ReadonlyMap<string, number>): string {
  const first = [...reasons].sort((a, b) => b[1] - a[1]).map(([reason]) => reason.replaceAll('-', ' '))
  return first.slice(0, MOST_REASONS).join(', ') + (first.length > MOST_REASONS ? ' and more' : '')
}
