import { furnitureReason } from './locales/index.js'
import type { FurnitureReason } from './locales/words.js'

/** Words of the longest phrase that a line of furniture starts with. */
const LONGEST_START = 4

/** `text` as the tables of furniture spell it: small letters, "0" for a number, punctuation a space. */
export function furnitureKey(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}\p{M}0]+/gu, ' ')
    .trim()
}

/** Why a whole line with this key is furniture; null where the tables do not hold it. */
export function wholeLine(key: string): FurnitureReason | null {
  return furnitureReason('lines', key)
}

/** Why a line that starts like this key may be furniture; the longest phrase counts. */
export function lineStart(key: string): FurnitureReason | null {
  const words = key.split(' ', LONGEST_START)
  for (let count = words.length; count > 0; count--) {
    const reason = furnitureReason('starts', words.slice(0, count).join(' '))
    if (reason) return reason
  }
  return null
}
