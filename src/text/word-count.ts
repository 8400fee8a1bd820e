/** Words of a text: runs of letters and digits; each character of scripts without spaces counts as half a word. */
export function wordCount(text: string): number {
  let words = 0
  for (const run of text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)) {
    const wide = run[0].match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
    words += wide > 0 ? Math.ceil(wide / 2) : 1
  }
  return words
}
