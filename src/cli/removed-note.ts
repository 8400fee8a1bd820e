import { tell } from './message.js'
import type { RemovedWords } from './removed-words.js'

/** Sums up what was taken away and says so once. */
export interface RemovedNote {
  add(words: RemovedWords): void
  tell(): void
}

/** Reasons that the note names before it says "and more". */
const MOST_REASONS = 3

export function makeRemovedNote(): RemovedNote {
  const reasons = new Map<string, number>()
  let words = 0
  let prose = 0
  return {
    add({ all, prose: own, byReason }) {
      for (const [reason, count] of Object.entries(byReason)) reasons.set(reason, (reasons.get(reason) ?? 0) + count)
      words += all
      prose += own
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
