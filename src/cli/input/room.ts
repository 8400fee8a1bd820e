import { ReadError } from '../../readers/read-error.js'

/**
 * Bytes of V8's heap that a character takes, of all shapes of `bench/support/shapes.mjs`, as the least heap shows in which
 * some megabytes of each are read (`--max-old-space-size`): a line of letters takes the least, list markers a line each
 * the most, ten times what an article takes.
 */
const LEAST = 4
const MOST = 450
/** There is room for that many wherever Node starts. */
const FEW = 1 << 17
const MEGABYTE = 1 << 20

/** True where V8's heap has room for a text of so many characters whatever it is. */
export function isSmall(characters: number, limit: number | null = null): boolean {
  return characters < FEW || characters * MOST <= (limit ?? heapLimit())
}

/** Throws where it has none whatever the text is. What neither is true of is tried where nothing else can die of it. */
export function roomFor(characters: number, limit: number = heapLimit()): void {
  if (characters * LEAST > limit) throw new ReadError(pastHeap(characters * LEAST))
}

/** What is told of a text that takes more than V8's heap, which may be known to take `bytes` of it. */
export function pastHeap(bytes = 0): string {
  const allowed = heapLimit()
  const wanted = Math.max(bytes, 2 * allowed)
  const [mine, more] = [allowed, wanted].map((each) => Math.ceil(each / MEGABYTE))
  return `needs more than the ${mine} MB of memory that Node takes. Split it, or set NODE_OPTIONS=--max-old-space-size=${more}`
}

function heapLimit(): number {
  return process.getBuiltinModule('node:v8').getHeapStatistics().heap_size_limit
}
