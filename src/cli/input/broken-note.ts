import { tell } from '../message.js'

/** Offsets that are named before "and more". */
const MOST = 3

/** Tells which bytes of an input were no UTF-8. */
export function tellBroken(input: string, broken: readonly number[]): void {
  if (broken.length === 0) return
  const named = broken.slice(0, MOST).join(', ') + (broken.length > MOST ? ` and ${broken.length - MOST} more` : '')
  const what = broken.length === 1 ? 'is no UTF-8 and stands' : 'are no UTF-8 and stand'
  tell(`${input}: ${broken.length === 1 ? 'the byte' : 'the bytes'} at offset ${named} ${what} as U+FFFD`)
}
