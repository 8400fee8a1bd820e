import type { Claim, Rule } from '../claim.js'

const TAGS =
  /^(?:Topics?|Tags?|Filed under|Keywords|Schlagw(?:orte|\u00f6rter)|Themen|Mots[- ]cl\u00e9s|Etiquetas|Temas) ?: ?\S/i

/** "Topics: ships, fog" behind the story. */
export const tags: Rule = {
  name: 'tags',
  find: (page) =>
    page.paras
      .slice(page.lede + 1)
      .filter(({ text, words }) => words <= 40 && text.includes(':') && TAGS.test(text))
      .slice(0, 1)
      .map(({ span }): Claim => ({ kind: 'tags', span, rule: 'tags', reason: 'labelled', score: 0.9 })),
}
