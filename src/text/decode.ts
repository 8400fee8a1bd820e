import { readMultibyte } from './utf8.js'

/** A text and how its bytes were written; names are those of the WHATWG Encoding Standard. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Offsets of the bytes that are no UTF-8 where all the others are: each stands in the text as U+FFFD. */
  readonly broken: readonly number[]
}

/** Why bytes are not decoded: they are no text, or no Unicode. */
export type Undecoded = 'binary' | 'no-unicode'

/** Bytes that are looked at to tell text from anything else. */
const SAMPLE = 65536
/** More NUL bytes than this share, or more other control characters: not a text. */
const MOST_NULS = 0.001
const MOST_CONTROLS = 0.02
/** Control characters that a short text may have, and a short wire file. */
const MOST_IN_SHORT = 8
const MOST_IN_WIRE = 40

/** A NUL, or a control character that is no blank and no escape. */
const BINARY = /[\0-\x07\x0e-\x1a\x1c-\x1f]/

/** What the two halves of Windows-1252 differ in from Latin-1: 0x80 to 0x9f. */
export const WINDOWS_1252: string =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/**
 * The text of `bytes`, without its byte-order mark: UTF-16 by its mark or its NULs, UTF-8 where every sequence is valid
 * or most are.
 */
export function decode(bytes: Uint8Array): Decoded | Undecoded {
  const text = utf8(bytes)
  // UTF-8 without a NUL can't be UTF-16
  const wide = text === null || text.includes('\0') ? wideEncoding(bytes) : null
  if (wide) return decodeAs(bytes, wide)
  // An expression sees at once that a text has no such character; counting them takes much longer
  if ((text === null || BINARY.test(text)) && isBinary(bytes.subarray(0, SAMPLE))) return 'binary'
  if (text !== null) return { text, encoding: 'utf-8', broken: [] }
  return decodeBroken(bytes) ?? 'no-unicode'
}

/** The text of `bytes` in an encoding of the WHATWG Encoding Standard; what is none in it stands as U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'windows-1252') return { text: windows1252(bytes), encoding, broken: [] }
  const broken = encoding === 'utf-8' ? readMultibyte(bytes).broken : []
  return { text: new TextDecoder(encoding).decode(bytes), encoding, broken }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** One broken byte, or an end that was cut off, makes no other encoding of a text: what is whole in UTF-8 is no accident. */
function decodeBroken(bytes: Uint8Array): Decoded | null {
  const { whole, broken } = readMultibyte(bytes)
  const end = bytes.length - 1
  const isCut = broken.length === 1 && (broken[0] as number) < end && (bytes[end] as number) >= 0x80
  if (!isCut && (whole === 0 || whole < broken.length)) return null
  return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', broken }
}

/** Not left to TextDecoder: some versions of Node read this label as Latin-1. */
function windows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
  )
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units)
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? null : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (bytes.length < 8 || !bytes.includes(0)) return null
  return widePattern(bytes.subarray(0, SAMPLE))
}

/**
 * In UTF-16 Latin letters have a NUL in every other byte, always on the same side; in other scripts blanks and line ends
 * have, and everything else is a text as well.
 */
function widePattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const nuls = [0, 0] as [number, number]
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) nuls[(i & 1) as 0 | 1] += 1
  const [even, odd] = nuls
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  const few = Math.min(even, odd)
  const most = bytes.length / 2
  if (even + odd > most * 0.4 && few < most * 0.02) return encoding
  return few === 0 && !NO_WIDE_TEXT.test(decodeAs(bytes, encoding).text) ? encoding : null
}

const SOH = 0x01
const SYN = 0x16

/** Control characters, halves of characters, private use: none of them is in a text. */
const NO_WIDE_TEXT = /[\0-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd-\uffff]/u

/** Text has a few control characters, other files have many; a wire file starts with them, and its text may be short. */
function isBinary(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte !== 0x0a && byte !== 0x0d)
  const few = first === SOH || first === SYN ? MOST_IN_WIRE : MOST_IN_SHORT
  let nuls = 0
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) nuls += 1
    else if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls += 1
  }
  return (
    nuls > bytes.length * MOST_NULS ||
    controls > Math.max(bytes.length * MOST_CONTROLS, Math.min(few, bytes.length / 4))
  )
}
