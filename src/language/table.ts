/** Words and phrases in small letters, each with a number; packed by `scripts/pack-language.mjs`. */
export interface Table {
  /** The number of an entry, from 1; 0 for what only starts entries ("filed" of "filed under"), -1 for anything else. */
  number(entry: string): number
  /** True for an entry. */
  has(entry: string): boolean
  /** The same number for `[start, end)` of a text, whatever its capitals; `NOT_ASCII` where a character is beyond ASCII. */
  numberIn(text: string, start: number, end: number): number
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

/** What is said of a stretch that is not in ASCII: its small letters may be others, and more or fewer. */
export const NOT_ASCII = -2
const LAST_ASCII = 0x7f
const LATIN_1 = 0xff

/** FNV-1a over UTF-16 code units. */
const START = 0x811c9dc5
const PRIME = 0x01000193

/** The hash of `[start, end)` of a text. */
export function hashIn(text: string, start: number, end: number): number {
  let hash = START
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** The hash of an entry: what packs the tables asks for it. @public */
export function hashOf(entry: string): number {
  return hashIn(entry, 0, entry.length)
}

/** The bit of `lengths` that an entry of so many letters sets; all long ones share the last: what packs the tables asks for it. @public */
export function lengthBit(length: number): number {
  return 1 << (length < 31 ? length : 31)
}

/** The bit of `initials` that an entry with this first letter sets, capital or not: what packs the tables asks for it. @public */
export function initialBit(first: number): number {
  return 1 << (first & 31)
}

/** True where every letter is one of Latin-1: what packs the tables asks for it. @public */
export function isNarrow(entry: string): boolean {
  for (let i = 0; i < entry.length; i++) if (entry.charCodeAt(i) > LATIN_1) return false
  return true
}

/** The table of its parts; the second is opened when an entry with a letter beyond Latin-1 is asked for. */
export function openTable(parts: PackedTable): Table {
  return new HashedTable(parts)
}

/** One class for all tables: what is asked of them is asked more often than anything else, and is compiled once for all. */
class HashedTable implements Table {
  /** First letters that entries have: most words start like no entry of a small table, which is told without their hash. */
  declare readonly initials: number
  declare readonly narrow: Part
  declare readonly open: (() => Packed) | null
  declare wide: Part | null

  constructor([narrow, wide]: PackedTable) {
    this.narrow = new Part(narrow())
    this.open = wide
    this.wide = null
    // A wide entry may have any
    this.initials = wide === null ? this.narrow.initials : -1
  }

  number(entry: string): number {
    const { length } = entry
    if (length === 0 || (this.initials & (1 << (entry.charCodeAt(0) & 31))) === 0) return -1
    let hash = START
    let all = 0
    for (let i = 0; i < length; i++) {
      const code = entry.charCodeAt(i)
      all |= code
      hash = Math.imul(hash ^ code, PRIME)
    }
    if (all <= LATIN_1) return this.narrow.number(hash, entry, 0, length, 0)
    if (this.open === null) return -1
    this.wide ??= new Part(this.open())
    return this.wide.number(hash, entry, 0, length, 0)
  }

  has(entry: string): boolean {
    return this.number(entry) > 0
  }

  numberIn(text: string, start: number, end: number): number {
    const first = text.charCodeAt(start)
    if (first <= LAST_ASCII && (this.initials & (1 << (first & 31))) === 0) return -1
    let hash = START
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      if (code > LAST_ASCII) return NOT_ASCII
      hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code | SMALL : code), PRIME)
    }
    return this.narrow.number(hash, text, start, end, SMALL)
  }
}

/** The bit that a small letter of ASCII has and its capital has not. */
const SMALL = 0x20
const LINE_FEED = 0x0a

/** A part of a table, opened. Its bits are asked and its offsets read where they are needed: a call for each costs more. */
class Part {
  declare readonly buckets: string
  declare readonly entries: string
  declare readonly lengths: number
  declare readonly initials: number
  /** Buckets are a power of two. */
  declare readonly mask: number

  constructor({ buckets, entries, lengths, initials }: Packed) {
    this.buckets = buckets
    this.entries = entries
    this.lengths = lengths
    this.initials = initials
    this.mask = buckets.length / DIGITS - 2
  }

  /** The number of `[start, end)` of a text, which has this hash; as its small letters where `fold` is the bit of those. */
  number(hash: number, text: string, start: number, end: number, fold: number): number {
    const { entries } = this
    const length = end - start
    if ((this.lengths & (1 << (length < 31 ? length : 31))) === 0) return -1
    if ((this.initials & (1 << (text.charCodeAt(start) & 31))) === 0) return -1
    const bucket = (hash ^ (hash >>> 15)) & this.mask
    const stop = this.offset(bucket + 1)
    for (let at = this.offset(bucket); at < stop; ) {
      let same = 0
      while (same < length) {
        const code = text.charCodeAt(start + same)
        if (entries.charCodeAt(at + same) !== (code >= 0x41 && code <= 0x5a ? code | fold : code)) break
        same += 1
      }
      at += same
      if (same === length && entries.charCodeAt(at) === LINE_FEED) return entries.charCodeAt(at + 1) - FIRST_NUMBER
      while (entries.charCodeAt(at) !== LINE_FEED) at += 1
      at += 2
    }
    return -1
  }

  /** Where a bucket starts: its `DIGITS` signs, written out. */
  offset(bucket: number): number {
    const at = bucket * DIGITS
    const high = (this.buckets.charCodeAt(at) - ZERO) * BASE + this.buckets.charCodeAt(at + 1) - ZERO
    return high * BASE + this.buckets.charCodeAt(at + 2) - ZERO
  }
}
