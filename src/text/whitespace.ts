/**
 * White space as news text has it: Unicode's White_Space, and the invisible characters that
 * browsers and word processors leave beside it (zero-width space, word joiner, byte-order mark).
 */
const BLANK = /[\s\u0085\u180e\u200b\u2060\ufeff]+/gu

/** A word without anything to change in it. */
const PLAIN_WORD = /^[!-~\u2018-\u201d]+$/

/** Anything to change in a line: a blank at an end or behind another, or one that is no space. */
const UNEVEN = /^ | $| {2}|[^\S ]|[\u0085\u00ad\u180e\u200b\u2060]/

/** One line: every run of white space a single space, none at the ends, soft hyphens gone. */
export function squash(text: string): string {
  // Most are single words, asked for many at a time
  if (PLAIN_WORD.test(text)) return text
  // Finding nothing is much faster than putting a blank for every blank
  if (!UNEVEN.test(text)) return text
  return text
    .replace(/\u00ad/gu, '')
    .replace(BLANK, ' ')
    .trim()
}
