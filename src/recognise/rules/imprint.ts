import { classesOf, tableOf } from '../../language/index.js'
import type { FieldKind } from '../../page/kind.js'
import type { Page, Para } from '../../page/page.js'
import { numberAt } from '../../words/phrases.js'
import { NUMBER, type Tokens } from '../../words/tokens.js'
import type { Claim, Rule } from '../claim.js'

/** Tokens within which the year of a copyright stands, and words of the whole line. */
const YEAR_WITHIN = 8
const MOST_WORDS = 24
/** Words of a publication's name, and letters of one that a copyright or an address must repeat. */
const MOST_IN_NAME = 6
const LEAST_LETTERS = 5
/** Letters in front of the owner's name: those of the label. */
const LONGEST_LABEL = 12
const WEB = /^https?:\/\/(?:www\.)?([a-z\d-]+)\.\S+$/iu

/** What a paste tells of where it was printed: the copyright, the address of the page, the name in its masthead. */
export const imprint: Rule = {
  name: 'imprint',
  find(page) {
    const last = page.paras.findLastIndex(({ prose }) => prose)
    const head = page.paras.slice(0, page.lede)
    const outside = [...head, ...page.paras.slice(Math.max(last, page.lede))]
    const copyright = outside.find((para) => isCopyright(page.tokens, para))
    const address = head.find(({ text }) => WEB.test(text))
    const owners = [copyright?.text, WEB.exec(address?.text ?? '')?.[1]].map((owner) => lettersOf(owner ?? ''))
    const name = head.find((para) => isName(para, owners))
    return [
      ...claimsOf(page, 'copyright', copyright),
      ...claimsOf(page, 'url', address),
      ...claimsOf(page, 'publication', name),
    ]
  },
}

/** "© 2031 The Quay Post", "Copyright 2031 Quay Post Ltd. All rights reserved." */
function isCopyright(tokens: Tokens, { words, tokens: [first, end] }: Para): boolean {
  if (words > MOST_WORDS || !isSign(tokens, first)) return false
  for (let at = first + 1; at < Math.min(end, first + YEAR_WITHIN); at++)
    if (tokens.kinds[at] === NUMBER && /^(?:19|20)\d\d$/u.test(tokens.of(at))) return true
  return false
}

function isSign(tokens: Tokens, at: number): boolean {
  return (
    tokens.of(at) === '\u00a9' ||
    classesOf('notes.record')[numberAt(tokens, at, tableOf('notes.record')) - 1] === 'copyright'
  )
}

/** A short line whose letters open the copyright, or are those of the address. */
function isName({ text, words }: Para, [owner = '', host = '']: readonly string[]): boolean {
  const letters = words <= MOST_IN_NAME && !/\d/u.test(text) ? lettersOf(text) : ''
  if (letters.length < LEAST_LETTERS) return false
  const at = owner.indexOf(letters)
  return letters === host || (words > 1 && at >= 0 && at <= LONGEST_LABEL)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[\W\d_]+/gu, '')
}

function claimsOf(page: Page, kind: FieldKind, para: Para | undefined): Claim[] {
  if (!para || page.given.some((claim) => claim.kind === kind)) return []
  const sure = { rule: 'imprint', reason: 'own-words', confidence: 0.9, priority: 0.95 } as const
  return [{ kind, span: para.span, value: para.text, ...sure } as Claim]
}
