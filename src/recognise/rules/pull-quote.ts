import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { proseOf } from '../../page/prose.js'
import { endsSentence } from '../../page/shape.js'
import { MARK } from '../../words/tokens.js'
import { zonesOf } from '../choices/anchor.js'
import { subheadsOf } from '../choices/subheads/subheads-of.js'
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
    const shown = page.paras.filter((para) => isShort(page, para) && !isSubhead(page, para)).slice(0, MOST)
    if (shown.length === 0) return []
    const texts = page.paras.map(({ text }) => text.toLowerCase())
    return shown.filter((para) => isRepeated(page, para, texts)).map(({ span }) => claimOf(page, span))
  },
}

/** How likely a line has to be the heading of a part: papers set the words of somebody over one as well. */
const HEADING = 0.5

function isSubhead(page: Page, para: Para): boolean {
  return page.markup === null && zonesOf(page).around && (subheadsOf(page).get(para) ?? 0) > HEADING
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

/** Most quotations have a long word that stands nowhere else: no paragraph without it is read. `texts` are in small letters. */
function isRepeated(page: Page, para: Para, texts: readonly string[]): boolean {
  const longest = longestWord(page, para)
  const others = page.paras.filter(({ words }, at) => words > para.words && texts[at]?.includes(longest))
  return others.length > 0 && others.some((other) => key(page, other).includes(key(page, para)))
}

function longestWord({ tokens }: Page, { tokens: [from, to] }: Para): string {
  let longest = from
  let most = 0
  for (let token = from; token < to; token++) {
    const length = (tokens.ends[token] as number) - (tokens.starts[token] as number)
    if (length > most && tokens.kinds[token] !== MARK) [longest, most] = [token, length]
  }
  return tokens.lower(longest)
}

/** Its words and numbers in small letters, a blank before and behind each. */
function key({ tokens }: Page, { tokens: [from, to] }: Para): string {
  let words = ' '
  for (let token = from; token < to; token++) if (tokens.kinds[token] !== MARK) words += `${tokens.lower(token)} `
  return words
}
