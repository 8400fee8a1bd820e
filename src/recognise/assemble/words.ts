import type { Section } from '../../model/article.js'
import { countWords, type Tokens, tokenize, tokensWithin } from '../../words/tokens.js'

/** Silent reading of English non-fiction (Brysbaert 2019). */
const WORDS_A_MINUTE = 238

/** Words of headings and blocks; `tokens` are those of the page. */
export function wordsOf(tokens: Tokens, sections: readonly Section[]): number {
  let words = 0
  for (const { heading, blocks } of sections) {
    if (heading !== null) words += countWords(tokenize(heading))
    for (const { span } of blocks) {
      const within = tokensWithin(tokens, span)
      words += countWords(tokens, within[0], within[1])
    }
  }
  return words
}

/** Whole minutes, at least one where there is a word. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
