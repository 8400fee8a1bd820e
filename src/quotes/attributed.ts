import { classAt, DIGIT, UPPER } from '../text/characters.js'
import type { Hit, Site } from './frames/frame.js'
import type { Stretch } from './marks/stretch.js'
import { at, isOneOf, type Token } from './words/token.js'

/** One quoted stretch with what the frames say of it. */
export interface Attributed {
  readonly stretch: Stretch
  readonly passage: number
  readonly words: number
  readonly kind: 'direct' | 'mixed'
  /** Nothing but quotations in its sentence. */
  readonly alone: boolean
  /** Its sentence goes on with what somebody says: nothing but quotations, or a verb of reported speech. */
  readonly goesOn: boolean
  /** Its sentence has its verb in the quotation. */
  readonly carries: boolean
  readonly hit: Hit | null
  readonly rule: string | null
  readonly confidence: number
  /** Found by what stands right beside the quotation. */
  readonly beside: boolean
  /** Found by a frame that guesses. */
  readonly guessed?: boolean
  /** Goes on with the utterance of the stretch before: nothing but the words that name the speaker stands between. */
  readonly joins: boolean
  /** Place in the list of the stretch whose speaker goes on here; -1 where the frames found one of its own. */
  readonly from: number
}

/** Direct: a sentence of its own. It starts like one, and no word of the reporter's runs into it. */
export function isDirect({ tokens, stretch, s, i }: Site): boolean {
  const first = tokens.text.charAt(stretch.inner[0])
  const kind = classAt(first, 0)
  const starts = kind === UPPER || kind === DIGIT || isOneOf('[¿¡…', first)
  const free = at(s, i - 1).kind !== 'word'
  const ends = isOneOf('.,!?…—–-', (s[i] as Token).word.tail) || at(s, i + 1).kind === 'mark'
  return starts && free && ends
}
