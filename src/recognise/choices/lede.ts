import { once } from '../../page/once.js'
import type { Page } from '../../page/page.js'
import { isCorrection } from '../../values/correction.js'

/** Index of the first running text of the story: a correction may stand above everything. */
export const ledeOf: (page: Page) => number = once(({ paras, tokens, lede }) => {
  const first = paras[lede]
  if (lede > 0 || !first || !isCorrection(tokens, ...first.tokens)) return lede
  const next = paras.findIndex(({ prose, index }) => prose && index > 0)
  return next < 0 ? lede : next
})
