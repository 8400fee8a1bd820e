/** Sentence ends, closing marks behind them allowed. */
export const SENTENCE_END: RegExp = /[.!?…。！？:][\p{Pe}\p{Pf}"'’”»\])]*$/u

/** Where the scripts without blanks are: most texts have none of their characters, and their own ranges are many. */
const WITHOUT_BLANKS = /[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\ud800-\udfff]/

/** A sentence of a dozen words or more, or a text so long that it can be nothing else. */
export function isProse(text: string, words: number): boolean {
  if (WITHOUT_BLANKS.test(text) && /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(text))
    return text.length >= 40
  if (words >= 40) return true
  return words >= 12 && SENTENCE_END.test(text)
}

/** Words that title case leaves small. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|of|off|on|or|over|the|to|up|vs?|with|de|la|le|und|der|die|das|von|et|des|y|el)$/iu

/** All its letters are capitals, and there are at least two. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text)
}

/** Nearly every word starts with a capital, small ones aside. */
export function isTitleCase(text: string): boolean {
  let capitals = 0
  let counted = 0
  for (const word of text.split(' ')) {
    const letters = word.replace(/^[^\p{L}\p{N}]+/u, '')
    if (!letters || SMALL.test(letters)) continue
    counted += 1
    if (!/^\p{Ll}/u.test(letters)) capitals += 1
  }
  return counted > 0 && capitals / counted >= 0.8
}

/** Ends as sentences end: a colon does not. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) && !/:["'”’)\]]*$/u.test(text)
}

/** A full stop behind one of these, or behind an initial, ends no sentence. */
const SENTENCE_BREAK =
  /(?<!(?:^|[\s.(])(?:\p{Lu}|Rep|Sen|Gov|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sgt|Capt|Rev|St|Jr|Sr|No|vs|Inc|Co|Corp|Ltd))[.!?…]["'”’)\]]* +["'“‘(]?\p{Lu}/gu

/** How many sentences it holds, by their ends; at least 1. */
export function sentences(text: string): number {
  return 1 + (text.match(SENTENCE_BREAK)?.length ?? 0)
}
