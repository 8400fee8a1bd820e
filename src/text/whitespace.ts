/**
 * White space as news text has it: Unicode's White_Space, and the invisible characters that
 * browsers and word processors leave beside it (zero-width space, word joiner, byte-order mark).
 */
const BLANK = /[\s\u0085\u180e\u200b\u2060\ufeff]+/gu

/** The same beyond Latin-1. */
const WIDE_BLANK = /[\u1680\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/
const FIRST_WIDE = 0x1680

/** One line: every run of white space a single space, none at the ends, soft hyphens gone. */
export function squash(text: string): string {
  // Finding nothing is much faster than putting a blank for every blank
  let before = SPACE
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE ? before === SPACE : isUneven(code)) return evened(text)
    before = code
  }
  return before === SPACE ? text.trimEnd() : text
}

const SPACE = 0x20

/** True for a blank that is no space, and for what goes away. */
function isUneven(code: number): boolean {
  if (code < 0x7f) return code >= 0x09 && code <= 0x0d
  if (code < FIRST_WIDE) return code === 0x85 || code === 0xa0 || code === 0xad
  // Curly quotation marks and dashes: all that most texts have of them
  return (code < 0x2010 || code > 0x2027) && WIDE_BLANK.test(String.fromCharCode(code))
}

function evened(text: string): string {
  return text
    .replace(/\u00ad/gu, '')
    .replace(BLANK, ' ')
    .trim()
}
