import type { Page, Para } from '../page.js'

/** Where the article stands on its page, in indexes of `page.paras`. */
export interface Anchor {
  /** The line that is most likely the headline; -1 where there is none. */
  readonly headline: number
  /** First paragraph of the longest run of prose, and the one after its last. */
  readonly body: readonly [first: number, end: number]
}

/** Words that one paragraph counts for at most: a single long one is no article. */
const MOST_WORDS = 100
/** What a line that is no prose costs the run it interrupts. */
const LINE_COST = 6
/** Lines above the body among which the headline is looked for. */
const REACH = 60

const anchors = new WeakMap<Page, Anchor>()

/** The anchor of `page`, computed once. */
export function anchorOf(page: Page): Anchor {
  let anchor = anchors.get(page)
  if (!anchor) {
    const body = bodyRange(page.paras)
    anchor = { body, headline: headlineAt(page.paras, body[0]) }
    anchors.set(page, anchor)
  }
  return anchor
}

/** The stretch with the most prose, interruptions deducted (the largest sum of neighbours). */
function bodyRange(paras: readonly Para[]): readonly [number, number] {
  let best = 0
  let range: readonly [number, number] = [0, 0]
  let sum = 0
  let start = 0
  for (const { prose, words, index } of paras) {
    if (sum <= 0) [sum, start] = [0, index]
    sum += prose ? Math.min(words, MOST_WORDS) : -LINE_COST
    if (sum > best) [best, range] = [sum, [start, index + 1]]
  }
  return range
}

function headlineAt(paras: readonly Para[], body: number): number {
  const first = paras[0]?.text ?? ''
  const seen = new Map<string, number>()
  for (const { text, words } of paras) if (words <= 30) seen.set(text, (seen.get(text) ?? 0) + 1)
  let best = -1
  let most = 0
  for (let at = Math.max(0, body - REACH); at < Math.min(paras.length, body + 6); at++) {
    const score = titleScore(paras[at] as Para, body, first, seen)
    if (score > most) [best, most] = [at, score]
  }
  return best
}

/** How much a line looks like the headline: its shape, its nearness to the body, its standing in the page's title. */
function titleScore(
  { text, words, index }: Para,
  body: number,
  first: string,
  seen: ReadonlyMap<string, number>,
): number {
  if (words > 30 || words < 2 || text.length < 10 || /\d{1,2}[.:]\d{2}|\b(?:19|20)\d\d$|@|https?:/u.test(text)) return 0
  const distance = index < body ? body - index : 2 * (index - body) + 2
  let score = 4 - 0.12 * distance
  if (words >= 4 && words <= 20) score += 1.5
  if (words === 2 || text.length < 18) score -= 1
  if (/[^.…]\.$/u.test(text) && words > 12) score -= 1.5
  if (/[:|]$/u.test(text)) score -= 1.5
  if ((seen.get(text) ?? 0) > 1 && words > 3) score += 0.8
  if (index > 0 && first.length > text.length && first.startsWith(text)) score += 3
  if (/^(?:by|von|par|por) /iu.test(text)) score -= 3
  return score
}
