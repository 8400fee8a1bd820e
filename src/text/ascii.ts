import type { Edit } from './controls.js'

/** What typists wrote before there was more than ASCII; letters that are no letter with an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '¡': '!',
  '¢': 'c',
  '£': 'GBP ',
  '¥': 'JPY ',
  '§': 'S.',
  '©': '(c)',
  '«': '"',
  '®': '(R)',
  '°': 'deg',
  '±': '+/-',
  '´': "'",
  '·': '-',
  '»': '"',
  '¿': '?',
  '×': 'x',
  '÷': '/',
  Æ: 'AE',
  æ: 'ae',
  Ø: 'O',
  ø: 'o',
  Þ: 'Th',
  þ: 'th',
  ß: 'ss',
  Ð: 'D',
  ð: 'd',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Œ: 'OE',
  œ: 'oe',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '--',
  '―': '--',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '†': '+',
  '‡': '++',
  '•': '*',
  '‣': '*',
  '…': '...',
  '‰': ' per mille',
  '′': "'",
  '″': '"',
  '‹': "'",
  '›': "'",
  '⁄': '/',
  '€': 'EUR ',
  '₽': 'RUB ',
  '™': '(TM)',
  '−': '-',
  '◦': 'o',
  '▪': '*',
  '●': '*',
  '\ufffd': '?',
}

/** What stays as it is: these characters, or all that ASCII has nothing for. */
export type Held = ReadonlySet<string> | 'others'

const NONE: ReadonlySet<string> = new Set()

/**
 * `text` in ASCII: quotation marks, dashes and signs as typed on a typewriter, letters without accents, "?" for the rest.
 * What is `held` stays as it is.
 */
export function toAscii(text: string, held: Held = NONE): string {
  return text.replace(/[^\n\t -~]\p{M}*/gu, (found) => plain(found, held))
}

/** The same as a list of edits in order, for callers that keep offsets into `text`. */
export function asciiEdits(text: string, held: Held = NONE): Edit[] {
  return [...text.matchAll(/[^\n\t -~]\p{M}*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: plain(match[0], held),
  }))
}

function plain(found: string, held: Held): string {
  const whole = found.normalize('NFC')
  if (held !== 'others' && held.has(whole)) return whole
  const known = PLAIN[found.charAt(0)]
  if (known !== undefined) return known
  const bare = found
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace('\u2044', '/')
  if (/^\p{M}/u.test(found) || bare === '') return ''
  if (/^\p{Zs}+$/u.test(bare)) return ' '
  if (/^[ -~]+$/u.test(bare)) return bare
  return held === 'others' ? found : '?'
}
