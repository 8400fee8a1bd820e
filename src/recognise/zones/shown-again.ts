import type { Page, Para } from '../../page/page.js'
import { timesShown } from '../../page/times-shown.js'
import { classAt, isLetter } from '../../text/characters.js'

/** A label stands between paragraphs this often, and has no more words. */
const LABEL = { times: 3, words: 5 }
/** A colon that leads to what stands below it, or signs of a programming language: within a word, before a path, a bracket or comma left open. */
const LEADING = /:$|\w[:=_]\w|[=_{}]| [/.]\S|[([,;]$/u
/** Lines of a box that stands twice on the page. */
const BOX = 3
/** A page with more of its running text in such boxes holds its article twice. */
const MOST = 0.3

/** Whether this is what a page puts between the paragraphs of whatever article. */
export function isShownLabel(page: Page, { prose, words, text }: Para): boolean {
  if (prose || words === 0 || words > LABEL.words || !isLetter(classAt(text, 0)) || LEADING.test(text)) return false
  return (timesShown(page).get(text) ?? 0) >= LABEL.times
}

/** Paragraphs that a page shows again and again whatever its article says: labels, and boxes ("Register to read on") of several lines. */
export function shownAgain(page: Page): ReadonlySet<number> {
  const boxed = inBoxes(page)
  const wordsOf = (paras: readonly Para[]): number =>
    paras.reduce((sum, { prose, words }) => sum + (prose ? words : 0), 0)
  const boxes = wordsOf(page.paras.filter(({ index }) => boxed.has(index)))
  const found = boxes > MOST * wordsOf(page.paras) ? new Set<number>() : boxed
  for (const para of page.paras) if (isShownLabel(page, para)) found.add(para.index)
  return found
}

/** Lines of the runs in which each stands elsewhere as well, in the same order, with a sentence among them. */
function inBoxes({ paras }: Page): Set<number> {
  const pairs = new Map<string, number>()
  const pairOf = (at: number): string => `${paras[at]?.text}\n${paras[at + 1]?.text}`
  paras.forEach((_, at) => {
    pairs.set(pairOf(at), (pairs.get(pairOf(at)) ?? 0) + 1)
  })
  const found = new Set<number>()
  for (let first = 0; first < paras.length; ) {
    let end = first + 1
    while (end < paras.length && (pairs.get(pairOf(end - 1)) ?? 0) > 1) end += 1
    const lines = paras.slice(first, end)
    if (lines.length >= BOX && lines.some(({ prose }) => prose)) for (const { index } of lines) found.add(index)
    first = end
  }
  return found
}
