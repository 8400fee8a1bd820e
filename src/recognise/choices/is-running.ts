import type { Page, Para } from '../../page/page.js'
import { longestBeside, wordsBeside } from '../../values/byline/parts.js'

/** A line with more words beside its dates is running text. */
const MOST_WORDS = 10

/** Running text that a date or a byline opens: nothing in it stands beside them. */
export function isRunning({ tokens }: Page, para: Para): boolean {
  if (!para.prose && para.words <= MOST_WORDS) return false
  // "3 May 2031 | Share | Email this | …": many buttons are no sentence
  return (para.prose ? wordsBeside : longestBeside)(tokens, ...para.tokens) > MOST_WORDS
}
