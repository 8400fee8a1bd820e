import { firstWhere } from '../../text/search.js'
import { isTight, MARK, type Tokens } from '../../words/tokens.js'

/** The tokens of a text that can be marks of quotations, and those that tags start with, in their order: few of all. */
export type MarkTokens = readonly number[]

/** Finds them in one pass; apostrophes within words are none of them. */
export function markTokens(tokens: Tokens): MarkTokens {
  const { text, starts, kinds, count } = tokens
  const found: number[] = []
  for (let i = 0; i < count; i++)
    if (kinds[i] === MARK && mayQuote(text.charCodeAt(starts[i] as number)) && !isWithinWord(tokens, i)) found.push(i)
  return found
}

function isWithinWord(tokens: Tokens, i: number): boolean {
  const sign = tokens.text.charCodeAt(tokens.starts[i] as number)
  if ((sign !== 0x27 && sign !== 0x2019) || i === 0 || i + 1 === tokens.count) return false
  return tokens.kinds[i - 1] !== MARK && tokens.kinds[i + 1] !== MARK && isTight(tokens, i) && isTight(tokens, i + 1)
}

/** " ' ` < « » ‹ › and its like, the marks from ‘ to ‟, corners, ＂ */
function mayQuote(sign: number): boolean {
  if (sign < 0x80) return sign === 0x22 || sign === 0x27 || sign === 0x60 || sign === 0x3c
  if (sign < 0x2018) return sign === 0xab || sign === 0xbb
  return sign <= 0x201f || sign === 0x2039 || sign === 0x203a || (sign >= 0x300c && sign <= 0x300f) || sign === 0xff02
}

/** Place in the list of the first mark at `offset` or behind it. */
export function firstMarkAt({ starts }: Tokens, marks: MarkTokens, offset: number): number {
  return firstWhere(marks.length, (i) => (starts[marks[i] as number] as number) >= offset)
}

const QUOTING = '“”"„‟＂«»‹›「」『』‘‚`'

/** Single marks but for apostrophes within words, and all others: without one of them nothing is a quotation. */
export function canQuote(tokens: Tokens, marks: MarkTokens): boolean {
  return marks.some((i) => {
    const sign = tokens.text.charAt(tokens.starts[i] as number)
    return QUOTING.includes(sign) || (sign === "'" && !(isTight(tokens, i) && tokens.kinds[i - 1] !== MARK))
  })
}
