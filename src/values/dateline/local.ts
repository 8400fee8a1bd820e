import { tableOf } from '../../language/index.js'
import { CAPITALS, isTight, MIXED, type Tokens, UNCASED_WORD } from '../../words/tokens.js'
import type { ReadDateline } from '../dateline.js'
import { isOneOf } from '../word.js'
import { isCapitalised, isKnownPlace } from './place.js'

/** Words of the longest place, with a river's: "Neustadt an der Orr". */
const MOST = 4

/**
 * The dateline of a local paper, a place in small letters and a dash or full stop alone: "Neustadt – Die Fähre …",
 * "Neustadt. Die Fähre …". A word with a capital opens the sentence behind it, and the place is known, or the text says
 * elsewhere that something is in it.
 */
export function readLocalDateline(tokens: Tokens, from: number, to: number): ReadDateline | null {
  return behindDash(tokens, from, to) ?? behindStop(tokens, from, to) ?? uncased(tokens, from, to)
}

/** Words of the longest place in a script that has no capitals. */
const MOST_UNCASED = 3

/** "نواكشوط – وصلت": a dash with air around it so near to the start of a text parts nothing else there. */
function uncased(tokens: Tokens, from: number, to: number): ReadDateline | null {
  let dash = from
  while (dash < to && dash - from < MOST_UNCASED && tokens.cases[dash] === UNCASED_WORD) dash += 1
  const apart = dash > from && dash + 1 < to && !isTight(tokens, dash) && !isTight(tokens, dash + 1)
  return apart && isOneOf(tokens, dash, '–—-') ? endingAt(tokens, from, dash) : null
}

function behindDash(tokens: Tokens, from: number, to: number): ReadDateline | null {
  let dash = from + 1
  while (dash < to && dash - from <= MOST && !isOneOf(tokens, dash, '–—-')) dash += 1
  const apart = dash + 1 < to && !isTight(tokens, dash) && !isTight(tokens, dash + 1)
  if (!apart || !isOneOf(tokens, dash, '–—-') || !isCapitalised(tokens, from)) return null
  const opens = isCapitalised(tokens, dash + 1) && tableOf('dates.behind-place').has(tokens.lower(dash + 1))
  if (!opens || tableOf('dates.behind-place').has(tokens.lower(from))) return null
  if (!isKnownPlace(tokens, from, dash) && !isNamedElsewhere(tokens, from, dash)) return null
  return endingAt(tokens, from, dash)
}

function endingAt(tokens: Tokens, from: number, sign: number): ReadDateline {
  const place = tokens.text.slice(tokens.starts[from], tokens.ends[sign - 1])
  const text = tokens.text.slice(tokens.starts[from], tokens.ends[sign])
  return { end: sign + 1, dateline: { text, place, agency: null, date: null } }
}

function isBeforePlace(tokens: Tokens, token: number): boolean {
  const written = tokens.cases[token]
  return written === CAPITALS || written === MIXED || tableOf('dates.before-place').has(tokens.lower(token))
}

/** Only where a language's papers set places so, and for a place that the text goes on to speak of: "Silence." opens a feature. */
function behindStop(tokens: Tokens, from: number, to: number): ReadDateline | null {
  let stop = from + 1
  while (stop < to && stop - from <= MOST && !isOneOf(tokens, stop, '.')) stop += 1
  const apart = stop + 1 < to && isTight(tokens, stop) && !isTight(tokens, stop + 1)
  if (!apart || !isOneOf(tokens, stop, '.') || !isCapitalised(tokens, from) || !isCapitalised(tokens, stop + 1))
    return null
  const opens = tableOf('dates.behind-place').has(tokens.lower(stop + 1))
  if (!opens || tableOf('dates.behind-place').has(tokens.lower(from)) || !isNamedElsewhere(tokens, from, stop))
    return null
  return endingAt(tokens, from, stop)
}

/** "in Neustadt", "TSV Neustadt", anywhere in the text. */
function isNamedElsewhere(tokens: Tokens, from: number, to: number): boolean {
  const place = tokens.of(from)
  for (let token = 1; token < tokens.count; token++) {
    const same = token !== from && tokens.of(token) === place && isBeforePlace(tokens, token - 1)
    if (same && (to - from === 1 || tokens.of(token + to - from - 1) === tokens.of(to - 1))) return true
  }
  return false
}
