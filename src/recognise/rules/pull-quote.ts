import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { proseOf } from '../../page/prose.js'
import type { Claim, Rule } from '../claim.js'

const MOST_WORDS = 45
const FEWEST_WORDS = 4
/** No article shows more of them; the search is one through the body for each. */
const MOST = 50

/** A short paragraph whose words stand in the body as well: repeated for display. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  find(page) {
    const shown = page.paras.filter((para) => isShort(page, para)).slice(0, MOST)
    if (shown.length === 0) return []
    const body = page.paras.filter(({ words }) => words > FEWEST_WORDS).map((para) => ({ para, key: key(para.text) }))
    return shown
      .filter((para) => body.some((other) => other.para !== para && repeats(para, other)))
      .map(({ span }) => claimOf(page, span))
  },
}

function claimOf(page: Page, span: Span): Claim {
  const value = { type: 'pullquote', ...proseOf(page, span) } as const
  const sure = { confidence: 0.82, priority: 0.82 }
  return { kind: 'pullquote', span, value, rule: 'pull-quote', reason: 'repeats-the-body', ...sure }
}

/** Only what is set as a quotation: repeated plain lines are furniture or headlines. */
function isShort(page: Page, { index, words, text }: Para): boolean {
  if (index <= page.lede || words < FEWEST_WORDS || words > MOST_WORDS) return false
  return /^["“„«'‘].*["”“»'’][.,!?]?$/u.test(text)
}

function repeats(para: Para, other: { readonly para: Para; readonly key: string }): boolean {
  return other.para.words > para.words && other.key.includes(key(para.text))
}

function key(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
