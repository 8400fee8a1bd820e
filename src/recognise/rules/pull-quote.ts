import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { proseOf } from '../../page/prose.js'
import { endsSentence } from '../../page/shape.js'
import { MARK } from '../../words/tokens.js'
import type { Claim, Rule } from '../claim.js'

const MOST_WORDS = 45
const FEWEST_WORDS = 4
/** Fewer than these without the end of a sentence are a heading. */
const TITLE_WORDS = 9
/** No article shows more of them; the search is one through the body for each. */
const MOST = 50

/** A short paragraph whose words stand in the body as well: repeated for display. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  find(page) {
    const shown = page.paras.filter((para) => isShort(page, para)).slice(0, MOST)
    if (shown.length === 0) return []
    const whole = page.paras
      .map(({ text }) => text)
      .join('\n')
      .toLowerCase()
    return shown.filter((para) => isRepeated(page, para, whole)).map(({ span }) => claimOf(page, span))
  },
}

function claimOf(page: Page, span: Span): Claim {
  const value = { type: 'pullquote', ...proseOf(page, span) } as const
  const sure = { confidence: 0.82, priority: 0.82 }
  return { kind: 'pullquote', span, value, rule: 'pull-quote', reason: 'repeats-the-body', ...sure }
}

/** Only what is set as a quotation: repeated plain lines are furniture or headlines. A few words that end as no sentence does are a subhead. */
function isShort(page: Page, { index, words, text }: Para): boolean {
  if (index <= page.lede || words < FEWEST_WORDS || words > MOST_WORDS) return false
  if (words < TITLE_WORDS && !endsSentence(text) && text.at(-2) !== ',') return false
  return /^["\u201c\u201e\u00ab'\u2018].*["\u201d\u201c\u00bb'\u2019][.,!?]?$/u.test(text)
}

/** Most quotations have a long word that stands nowhere else: only of the others are all paragraphs looked at. */
function isRepeated(page: Page, para: Para, whole: string): boolean {
  const own = key(page, para)
  const longest = own.split(' ').reduce((long, word) => (word.length > long.length ? word : long))
  if (whole.indexOf(longest) === whole.lastIndexOf(longest)) return false
  return page.paras.some((other) => other.words > para.words && key(page, other).includes(own))
}

/** Its words and numbers in small letters, a blank before and behind each. */
function key({ tokens }: Page, { tokens: [from, to] }: Para): string {
  let words = ' '
  for (let token = from; token < to; token++) if (tokens.kinds[token] !== MARK) words += `${tokens.lower(token)} `
  return words
}
