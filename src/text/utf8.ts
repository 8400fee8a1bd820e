/** What a text in UTF-8 has beyond ASCII: how many whole characters, and where bytes stand that are none. */
export interface Multibyte {
  readonly whole: number
  /** Offsets of what is shown as U+FFFD, ascending. */
  readonly broken: readonly number[]
}

/** Reads `bytes` as the WHATWG Encoding Standard does: of a character that is cut off all its bytes are one mistake. */
export function readMultibyte(bytes: Uint8Array): Multibyte {
  const broken: number[] = []
  let whole = 0
  for (let at = 0; at < bytes.length; ) {
    const wanted = lengthFrom(bytes[at] as number)
    const length = wanted > 1 ? fitting(bytes, at, wanted) : 1
    if (length < wanted || wanted === 0) broken.push(at)
    else if (wanted > 1) whole += 1
    at += length
  }
  return { whole, broken }
}

/** Bytes of the character that `lead` starts; 0 where none starts so (RFC 3629, 4). */
function lengthFrom(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** How many of the `wanted` bytes are there. */
function fitting(bytes: Uint8Array, at: number, wanted: number): number {
  const [low, high] = SECOND[bytes[at] as number] ?? CONTINUATION
  const second = bytes[at + 1] ?? 0
  if (second < low || second > high) return 1
  let length = 2
  while (length < wanted && isContinuation(bytes[at + length] ?? 0)) length += 1
  return length
}

const CONTINUATION = [0x80, 0xbf] as const
/** What stands behind these is narrower: nothing longer than need be, no surrogate, nothing above U+10FFFF. */
const SECOND: Readonly<Record<number, readonly [low: number, high: number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
}

function isContinuation(byte: number): boolean {
  return byte >= CONTINUATION[0] && byte <= CONTINUATION[1]
}
