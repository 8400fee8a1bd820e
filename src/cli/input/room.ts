import { ReadError } from '../../readers/read-error.js'

/**
 * Bytes of V8's heap that a character takes, of all shapes of `bench/support/shapes.mjs`, as the least heap shows in which
 * some megabytes of each are read (`--max-old-space-size`): a line of letters takes the least, list markers a line each
 * the most, ten times what an article takes.
 */
const LEAST = 4
const MOST = 500
/** And what makes the difference, more than each takes in any of them: a line that shows something, a word, a mark. */
const EACH = { character: 20, line: 1000, word: 120, mark: 1000 }
/** What every run takes, and what V8 keeps for what lives briefly. */
const BASE = 96e6
/** There is room for that many wherever Node starts. */
const FEW = 1 << 17
const MEGABYTE = 1 << 20

/** True where V8's heap has room for a text of so many characters whatever it is. */
export function isFew(characters: number, limit: number | null = null): boolean {
  return characters < FEW || characters * MOST + BASE <= (limit ?? heapLimit())
}

/** True where it has room for this text. */
export function isSmall(text: string, limit: number | null = null): boolean {
  return isFew(text.length, limit) || mostBytes(text) + BASE <= (limit ?? heapLimit())
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

/** What a text takes at most, by what is in it. */
function mostBytes(text: string): number {
  let [lines, words, marks] = [0, 0, 0]
  let [inWord, isBlank] = [false, true]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isPlain(code)) {
      if (!inWord) words += 1
      inWord = true
      isBlank = false
      continue
    }
    inWord = false
    if (code === 0x20) continue
    if (code !== 0x0a) {
      marks += 1
      isBlank = false
      continue
    }
    if (!isBlank) lines += 1
    isBlank = true
  }
  return text.length * EACH.character + lines * EACH.line + words * EACH.word + marks * EACH.mark
}

/** Letters and digits, and those of other scripts with the signs among them that quote nothing. */
function isPlain(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f)
}
