import { once } from '../page/once.js'
import type { Page, Para } from '../page/page.js'
import { isTimestamp } from '../values/timestamp.js'

/** Characters of the longest one. */
const LONGEST = 24
/** One alone may be anything, three are a clock that runs through the text. */
const LEAST = 3

/** The times above the entries of a live blog; none where a text has too few to be one. */
export const liveTimes: (page: Page) => ReadonlySet<Para> = once((page) => {
  const times = page.paras.filter(
    ({ text, index, tokens }) => index >= 1 && text.length <= LONGEST && isTimestamp(page.tokens, ...tokens),
  )
  return new Set(times.length < LEAST ? [] : times)
})
