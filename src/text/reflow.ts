/** How hyphens at line ends are read: kept, or taken as hyphenation unless the word says otherwise. */
export type Hyphens = 'keep' | 'undo'

/** First halves that keep their hyphen when a line ends behind them: compounds, not syllables. */
const COMPOUND =
  /(?:^|[^\p{L}])(?:all|anti|co|cross|ex|far|first|full|half|high|ill|long|low|mid|multi|near|new|non|off|old|one|over|part|post|pre|pro|re|self|semi|short|single|so|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|under|well|year|[\p{L}]+-[\p{L}]+)-$/iu

/**
 * The text of hard-wrapped lines, each squashed, as one line. With `undo` a hyphen at a line's end goes away where
 * the next line starts with a small letter and the first half is no usual part of a compound.
 */
export function joinLines(lines: readonly string[], hyphens: Hyphens): string {
  let joined = ''
  for (const text of lines) {
    if (!text) continue
    if (joined && /\p{L}-$/u.test(joined) && /^\p{Ll}/u.test(text)) {
      joined = hyphens === 'undo' && !COMPOUND.test(joined) ? joined.slice(0, -1) + text : joined + text
    } else {
      joined = joined ? `${joined} ${text}` : text
    }
  }
  return joined
}
