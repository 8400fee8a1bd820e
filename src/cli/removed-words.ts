import type { Removed } from '../model/article.js'
import { isProse } from '../page/shape.js'
import { squash } from '../text/whitespace.js'
import { countWords, tokenize } from '../words/tokens.js'

/** How many words were taken away. */
export interface RemovedWords {
  readonly all: number
  readonly prose: number
  readonly byReason: Readonly<Record<string, number>>
}

export function countRemoved(removed: readonly Removed[]): RemovedWords {
  const byReason: Record<string, number> = {}
  let all = 0
  let prose = 0
  for (const { reason, text } of removed) {
    const own = countWords(tokenize(text))
    if (own > 0) byReason[reason] = (byReason[reason] ?? 0) + own
    all += own
    if (isProse(squash(text), own)) prose += own
  }
  return { all, prose, byReason }
}
