import type { Claim, Rule } from '../claim.js'
import type { Page } from '../page.js'
import { reasonOf } from '../tagger/furniture-reason.js'
import { BODY, HEAD, HEADLINE } from '../tagger/labels.js'
import { type Tags, tagPage } from '../tagger/tag-page.js'

/** A line at least this likely to be body stays, whatever the best path says. */
const KEEP = 0.4

/**
 * The article in a whole-page paste, as the page model sees it: the headline, and what is furniture. It scores
 * below the named rules: a byline that a rule is sure of is a byline.
 */
export const pageModel: Rule = {
  name: 'page-model',
  find(page) {
    const tags = tagPage(page)
    if (!tags.around) return []
    return [...headline(page, tags), ...furniture(page, tags)]
  },
}

function headline(page: Page, tags: Tags): Claim[] {
  const para = page.paras[tags.headline]
  if (!para) return []
  const score = 0.7 + 0.18 * tags.headlineSure
  return [{ kind: 'headline', span: para.span, rule: 'page-model', reason: 'likeliest-headline', score }]
}

function furniture(page: Page, tags: Tags): Claim[] {
  const claims: Claim[] = []
  for (const para of page.paras) {
    const at = para.index
    const body = tags.inBody[at] as number
    if (tags.labels[at] === BODY || body > KEEP || at === tags.headline) continue
    const { kind, reason } = reasonOf(page, tags, at)
    const weak = tags.labels[at] === HEAD || tags.labels[at] === HEADLINE
    claims.push({ kind, span: para.span, rule: 'page-model', reason, score: (weak ? 0.3 : 0.45) + 0.2 * (1 - body) })
  }
  return claims
}
