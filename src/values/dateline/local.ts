import { tableOf } from '../../language/index.js'
import { isTight, type Tokens } from '../../words/tokens.js'
import type { ReadDateline } from '../dateline.js'
import { isCapitalised, isKnownPlace, isSign } from './place.js'

/** Words of the longest place, with a river's: "Neustadt an der Orr". */
const MOST = 4

/**
 * The dateline of a local paper, a place in small letters and a dash alone: "Neustadt – Die Fähre …". A word with a
 * capital opens the sentence behind it, and the place is known, or the text says elsewhere that something is in it.
 */
export function readLocalDateline(tokens: Tokens, from: number, to: number): ReadDateline | null {
  let dash = from + 1
  while (dash < to && dash - from <= MOST && !isSign(tokens, dash, '–—-')) dash += 1
  const apart = dash + 1 < to && !isTight(tokens, dash) && !isTight(tokens, dash + 1)
  if (!apart || !isSign(tokens, dash, '–—-') || !isCapitalised(tokens, from)) return null
  const opens = isCapitalised(tokens, dash + 1) && tableOf('dates.behind-place').has(tokens.lower(dash + 1))
  if (!opens || tableOf('dates.behind-place').has(tokens.lower(from))) return null
  if (!isKnownPlace(tokens, from, dash) && !isNamedElsewhere(tokens, from, dash)) return null
  const place = tokens.text.slice(tokens.starts[from], tokens.ends[dash - 1])
  const text = tokens.text.slice(tokens.starts[from], tokens.ends[dash])
  return { end: dash + 1, dateline: { text, place, agency: null, date: null } }
}

/** "in Neustadt", anywhere in the text. */
function isNamedElsewhere(tokens: Tokens, from: number, to: number): boolean {
  const place = tokens.of(from)
  for (let token = 1; token < tokens.count; token++) {
    const same =
      token !== from && tokens.of(token) === place && tableOf('dates.before-place').has(tokens.lower(token - 1))
    if (same && (to - from === 1 || tokens.of(token + to - from - 1) === tokens.of(to - 1))) return true
  }
  return false
}
