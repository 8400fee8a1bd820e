import type { Span } from '../../model/span.js'
import { countWords, type Tokens, tokenFrom } from '../../words/tokens.js'

/** How many words the article has within `span`. */
export function wordsIn(tokens: Tokens, [start, end]: Span): number {
  return countWords(tokens, tokenFrom(tokens, start), tokenFrom(tokens, end - 1) + 1)
}
