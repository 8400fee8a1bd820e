import type { Source } from './model/article.js'
import type { ReadOptions } from './readers/reader.js'

/** What is known of a text beside its characters. */
export type Origin = Omit<Source, 'index' | 'record'>

/** How it is read. */
export interface How extends Omit<ReadOptions, 'name'> {
  /** Take what may be several articles for several. */
  readonly split?: boolean
  /** Told where other articles may start, which are read as one. */
  readonly doubted?: (starts: readonly number[]) => void
  /** Articles of the same source that were read before. */
  readonly articles?: number
}
