/** Where rendered text goes. */
export interface Sink {
  /** Takes a piece. Throws `OutputClosed` where nobody reads any more. */
  write(text: string): void | Promise<void>
  /** All is written: makes it last. */
  close(): void | Promise<void>
  /** Something went wrong: leaves nothing half-written. */
  abort(): void
}
