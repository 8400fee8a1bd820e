import type { Site } from './frame.js'

/** Signs that may stand between the last word and its mark: a stop and a blank. */
const LAST_SIGNS = 3

/** The last sign within the marks of a quotation, blanks aside; a blank where there is none. */
export function lastSign({ tokens, stretch }: Pick<Site, 'tokens' | 'stretch'>): string {
  const last = tokens.text.slice(Math.max(stretch.inner[0], stretch.inner[1] - LAST_SIGNS), stretch.inner[1])
  return last.trimEnd().at(-1) ?? ' '
}
