import type { Span } from '../../model/span.js'
import { readTags } from '../../values/tags.js'
import type { Claim, Rule } from '../claim.js'

const MOST_WORDS = 40

/** "Topics: ships, fog" behind the story; the label is furniture. */
export const tags: Rule = {
  name: 'tags',
  find({ paras, lede, tokens }) {
    for (const { words, span, tokens: own } of paras.slice(lede + 1)) {
      const read = words <= MOST_WORDS ? readTags(tokens, ...own) : null
      if (!read) continue
      const { label, tags: value } = read
      return claimsOf([span[0], tokens.ends[label - 1] as number], [tokens.starts[label] as number, span[1]], value)
    }
    return []
  },
}

function claimsOf(label: Span, span: Span, value: readonly string[]): Claim[] {
  const sure = { rule: 'tags', confidence: 0.9, priority: 0.9 }
  return [
    { kind: 'furniture', span: label, value: null, reason: 'page-furniture', ...sure },
    { kind: 'tags', span, value, reason: 'labelled', ...sure },
  ]
}
