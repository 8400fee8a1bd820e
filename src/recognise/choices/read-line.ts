import type { Page, Para } from '../../page/page.js'
import { type ReadByline, readByline } from '../../values/byline.js'

/** A line read as a byline, whatever it is. */
export type ReadLine = (para: Para) => ReadByline

/** Reads the lines of `page` as bylines, each once however often it is asked for. */
export function lineReader({ tokens }: Page): ReadLine {
  const reads = new Map<number, ReadByline>()
  return ({ index, tokens: own }) => {
    let read = reads.get(index)
    if (!read) {
      read = readByline(tokens, ...own)
      reads.set(index, read)
    }
    return read
  }
}
