import type { DialogueMarks } from '../language/dialogue.js'
import type { Tokens } from '../words/tokens.js'
import { dialogueStretches } from './marks/dialogue.js'
import type { MarkTokens } from './marks/mark-tokens.js'
import { sidedMarks } from './marks/sides.js'
import { quotesInSingles, singleMarks } from './marks/single-marks.js'
import { findStretches } from './marks/stretches.js'
import type { Passage, ReadPassage } from './passage.js'
import { asSentence, isInCapitals } from './words/capitals.js'
import { withoutNicknames } from './words/nicknames.js'
import { readWords } from './words/read-words.js'
import { splitSentences } from './words/sentences.js'
import type { Wording } from './words/wording.js'

/** Quotations of one article at most: no more are looked for, since each takes room for a hundred words. */
const MOST_QUOTATIONS = 200_000

/** Finds the marks of every passage and cuts it into sentences in which each quotation is one token. */
export function readPassages(
  tokens: Tokens,
  all: MarkTokens,
  passages: readonly Passage[],
  wording: Wording,
  dialogue: DialogueMarks,
): ReadPassage[] {
  const spans = passages.map((passage) => passage.span)
  const marksIn = quotesInSingles(tokens, all, spans) ? singleMarks : sidedMarks
  let open = false
  let left = MOST_QUOTATIONS
  return passages.map((passage) => {
    const marked = findStretches(tokens, passage.span, marksIn(tokens, all, passage.span), open)
    const found = marked.length > 0 ? marked : dialogueStretches(tokens, passage.span, dialogue)
    const stretches = found.slice(0, left)
    left -= stretches.length
    open = stretches.length > 0 && stretches.at(-1)?.closed === false
    const spansOfQuotes = stretches.map((stretch) => stretch.span)
    const words = withoutNicknames(readWords(tokens, passage.span, spansOfQuotes, wording))
    return {
      span: passage.span,
      label: passage.label,
      stretches,
      sentences: splitSentences(isInCapitals(words) ? asSentence(words) : words, tokens.text),
    }
  })
}
