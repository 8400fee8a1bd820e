import { WINDOWS_1252 } from './decode.js'

/** A text whose letters were written down wrongly before it came here, mended, and how often that was. */
export interface Mended {
  readonly text: string
  readonly count: number
  /** The first of them as it stood; null where there is none. */
  readonly first: string | null
}

/** UTF-8 that was read as Windows-1252: a lead byte's letter, and what its other bytes look like. */
const TWICE =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e2\u00c3\u00e3\u00ef][\u0080-\u00bf\u0152-\u2122]{1,2}|\u00f0\u0178[\u0080-\u2122]{2}/g

/** Mends UTF-8 that was decoded as Windows-1252: "captainâ€™s". What makes no letter stays. */
export function mendTwice(text: string): Mended {
  let count = 0
  let first: string | null = null
  const mended = text.replace(TWICE, (found) => {
    const right = decodedOnce(found)
    if (right === null) return found
    count += 1
    first ??= found
    return right
  })
  return { text: mended, count, first }
}

/** The byte 0x9d has no letter: what showed the text first often dropped it. */
const CUT_QUOTE = '\u00e2\u20ac'
const CLOSING_QUOTE = '\u201d'

function decodedOnce(found: string): string | null {
  if (found === CUT_QUOTE) return CLOSING_QUOTE
  const bytes = Uint8Array.from(found, byteOf)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The byte that Windows-1252 reads as this letter. */
function byteOf(letter: string): number {
  const high = WINDOWS_1252.indexOf(letter)
  return high < 0 ? letter.charCodeAt(0) : 0x80 + high
}
