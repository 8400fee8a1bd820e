import { once } from './once.js'
import type { Page } from './page.js'

/** How often each paragraph's text stands on the page. */
export const timesShown: (page: Page) => ReadonlyMap<string, number> = once((page) => {
  const times = new Map<string, number>()
  for (const { text } of page.paras) times.set(text, (times.get(text) ?? 0) + 1)
  return times
})
