import type { Page, Para } from '../../page/page.js'
import { creditOf, readCredit } from '../../values/credit.js'
import { nameAt } from '../../values/names.js'
import { phraseEnd } from '../../words/phrases.js'
import { bylineOf } from '../choices/byline/byline-of.js'
import type { Claim, Rule, ValueOf } from '../claim.js'

/** Credits stand behind the story: in the last tenth of it, or in its last few paragraphs. */
const LAST = 8
const LAST_SHARE = 0.9
/** Lines behind the last running text that may still be credits. */
const LAST_LINES = 24
/** Characters: a longer text is none, however few its blanks. */
const LONGEST = 1000
const MOST_WORDS = 70

/** Who else reported, edited, where it first ran: by form and by place. */
export const credit: Rule = {
  name: 'credit',
  find(page) {
    const paras = tail(page)
    const values: (Value | null)[] = []
    for (const para of paras) {
      const isContact = isContactHeading(page, para) || isAddress(para, values.at(-1))
      values.push(creditAt(page, para) ?? bioOf(page, para) ?? (isContact ? contactOf(page, para) : null))
    }
    return values.flatMap((value, at) => {
      const isRun = isWork(value) && (isWork(values[at - 1]) || isWork(values[at + 1]))
      return value ? [claimOf(paras[at] as Para, value, isRun ? RUN : ALONE)] : []
    })
  },
}

type Value = ValueOf<'credit'>

/** Above what a caption is sure of where several kinds of work are credited: "Photos: …" among them is one. */
const RUN = 0.87
const ALONE = 0.85

function isWork(value: Value | null | undefined): boolean {
  return value?.kind === 'contributors' || value?.kind === 'editing'
}

function creditAt({ tokens }: Page, { words, text, tokens: own }: Para): Value | null {
  return words <= MOST_WORDS && text.length <= LONGEST ? readCredit(tokens, ...own) : null
}

/** "Ana Ruiz covers the harbour for the Courier.", where she wrote the article. */
function bioOf(page: Page, para: Para): Value | null {
  const author = bylineOf(page)?.candidate.read.authors.find(({ name }) => para.text.startsWith(`${name} `))
  if (!author || para.words > MOST_WORDS) return null
  const { end } = nameAt(page.tokens, ...para.tokens)
  if (phraseEnd(page.tokens, end, 'notes.bio-does', para.tokens[1]) === end) return null
  return creditOf(page.tokens, ...para.tokens, 'bio')
}

/** Words of a name, an address or a number below "Media contact:". */
const MOST_IN_ADDRESS = 8

/** A short line in one block with the contact above it. */
function isAddress({ prose, words, gap, text }: Para, above: Value | null | undefined): boolean {
  const most = text.includes('@') ? MOST_IN_LINE : MOST_IN_ADDRESS
  return above?.kind === 'contact' && gap === 0 && !prose && words <= most
}

/** "Press contact" right above a line with an address in it. */
function isContactHeading({ tokens, paras }: Page, { index, tokens: [from, to] }: Para): boolean {
  const below = paras[index + 1]
  if (!below || below.gap > 0 || below.prose || below.words > MOST_IN_LINE || !below.text.includes('@')) return false
  return phraseEnd(tokens, from, 'notes.contact-heading', to) === to
}

/** Words of a name, a number and an address in one line. */
const MOST_IN_LINE = 12

function contactOf({ tokens }: Page, para: Para): Value {
  return creditOf(tokens, ...para.tokens, 'contact')
}

function claimOf({ span }: Para, value: Value, sure: number): Claim {
  return { kind: 'credit', span, value, rule: 'credit', reason: value.kind, confidence: sure, priority: sure }
}

function tail(page: Page): readonly Para[] {
  const last = lastProse(page)
  const from = Math.max(page.lede + 1, Math.min(last - LAST, Math.floor(last * LAST_SHARE)))
  return page.paras.slice(from, last + LAST_LINES)
}

/** What follows the last running text is furniture, however long. */
function lastProse(page: Page): number {
  for (let i = page.paras.length - 1; i >= 0; i--) if (page.paras[i]?.prose) return i
  return page.paras.length - 1
}
