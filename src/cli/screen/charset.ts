import { encodingNamed } from '../../text/encodings.js'
import type { Env } from './color.js'

/** A character set older than Unicode, of one byte a character or, in East Asia, of two. */
export interface Charset {
  /** What it holds beyond ASCII. */
  readonly held: string
  /** A character for each byte of `text`, which holds nothing else. */
  readonly bytes: (text: string) => string
}

/** Characters and the bytes they are written in, a code unit each. */
type Codes = Map<string, string>
type Decode = (bytes: Uint8Array) => string

/** Bytes beyond ASCII; of the ISO's sets the first ones are controls. */
const FIRST = 0x80
const FIRST_OF_ISO = 0xa0
const LAST = 0xff

/** Sets that write most characters in two bytes, and what those may be. */
const OF_TWO_BYTES: ReadonlySet<string> = new Set(['shift_jis', 'euc-jp', 'big5', 'euc-kr', 'gbk', 'gb18030'])
const FIRST_LEAD = 0x81
const FIRST_TRAIL = 0x40

/** What a locale means that names the euro and no character set: "de_DE@euro". */
const OF_THE_EURO = 'iso-8859-15'

/** The character set that the locale names (POSIX: LC_ALL, then LC_CTYPE, then LANG); null for UTF-8 and any unknown one. */
export function charsetOf(env: Env): Charset | null {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  const name = /\.([\w-]+)/.exec(locale)?.[1] ?? (locale.endsWith('@euro') ? OF_THE_EURO : '')
  const encoding = encodingNamed(name)
  if (encoding === null || encoding.startsWith('utf')) return null
  const codes: Codes = new Map()
  const decoder = new TextDecoder(encoding)
  const decode = (bytes: Uint8Array): string => decoder.decode(bytes)
  addSingles(codes, decode, /^iso/i.test(name) ? FIRST_OF_ISO : FIRST)
  if (OF_TWO_BYTES.has(encoding)) addPairs(codes, decode)
  return {
    held: [...codes.keys()].join(''),
    bytes: (text) => text.replace(/[^\x00-\x7f]/g, (char) => codes.get(char) ?? '?'),
  }
}

function addSingles(codes: Codes, decode: Decode, first: number): void {
  for (let code = first; code <= LAST; code++) add(codes, decode(Uint8Array.of(code)), [code])
}

/** Where two pairs stand for one character the first is as good as the other: the sets of their makers repeat some. */
function addPairs(codes: Codes, decode: Decode): void {
  const pair = new Uint8Array(2)
  for (let lead = FIRST_LEAD; lead < LAST; lead++) {
    for (let trail = FIRST_TRAIL; trail < LAST; trail++) {
      pair.set([lead, trail])
      add(codes, decode(pair), pair)
    }
  }
}

/** A byte that means nothing is decoded as U+FFFD, a pair of which only the second means something as two. */
function add(codes: Codes, char: string, bytes: Iterable<number>): void {
  if (char.length === 1 && char !== '\ufffd' && char >= '\u00a0' && !codes.has(char))
    codes.set(char, String.fromCharCode(...bytes))
}
