import type { Input } from './read-input.js'

/** Offsets that are named before "and more". */
const MOST = 3

/** What is told of an input whose encoding was guessed, and which of its bytes say nothing in it. */
export function* encodingNotes(name: string, { text, encoding, broken, guessed }: Input): Generator<string> {
  if (guessed) yield `${name}: is no UTF-8 and read as ${encoding}; --encoding says otherwise`
  if (broken.length > 0) {
    const named = broken.slice(0, MOST).join(', ') + (broken.length > MOST ? ` and ${broken.length - MOST} more` : '')
    const what = broken.length === 1 ? 'is no UTF-8 and stands' : 'are no UTF-8 and stand'
    yield `${name}: ${broken.length === 1 ? 'the byte' : 'the bytes'} at offset ${named} ${what} as U+FFFD`
  } else if (encoding !== 'utf-8') {
    const lost = text.split('\ufffd').length - 1
    const what = lost === 1 ? '1 character is none' : `${lost} characters are none`
    if (lost > 0) yield `${name}: ${what} in ${encoding} and ${lost === 1 ? 'stands' : 'stand'} as U+FFFD`
  }
}
