import { once } from '../../page/once.js'
import type { Page, Para } from '../../page/page.js'
import { isReleaseLine, isReleaseSender, releaseContactEnd } from '../../values/release.js'

/** What a press release says of itself. */
export interface Release {
  /** "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL …" */
  readonly lines: readonly Para[]
  /** Whom to ask: a line, or the lines below a label that stands alone. */
  readonly contacts: readonly { readonly first: Para; readonly last: Para }[]
  /** "News provided by" and who did, on the line below; null where no such line stands. */
  readonly sender: { readonly first: Para; readonly last: Para } | null
}

/** Paragraphs of the head at least, and words of such a line at most. */
const HEAD = 6
const MOST_WORDS = 20
/** Words of a label with what may stand beside it. */
const LABEL_WORDS = 3

/** Looked for in the head; contacts that stand below a label, anywhere. */
export const releaseOf: (page: Page) => Release = once((page) => {
  const { paras, tokens } = page
  const head = paras.slice(0, Math.max(HEAD, page.lede)).filter(({ words }) => words <= MOST_WORDS)
  const lines = head.filter((para) => isReleaseLine(tokens, ...para.tokens))
  const contacts = paras
    .filter((para) => para.words <= MOST_WORDS && releaseContactEnd(tokens, ...para.tokens) > para.tokens[0])
    .map((first) => ({ first, last: lastBelow(page, first) }))
    .filter((each) => (lines.length > 0 && head.includes(each.first)) || hasAddress(page, each))
  return { lines, contacts, sender: senderOf(page, head) }
})

/** Words of a company's name. */
const SENDER_WORDS = 8

function senderOf({ paras, tokens }: Page, head: readonly Para[]): Release['sender'] {
  const first = head.find((para) => isReleaseSender(tokens, ...para.tokens))
  const last = first && paras[first.index + 1]
  return first && last && !last.prose && last.words <= SENDER_WORDS ? { first, last } : null
}

function lastBelow({ paras, tokens }: Page, first: Para): Para {
  let last = first
  const [from, to] = first.tokens
  if (first.words > LABEL_WORDS && releaseContactEnd(tokens, from, to) < to) return last
  for (let next = paras[first.index + 1]; next && next.gap === 0 && !next.prose; next = paras[last.index + 1])
    last = next
  return last
}

/** Digits and signs of a phone number. */
const PHONE = /\d[\d ().-]{5,20}\d/

/** "press@courier.test", "+1 555 0100" behind a label or below it. */
function hasAddress({ text }: Page, { first, last }: Release['contacts'][number]): boolean {
  const own = text.slice(first.span[0], last.span[1])
  return own.includes('@') || PHONE.test(own)
}

/** True for the lines of a release's top and of its contacts. */
export function isOfRelease(page: Page, { index }: Para): boolean {
  const { lines, contacts, sender } = releaseOf(page)
  return (
    lines.some((line) => line.index === index) ||
    [...contacts, ...(sender ? [sender] : [])].some(({ first, last }) => first.index <= index && index <= last.index)
  )
}
