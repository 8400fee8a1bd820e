import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { isOneOf } from '../../values/word.js'
import { phraseEnd } from '../../words/phrases.js'
import type { Claim, Rule } from '../claim.js'

/** Words of the longest heading, and tokens of the longest link behind it: "[edit | edit source]". */
const MOST_WORDS = 14
const LONGEST = 8

/** "Background[edit]": the heading of a wiki's page, with the link that came along. */
export const editLink: Rule = {
  name: 'edit-link',
  find: (page) =>
    page.paras.flatMap((para) => (para.words <= MOST_WORDS && para.index > 0 ? claimsOf(page, para) : [])),
}

function claimsOf(page: Page, { span, tokens: [from, to] }: Para): Claim[] {
  const { tokens } = page
  if (!isOneOf(tokens, to - 1, ']')) return []
  let open = to - 1
  while (open > from && open > to - LONGEST && !isOneOf(tokens, open, '[')) open -= 1
  if (open === from || !isOneOf(tokens, open, '[')) return []
  const end = phraseEnd(tokens, open + 1, 'notes.edit-link', to)
  if (end === open + 1 || !isOneOf(tokens, end, ']|')) return []
  const heading: Span = [span[0], tokens.ends[open - 1] as number]
  const value = { text: lineText(page, heading), level: 2 }
  const sure = { rule: 'edit-link', confidence: 0.95, priority: 0.95 } as const
  const link: Span = [tokens.starts[open] as number, span[1]]
  return [
    { kind: 'subhead', span: heading, value, reason: 'heading', ...sure },
    { kind: 'furniture', span: link, value: null, reason: 'tools', ...sure },
  ]
}
