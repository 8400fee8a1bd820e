/** Words of a text: runs of letters and digits; each character of scripts without spaces counts as half a word. */
export function wordCount(text: string): number {
  const runs = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu
  // Below the first of those scripts every run is one word
  if (!/[\u2e80-\uffff]/.test(text)) return text.match(runs)?.length ?? 0
  let words = 0
  for (const run of text.matchAll(runs)) {
    const wide = run[0].match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
    words += wide > 0 ? Math.ceil(wide / 2) : 1
  }
  return words
}
