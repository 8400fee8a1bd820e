import type { Hit } from './frames/frame.js'
import type { Stretch } from './marks/stretch.js'

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
