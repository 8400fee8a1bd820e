import type { Span } from '../../model/span.js'
import type { Page } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { parseTags } from '../assemble/notes.js'
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
      .map(({ span }) => claimOf(page, span)),
}

function claimOf(page: Page, span: Span): Claim {
  const value = parseTags(lineText(page, span))
  return { kind: 'tags', span, value, rule: 'tags', reason: 'labelled', confidence: 0.9, priority: 0.9 }
}
