import { readTags } from '../../values/tags.js'
import type { Claim, Rule } from '../claim.js'

const MOST_WORDS = 40

/** "Topics: ships, fog" behind the story. */
export const tags: Rule = {
  name: 'tags',
  find(page) {
    for (const { words, span, tokens } of page.paras.slice(page.lede + 1)) {
      const value = words <= MOST_WORDS ? readTags(page.tokens, ...tokens) : null
      if (value) return [claimOf(span, value)]
    }
    return []
  },
}

function claimOf(span: Claim['span'], value: readonly string[]): Claim {
  return { kind: 'tags', span, value, rule: 'tags', reason: 'labelled', confidence: 0.9, priority: 0.9 }
}
