import { at, type Token } from '../words/token.js'

/** White space between two sentences of different paragraphs. */
const GAP = 2

/** A paragraph ends between two sentences of an article. */
export function isParted(sentences: readonly (readonly Token[])[], from: number, to: number): boolean {
  for (let n = from; n < to; n++)
    if (at(sentences[n + 1] ?? [], 0).start - (sentences[n]?.at(-1)?.end ?? 0) >= GAP) return true
  return false
}
