import { ReadError } from '../../readers/read-error.js'

/**
 * Bytes of V8's heap for each character: 50 of an article in plain text, 65 in Markdown or HTML, as the least heap shows in
 * which 10 MB of it are read (`--max-old-space-size`).
 */
const ARTICLE = 65
/** For a text as it is parted into articles, before any is read. */
const TEXT = 30
/** There is room for that many wherever Node starts. */
const FEW = 1 << 20
const MEGABYTE = 1 << 20

/** Throws where V8's heap has no room for an article of so many characters: past that Node would end with a trace of its own. */
export function roomForArticle(characters: number): void {
  roomFor(characters * ARTICLE, characters)
}

/** The same for a text that may hold many. */
export function roomForText(characters: number): void {
  roomFor(characters * TEXT, characters)
}

function roomFor(bytes: number, characters: number): void {
  if (characters < FEW) return
  const { heap_size_limit: limit } = process.getBuiltinModule('node:v8').getHeapStatistics()
  if (bytes <= limit) return
  const [needed, allowed] = [bytes, limit].map((each) => Math.ceil(each / MEGABYTE))
  const more = `NODE_OPTIONS=--max-old-space-size=${needed}`
  throw new ReadError(`needs about ${needed} MB of memory, and Node takes ${allowed}. Split it, or set ${more}`)
}
