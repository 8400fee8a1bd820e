import type { Span } from '../../model/span.js'

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** How many words `text` has within `span`. */
export function wordsIn(text: string, span: Span): number {
  return text.slice(...span).match(WORD)?.length ?? 0
}
