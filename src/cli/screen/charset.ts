import { encodingNamed } from '../../text/encodings.js'
import type { Env } from './color.js'

/** A character set of one byte a character, older than Unicode. */
export interface Charset {
  /** What it holds beyond ASCII. */
  readonly held: string
  /** A character for each byte of `text`, which holds nothing else. */
  readonly bytes: (text: string) => string
}

/** Bytes beyond ASCII; of the ISO's sets the first ones are controls. */
const FIRST = 0x80
const FIRST_OF_ISO = 0xa0

/** What a locale means that names the euro and no character set: "de_DE@euro". */
const OF_THE_EURO = 'iso-8859-15'

/** The character set that the locale names (POSIX: LC_ALL, then LC_CTYPE, then LANG); null for UTF-8 and any unknown one. */
export function charsetOf(env: Env): Charset | null {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  const name = /\.([\w-]+)/.exec(locale)?.[1] ?? (locale.endsWith('@euro') ? OF_THE_EURO : '')
  const encoding = encodingNamed(name)
  if (encoding === null || encoding.startsWith('utf')) return null
  const decoder = new TextDecoder(encoding)
  const codes = new Map<string, string>()
  for (let code = /^iso/i.test(name) ? FIRST_OF_ISO : FIRST; code <= 0xff; code++) {
    const char = decoder.decode(Uint8Array.of(code))
    if (char.length === 1 && char !== '\ufffd' && char >= '\u00a0') codes.set(char, String.fromCharCode(code))
  }
  return {
    held: [...codes.keys()].join(''),
    bytes: (text) => text.replace(/[^\x00-\x7f]/g, (char) => codes.get(char) ?? '?'),
  }
}
