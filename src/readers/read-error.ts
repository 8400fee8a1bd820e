/** One of many records that can't be read, where the others can. */
export interface BadRecord {
  readonly line: number
  /** What is wrong with it and what to do. */
  readonly reason: string
  /** What it is known by, where that can be read. */
  readonly identifier: string | null
}

/** The source breaks its own format: what is wrong and what to do, in one line. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  /** Null where it is the source as a whole. */
  readonly record: BadRecord | null

  constructor(message: string, record: BadRecord | null = null) {
    super(message)
    this.record = record
  }
}
