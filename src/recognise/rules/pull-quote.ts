import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { proseOf } from '../../page/prose.js'
import { MARK } from '../../words/tokens.js'
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
    const body = page.paras
      .filter(({ words }) => words > FEWEST_WORDS)
      .map((para): Keyed => ({ words: para.words, key: keyOf(page, para) }))
    return shown.filter((para) => isRepeated(page, para, body)).map(({ span }) => claimOf(page, span))
  },
}

/** A paragraph's words in small letters, marks aside, a blank around each. */
interface Keyed {
  readonly words: number
  readonly key: string
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

/** Its words stand in a longer paragraph. */
function isRepeated(page: Page, para: Para, body: readonly Keyed[]): boolean {
  const key = keyOf(page, para)
  return body.some((other) => other.words > para.words && other.key.includes(key))
}

function keyOf({ tokens }: Page, para: Para): string {
  let key = ' '
  for (let token = para.tokens[0]; token < para.tokens[1]; token++)
    if (tokens.kinds[token] !== MARK) key += `${tokens.lower(token)} `
  return key
}
