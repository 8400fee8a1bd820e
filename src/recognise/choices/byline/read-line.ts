import { once } from '../../../page/once.js'
import type { Page, Para } from '../../../page/page.js'
import { type ReadByline, readByline } from '../../../values/byline.js'

/** A line and how it reads as a byline. */
export interface BylineLine {
  readonly para: Para
  readonly read: ReadByline
}

const readsOf = once(() => new Map<number, ReadByline>())

/** A paragraph read as a byline, whatever it is; once however often it is asked for. */
export function readLine(page: Page, { index, tokens }: Para): ReadByline {
  const reads = readsOf(page)
  const known = reads.get(index)
  if (known) return known
  const read = readByline(page.tokens, ...tokens)
  reads.set(index, read)
  return read
}
