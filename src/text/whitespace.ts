/**
 * White space as news text has it: Unicode's White_Space, and the invisible characters that
 * browsers and word processors leave beside it (zero-width space, word joiner, byte-order mark).
 */
const BLANK = /[\s\u0085\u180e\u200b\u2060\ufeff]+/gu

/** A word without anything to change in it. */
const PLAIN_WORD = /^[!-~\u2018-\u201d]+$/

/** A blank that is no space, and what goes away. */
const UNEVEN = /[\t-\r\u0085\u00a0\u00ad\u1680\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/

/** One line: every run of white space a single space, none at the ends, soft hyphens gone. */
export function squash(text: string): string {
  // Most are single words, asked for many at a time
  if (PLAIN_WORD.test(text)) return text
  // Finding nothing is much faster than putting a blank for every blank
  if (!text.includes('  ') && !UNEVEN.test(text)) return text.startsWith(' ') || text.endsWith(' ') ? text.trim() : text
  return text
    .replace(/\u00ad/gu, '')
    .replace(BLANK, ' ')
    .trim()
}
