import type { Page, Para } from '../../page/page.js'
import { readTags, tagsLabelEnd } from '../../values/tags.js'
import type { Claim, Rule } from '../claim.js'

const MOST_WORDS = 40

/** "Topics: ships, fog" behind the story; the label is none of them. */
export const tags: Rule = {
  name: 'tags',
  find(page) {
    for (const para of page.paras.slice(page.lede + 1)) {
      const value = para.words <= MOST_WORDS ? readTags(page.tokens, ...para.tokens) : null
      if (value) return claimsOf(page, para, value)
    }
    return []
  },
}

function claimsOf({ tokens }: Page, { span, tokens: [from, to] }: Para, value: readonly string[]): Claim[] {
  const first = tagsLabelEnd(tokens, from, to)
  const sure = { rule: 'tags', confidence: 0.9, priority: 0.9 } as const
  const label = [span[0], tokens.ends[first - 1] as number] as const
  return [
    { kind: 'furniture', span: label, value: null, reason: 'page-furniture', ...sure },
    { kind: 'tags', span: [tokens.starts[first] as number, span[1]], value, reason: 'labelled', ...sure },
  ]
}
