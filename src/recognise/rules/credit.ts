import type { CreditKind } from '../../model/article.js'
import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { parseCredit } from '../assemble/notes.js'
import type { Claim, Rule } from '../claim.js'

/**
 * A kind of credit: a word that has to be there (cheap to look for), and the form around it. The forms are long: one is
 * made where its word has been found.
 */
type Row = readonly [kind: CreditKind, word: RegExp, form: () => RegExp]

/** The first row that fits names the kind. */
const KINDS: readonly Row[] = [
  [
    'editing',
    /^[([]?(?:Reporting|Additional reporting|Writing|Compiled|Edited|Editing) /,
    () =>
      /^[([]?(?:Reporting|Additional reporting|Writing|Compiled|Edited|Editing) (?:and (?:writing|editing) )?by [^.]*\p{Lu}.{0,400}$/u,
  ],
  [
    'contributors',
    /(?:provided|contributed) (?:additional )?reporting|contributed (?:to|for|from) /,
    () =>
      /^[([*—–-]*\s*(?:The )?\p{Lu}[\p{L}\p{M}.'’-]*.{0,300}\b(?:(?:provided|contributed) (?:additional )?reporting|contributed (?:to|for) th(?:is|e) (?:report|story|article|piece|post)|contributed from \p{Lu})/u,
  ],
  [
    'contributors',
    /\b(?:With|Contribut\w+:|Mit Material|Avec) /,
    () =>
      /^[([*—–-]*\s*(?:With (?:assistance|reporting|files|contributions?|additional reporting|material) (?:from|by)|Contributing:|Contributors?:|Mit Material von|Avec )\s*\p{Lu}/u,
  ],
  [
    'contributors',
    /(?:reported|wrote) from/,
    () =>
      /^[([*—–-]*\s*(?:The )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:The )?\p{Lu}[\p{L}\p{M}.'’-]*){1,3} (?:reported|wrote) from \p{Lu}[^.]{2,60}\./u,
  ],
  [
    'contact',
    /^(?:to contact|contact|media|press|reach|e-?mail)\b/i,
    () =>
      /^(?:To contact the (?:reporter|author|editor|writer)|Media contacts?\b|Press contacts?\b|Contact (?:the )?(?:reporter|author|writer)|(?:Reach|E-?mail) (?:the (?:reporter|author|writer)|\p{Lu}\p{L}+ \p{Lu}\p{L}+) at )/u,
  ],
  [
    'provenance',
    /appear|publish|\bran\b/,
    () =>
      /^(?:A version of this (?:article|story|review|op-ed)|(?:This|The) (?:article|story|post|piece|report) (?:was )?(?:originally|first) (?:appeared|published|ran)|(?:Originally|First) (?:published|appeared) )/i,
  ],
  [
    'bio',
    / is .{0,50}(?:reporter|correspondent|columnist|writer|freelance|bureau)/,
    () =>
      /^(?:The )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:The )?\p{Lu}[\p{L}\p{M}.'’-]*){1,3},? is (?:an? |the )?.{0,40}\b(?:reporter|correspondent|columnist|staff writer|freelance (?:writer|journalist)|bureau chief)\b.{0,20} (?:at|for|with|in|based|covering|who) .{0,300}$/u,
  ],
  [
    'source',
    /^(?:source|quelle|fuente)/i,
    () => /^(?:SOURCE|Source|Quelle|Quellen|Sources|Fuente)(?::| ) ?\p{Lu}.{0,80}$/u,
  ],
]

/** Credits stand behind the story: in the last tenth of it, or in its last few paragraphs. */
const LAST = 8
/** Characters: a longer text is none, however few its blanks. */
const LONGEST = 1000
const MOST_WORDS = 70

/** Who else reported, edited, where it first ran: by form and by place. */
export const credit: Rule = {
  name: 'credit',
  find: (page) =>
    tail(page).flatMap((para): Claim[] => {
      const kind = para.words <= MOST_WORDS && para.text.length <= LONGEST ? kindOf(para.text) : null
      return kind ? [claimOf(page, para, kind)] : []
    }),
}

function claimOf(page: Page, { span }: Para, reason: CreditKind): Claim {
  const value = parseCredit(lineText(page, span), reason)
  return { kind: 'credit', span, value, rule: 'credit', reason, confidence: 0.85, priority: 0.85 }
}

function kindOf(text: string): CreditKind | null {
  return KINDS.find(([, word, form]) => word.test(text) && form().test(text))?.[0] ?? null
}

function tail(page: Page): readonly Para[] {
  const last = lastProse(page)
  const from = Math.max(page.lede + 1, Math.min(last - LAST, Math.floor(last * 0.9)))
  return page.paras.slice(from, last + LAST)
}

/** What follows the last running text is furniture, however long. */
function lastProse(page: Page): number {
  for (let i = page.paras.length - 1; i >= 0; i--) if (page.paras[i]?.prose) return i
  return page.paras.length - 1
}
