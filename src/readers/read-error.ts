/** The source breaks its own format: what is wrong and what to do, in one line. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}
