/**
 * White space as news text has it: Unicode's White_Space, and the invisible characters that
 * browsers and word processors leave beside it (zero-width space, word joiner, byte-order mark).
 */
const BLANK = /[\s\u0085\u180e\u200b\u2060\ufeff]+/gu

/** What makes a line uneven: a blank that is no space, a soft hyphen, a space at the start or beside another. */
const UNEVEN = /^ | {2}|[\t-\r\u0085\u00a0\u00ad\u1680\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/

/** What a reader does not see within a word. */
const WITHIN_WORD = /(?<=[\p{Lu}\p{Ll}])[\u200b\u2060\ufeff]+(?=[\p{Lu}\p{Ll}])/gu

/** One line: every run of white space a single space, none at the ends, nothing within a word that can't be seen. */
export function squash(text: string): string {
  // Finding nothing is much faster than putting a blank for every blank
  if (UNEVEN.test(text)) return evened(text)
  return text.endsWith(' ') ? text.trimEnd() : text
}

function evened(text: string): string {
  return text
    .replace(/\u00ad/gu, '')
    .replace(WITHIN_WORD, '')
    .replace(BLANK, ' ')
    .trim()
}
