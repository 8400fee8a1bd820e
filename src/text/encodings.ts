/**
 * Encodings that a text may be in, by the names of the WHATWG Encoding Standard, with what else people call them that
 * the standard does not know. Its own other names ("latin1", "sjis", "cp1251") are understood as well.
 */
export const encodings: Readonly<Record<string, readonly string[]>> = {
  'utf-8': [],
  'utf-16le': ['utf16', 'utf16le', 'ucs2'],
  'utf-16be': ['utf16be'],
  'windows-1250': [],
  'windows-1251': [],
  'windows-1252': ['latin-1'],
  'windows-1253': [],
  'windows-1254': [],
  'windows-1255': [],
  'windows-1256': [],
  'windows-1257': [],
  'iso-8859-2': ['latin-2'],
  'iso-8859-5': [],
  'iso-8859-15': ['latin9', 'latin-9'],
  macintosh: ['macroman', 'mac-roman'],
  'koi8-r': [],
  'koi8-u': [],
  shift_jis: ['cp932'],
  'euc-jp': ['eucjp', 'ujis'],
  gb18030: ['cp936', 'euccn', 'euc-cn'],
  big5: ['cp950', 'big5hkscs'],
  'euc-kr': ['cp949', 'euckr'],
}

/** The standard's name of an encoding, however it is written; null where there is none that a text may be in. */
export function encodingNamed(name: string): string | null {
  const said = name.trim().toLowerCase()
  const ours = Object.entries(encodings).find(([, names]) => names.includes(said))?.[0]
  if (ours) return ours
  try {
    return new TextDecoder(said).encoding
  } catch {
    return null
  }
}
