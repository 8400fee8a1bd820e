import type { RenderOptions } from '../../renderers/renderer.js'
import type { Piece } from '../input/line-blocks.js'
import type { Reading } from '../input/reading.js'

/** What all threads go by. Plain data, as everything here: it is sent to them. */
export interface Orders {
  readonly format: string
  readonly options: RenderOptions
  readonly reading: Reading
  /** Each line of an input is one of its own. */
  readonly isFilter: boolean
  /** How many articles there are in an output, as far as its frame is concerned. */
  readonly count: 1 | 'several'
  /** Count what was taken away. */
  readonly counts: boolean
}

/** What one thread does at a time: an input, or some lines of one. */
export interface Task {
  readonly file: string
  readonly piece: Piece | null
}
