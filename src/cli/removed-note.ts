import type { Removed } from '../model/article.js'
import { tell } from './message.js'
import { isTerminal } from './screen/screen.js'

/** Counts what was taken away and says so once, to people at a terminal. */
export interface RemovedNote {
  add(removed: readonly Removed[]): void
  tell(): void
}

/** Reasons that the note names before it says "and more". */
const MOST_REASONS = 3

export function makeRemovedNote(silent: boolean): RemovedNote {
  const reasons = new Map<string, number>()
  return {
    add(removed) {
      for (const { reason } of removed) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    },
    tell() {
      if (silent || reasons.size === 0 || !isTerminal(2)) return
      tell(`${phrase(reasons)}; --keep-removed shows them`)
    },
  }
}

function phrase(reasons: ReadonlyMap<string, number>): string {
  const total = [...reasons.values()].reduce((sum, each) => sum + each, 0)
  const first = [...reasons].sort((a, b) => b[1] - a[1]).map(([reason]) => reason.replaceAll('-', ' '))
  const named = first.slice(0, MOST_REASONS).join(', ') + (first.length > MOST_REASONS ? ' and more' : '')
  return `${total === 1 ? '1 passage was' : `${total} passages were`} taken away (${named})`
}
