/** Words and phrases in small letters, each with a number; packed by `scripts/pack-language.mjs`. */
export interface Table {
  /** The number of an entry, from 1; 0 for what only starts entries ("filed" of "filed under"), -1 for anything else. */
  number(entry: string): number
  /** True for an entry. */
  has(entry: string): boolean
}

/** A part of a table as it is shipped: entries by the hash of their letters, so that nothing is made before it is asked for. */
export interface Packed {
  /** Offsets in `entries` where each bucket starts, `DIGITS` signs each, and the end of the last one. */
  readonly buckets: string
  /** Each entry is followed by a line feed and the sign of its number. */
  readonly entries: string
  /** A bit for each length and each first letter that entries have: what has neither is not searched for. */
  readonly lengths: number
  readonly initials: number
}

/** The entries of Latin-1, and those with a letter beyond it: one such makes V8 hold two bytes for each letter of a text. */
export type PackedTable = readonly [narrow: () => Packed, wide: (() => Packed) | null]

/** Signs of an offset, and what they count from: printable, so that the text is read as one byte a sign. */
export const DIGITS = 3
export const BASE = 90
export const ZERO = 36
/** The sign of number 0. */
export const FIRST_NUMBER = 0x20

/** FNV-1a over UTF-16 code units. */
export function hashOf(entry: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < entry.length; i++) hash = Math.imul(hash ^ entry.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** The bit of `lengths` that an entry sets; all long ones share the last. */
export function lengthBit(entry: string): number {
  return 1 << Math.min(entry.length, 31)
}

/** The bit of `initials` that an entry sets. */
export function initialBit(entry: string): number {
  return 1 << (entry.charCodeAt(0) & 31)
}

/** True where every letter is one of Latin-1. */
export function isNarrow(entry: string): boolean {
  for (let i = 0; i < entry.length; i++) if (entry.charCodeAt(i) > LATIN_1) return false
  return true
}

const LATIN_1 = 0xff

/** The table of its parts; the second is opened when an entry with a letter beyond Latin-1 is asked for. */
export function openTable([narrow, wide]: PackedTable): Table {
  const own = partOf(narrow())
  let other: Table['number'] | null = null
  const number = (entry: string): number => {
    if (isNarrow(entry)) return own(entry)
    if (!wide) return -1
    other ??= partOf(wide())
    return other(entry)
  }
  return { number, has: (entry) => number(entry) > 0 }
}

function partOf({ buckets, entries, lengths, initials }: Packed): Table['number'] {
  const mask = buckets.length / DIGITS - 2
  const offset = (bucket: number): number => {
    let value = 0
    for (let i = bucket * DIGITS; i < (bucket + 1) * DIGITS; i++) value = value * BASE + buckets.charCodeAt(i) - ZERO
    return value
  }
  return (entry) => {
    if (!(lengths & lengthBit(entry)) || !(initials & initialBit(entry))) return -1
    const bucket = hashOf(entry) & mask
    const end = offset(bucket + 1)
    for (let at = offset(bucket); at < end; ) {
      const stop = entries.indexOf('\n', at)
      if (stop - at === entry.length && entries.startsWith(entry, at))
        return entries.charCodeAt(stop + 1) - FIRST_NUMBER
      at = stop + 2
    }
    return -1
  }
}
