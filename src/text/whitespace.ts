/**
 * White space as news text has it: Unicode's White_Space, and the invisible characters that
 * browsers and word processors leave beside it (zero-width space, word joiner, byte-order mark).
 */
const BLANK = /[\s\u0085\u180e\u200b\u2060\ufeff]+/gu

/** A word without anything to change in it. */
const PLAIN_WORD = /^[!-~\u2018-\u201d]+$/

/** One line: every run of white space a single space, none at the ends, soft hyphens gone. */
export function squash(text: string): string {
  // Most are single words, asked for many at a time
  if (PLAIN_WORD.test(text)) return text
  return text
    .replace(/\u00ad/gu, '')
    .replace(BLANK, ' ')
    .trim()
}
