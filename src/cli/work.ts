import type { ExitStatus } from './exit-status.js'
import type { Flaw, Found } from './input/found.js'
import type { Entry } from './output/article-files.js'
import type { Writer } from './output/joined-output.js'
import type { Paint } from './output/painting-sink.js'
import type { Progress } from './progress.js'
import type { Settings } from './settings/settings.js'

/** What becomes of the inputs: items, and how each is written. */
export interface Work<T> {
  /** Told which inputs will be read, and in which order: some may be read ahead. */
  readonly expect?: (files: readonly string[]) => void
  /** What one input gives; `began` is told the size of each of its texts. */
  readonly read: (file: string, began: Progress['began']) => AsyncIterable<Found<T>>
  readonly load: (item: T) => Promise<Writer<T>>
  /** Of the files that are written, with the dot. */
  readonly extension: string
  /** Of what standard output gets; null where it is painted already, or not at all. */
  readonly paint: Paint | null
  /** How what is painted is written there: "latin1" for a byte a character. */
  readonly encoding?: BufferEncoding
  /** Of several items from one input, each can have a file of its own in a folder. */
  readonly files?: (folder: string) => Files<T>
  /** Sees every item that was written, and says what there is to tell of it. */
  readonly after?: (item: T) => string | null
  /** What stands in one output in the place of what failed; nothing where it is left out. */
  readonly flawLine?: (file: string, flaw: Flaw) => string
}

/** A folder with a file for each item. */
export interface Files<T> {
  readonly add: (item: T, text: string) => Entry
  /** One that is there already. */
  readonly keep: (entry: Entry) => void
  /** All items are there. */
  readonly end: () => Promise<void>
}

/** Work at these inputs. */
export interface Job<T> extends Work<T> {
  readonly inputs: readonly string[]
  /** An output that must be whole. */
  readonly intoFile: boolean
  readonly progress: Progress
  readonly onError: Settings['onError']
  /** Told of whatever went wrong with an input. */
  readonly failed?: (file: string, flaw: Flaw) => void
}

/** What became of inputs. */
export interface Outcome {
  /** That of the first thing that went wrong. */
  readonly status: ExitStatus
  readonly hasFailed: boolean
  /** Nothing more is wanted. */
  readonly stopped: boolean
  /** There is something in the sink, which is closed. */
  readonly written: boolean
}
