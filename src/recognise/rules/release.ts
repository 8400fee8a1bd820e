import type { CreditKind } from '../../model/article.js'
import type { Page, Para } from '../../page/page.js'
import { creditOf } from '../../values/credit.js'
import { parseDate } from '../../values/date.js'
import { releaseContactEnd } from '../../values/release.js'
import { releaseOf } from '../choices/release.js'
import type { Claim, Rule } from '../claim.js'

const SURE = { rule: 'release', confidence: 0.92, priority: 0.92 } as const

/** The top of a press release: when it may be printed, and whom to ask; the latter may stand at the end as well. */
export const release: Rule = {
  name: 'release',
  find(page) {
    const { lines, contacts, sender } = releaseOf(page)
    const [first, ...more] = contacts
    return [
      ...lines.map((para) => embargoOf(para) ?? claimOf(page, para, para, 'release')),
      ...(first ? contactsOf(page, first) : []),
      ...(sender ? [claimOf(page, sender.first, sender.last, 'source')] : []),
      ...more.map((each) => claimOf(page, each.first, each.last, 'contact')),
    ]
  },
}

/** "Embargoed until 3 May 2031, 00:01 BST"; null for a line without a day. */
function embargoOf({ text, span }: Para): Claim | null {
  const iso = parseDate(text)
  return iso === null ? null : { kind: 'embargo', span, value: { iso, text }, reason: 'labelled', ...SURE }
}

/** Whom to ask, a line each, behind the label or below it. */
function contactsOf(page: Page, { first, last }: { readonly first: Para; readonly last: Para }): Claim[] {
  const { tokens, paras, text } = page
  const end = tokens.ends[releaseContactEnd(tokens, ...first.tokens) - 1] as number
  const behind = text.slice(end, first.span[1]).trim()
  const lines = [behind, ...paras.slice(first.index + 1, last.index + 1).map((para) => para.text)].filter(Boolean)
  if (lines.length === 0) return [claimOf(page, first, last, 'contact')]
  return [
    { kind: 'furniture', span: [first.span[0], end], value: null, reason: 'page-furniture', ...SURE },
    { kind: 'contacts', span: [end, last.span[1]], value: lines, reason: 'labelled', ...SURE },
  ]
}

function claimOf({ tokens }: Page, first: Para, last: Para, reason: CreditKind): Claim {
  const value = creditOf(tokens, first.tokens[0], last.tokens[1], reason)
  return { kind: 'credit', span: [first.span[0], last.span[1]], value, reason, ...SURE }
}
