import type { Section } from '../../model/article.js'

/** Silent reading of English non-fiction (Brysbaert 2019). */
const WORDS_A_MINUTE = 238

/** Words of headings and blocks. */
export function countWords(sections: readonly Section[]): number {
  let words = 0
  for (const { heading, blocks } of sections) {
    words += wordsOf(heading ?? '')
    for (const block of blocks) words += wordsOf(block.text)
  }
  return words
}

/** Whole minutes, at least one where there is a word. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE))
}

/** Runs of letters and digits; each character of scripts without spaces counts as half a word. */
function wordsOf(text: string): number {
  let words = 0
  for (const run of text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)) {
    const wide = run[0].match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
    words += wide > 0 ? Math.ceil(wide / 2) : 1
  }
  return words
}
