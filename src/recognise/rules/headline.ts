import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { endsSentence, isCapitals, isTitleCase, sentences } from '../../page/shape.js'
import type { Claim, Rule } from '../claim.js'

/** A headline of more words is a paragraph. */
const LONGEST = 32
/** Lines of the head that are looked at: more of them are a page's menu, and a rule can't tell. */
const HEAD = 14

/** The title line of the head: the first one that reads like one. */
export const headline: Rule = {
  name: 'headline',
  find(page) {
    const head = page.paras.slice(0, Math.min(headEnd(page), HEAD))
    const best = pick(page, head) ?? sentence(page)
    if (!best) return []
    return [claimOf(page, best), ...repeats(page, best)]
  },
}

function claimOf(page: Page, { span }: Para): Claim {
  const sure = { confidence: 0.8, priority: 0.8 }
  return { kind: 'headline', span, value: lineText(page, span), rule: 'headline', reason: 'first-title-line', ...sure }
}

/** The head ends with the first paragraph of prose, unless that stands at the very top and may be a headline with a full stop. */
function headEnd(page: Page): number {
  if (page.lede > 0) return page.lede
  const [first, ...rest] = page.paras.slice(0, 5)
  return first && rest.length > 0 && first.words <= LONGEST && titled(first, rest) ? 1 : 0
}

/** Below a date or a section's name alone a headline with a full stop looks like the first paragraph. */
function sentence({ paras, lede }: Page): Para | null {
  const first = paras[lede]
  return first && lede > 0 && lede < HEAD && titled(first, paras.slice(lede + 1, lede + 5)) ? first : null
}

/** A sentence at the top is a headline where it is set like one, or is much shorter than what follows. */
function titled(first: Para, rest: readonly Para[]): boolean {
  if (isCapitals(first.text) || isTitleCase(first.text)) return true
  return (
    first.words <= 18 && sentences(first.text) === 1 && rest.some((para) => para.text.length > first.text.length * 1.5)
  )
}

function pick(page: Page, head: readonly Para[]): Para | null {
  let best: Para | null = null
  let bestScore = 0
  for (const para of head) {
    const score = score1(page, para)
    if (score > bestScore) [best, bestScore] = [para, score]
  }
  // "X - The Courier" above "X" is the page's title bar.
  const title = best ? key(best.text) : ''
  return head.find((para) => para.words >= 3 && title.startsWith(`${key(para.text)} `)) ?? best
}

/** 0 where it can't be a headline; earlier and longer lines score higher. */
function score1(page: Page, para: Para): number {
  const { text, words } = para
  if (words > LONGEST || page.paras.length === 1 || !/\p{L}{2}/u.test(text)) return 0
  if (/^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|Di)\s+\p{Lu}/u.test(text) && words <= 12) return 0
  if (
    /\b(?:19|20)\d\d\b/u.test(text) &&
    words <= 9 &&
    /\d{1,2}[:.]\d\d|^\D{0,24}\d{1,2}\D{1,3}(?:19|20)\d\d|\d{1,2},? (?:19|20)\d\d/u.test(text)
  )
    return 0
  // Addresses, copyright lines, breadcrumbs, contacts.
  if (/^https?:|^www\.|©|\p{L} [>›»→] \p{L}|\S@\S+\.|^(?:Media |Press )?Contacts?:/u.test(text)) return 0
  if (isMeasure(text)) return 0
  let score = words >= 4 ? 8 : words * 1.5
  // Below a short first line a whole sentence is a deck or the lede.
  if (para.index > 0 && words >= 8 && endsSentence(text) && !isTitleCase(text)) score *= 0.4
  if (sentences(text) > 2) score *= 0.5
  return score / (1 + para.index * 0.12)
}

/** How long the article is: "21 minutes - 4312 words". "21 minutes that changed the port" is a headline. */
function isMeasure(text: string): boolean {
  if (!/^\d/.test(text)) return false
  const rest = text.replace(/\d[\d.,]*\s?(?:min(?:ute)?[ns]?\b\.?|words?|w\u00f6rter|mots|palabras)(?: read\b)?/giu, '')
  return !/\p{L}/u.test(rest)
}

/** The same title again: the page's title bar ("X - The Courier"), or the headline above the picture. */
function repeats(page: Page, best: Para): Claim[] {
  const title = key(best.text)
  const claims: Claim[] = []
  for (const para of page.paras.slice(0, page.lede)) {
    if (para === best || para.words > best.words + 8) continue
    const other = key(para.text)
    if (other === title || (title.length > 20 && other.startsWith(`${title} `) && /[|–—·-]/u.test(para.text)))
      claims.push(repeated(para))
  }
  return claims
}

function repeated({ span }: Para): Claim {
  const sure = { confidence: 0.85, priority: 0.85 }
  return { kind: 'furniture', span, value: null, rule: 'headline', reason: 'repeated-headline', ...sure }
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
