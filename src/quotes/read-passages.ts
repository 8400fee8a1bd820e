import { sidedMarks } from './marks/sides.js'
import { quotesInSingles, singleMarks } from './marks/single-marks.js'
import type { Stretch } from './marks/stretch.js'
import { findStretches } from './marks/stretches.js'
import type { Passage } from './passage.js'
import { splitSentences } from './words/sentences.js'
import type { Token } from './words/token.js'
import { tokenize } from './words/tokenize.js'
import type { Wording } from './words/wording.js'

/** A passage with its quotations and sentences. */
export interface ReadPassage extends Passage {
  readonly stretches: readonly Stretch[]
  readonly sentences: readonly (readonly Token[])[]
}

/** Finds the marks of every passage and cuts it into sentences in which each quotation is one token. */
export function readPassages(text: string, passages: readonly Passage[], wording: Wording): ReadPassage[] {
  const singles = quotesInSingles(
    text,
    passages.map((passage) => passage.span),
  )
  let open = false
  return passages.map((passage) => {
    const stretches = findStretches(text, passage.span, open, singles ? singleMarks : sidedMarks)
    open = stretches.length > 0 && stretches.at(-1)?.closed === false
    const tokens = tokenize(
      text,
      passage.span,
      stretches.map((stretch) => stretch.span),
      wording,
    )
    return { ...passage, stretches, sentences: splitSentences(tokens, text) }
  })
}
