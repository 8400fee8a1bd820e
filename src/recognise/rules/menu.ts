import { isMenu } from '../choices/headline/no-title.js'
import { ledeOf } from '../choices/lede.js'
import type { Claim, Rule } from '../claim.js'

/** "Home News Sport Culture": a menu on one line above the story. */
export const menu: Rule = {
  name: 'menu',
  find: (page) =>
    page.paras
      .slice(0, ledeOf(page))
      .filter(({ tokens }) => isMenu(page.tokens, ...tokens))
      .map(({ span }): Claim => {
        const sure = { confidence: 0.9, priority: 0.9 }
        return { kind: 'furniture', span, value: null, rule: 'menu', reason: 'navigation', ...sure }
      }),
}
