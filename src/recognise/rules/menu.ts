import { tableOf } from '../../language/index.js'
import type { Page, Para } from '../../page/page.js'
import { phraseAt } from '../../words/phrases.js'
import { isMenu } from '../choices/headline/no-title.js'
import { ledeOf } from '../choices/lede.js'
import type { Claim, Rule } from '../claim.js'

/** "Home News Sport Culture": a menu on one line above the story, or a word a line. */
export const menu: Rule = {
  name: 'menu',
  find(page) {
    const head = page.paras.slice(0, ledeOf(page))
    return [
      ...head.filter(({ tokens }) => isMenu(page.tokens, ...tokens)).map((para) => claimOf(para, ONE_LINE)),
      ...columnsOf(page, head).map((para) => claimOf(para, COLUMN)),
    ]
  },
}

/** A word a line gives way to the headline, not to the kicker that its last one would be. */
const ONE_LINE = 0.9
const COLUMN = 0.65

function claimOf({ span }: Para, sure: number): Claim {
  return {
    kind: 'furniture',
    span,
    value: null,
    rule: 'menu',
    reason: 'navigation',
    confidence: sure,
    priority: sure,
  }
}

/** Lines of a menu set one below the other, and words of each, at most; words that menus have in one of them, at least. */
const LINES = 3
const WORDS = 3
const KNOWN = 2

/** Short lines without a blank one between them, of which some are known from menus. */
function columnsOf(page: Page, head: readonly Para[]): Para[] {
  const found: Para[] = []
  for (let from = 0; from < head.length; ) {
    let to = from + 1
    while (to < head.length && head[to]?.gap === 0) to += 1
    const run = head.slice(from, to)
    const known = run.filter((para) => isWord(page, para)).length
    if (run.length >= LINES && known >= KNOWN && run.every(({ words }) => words <= WORDS))
      for (const para of run) found.push(para)
    from = to
  }
  return found
}

function isWord({ tokens }: Page, { tokens: [from, to] }: Para): boolean {
  return phraseAt(tokens, from, tableOf('furniture.menu'), to)?.end === to
}
