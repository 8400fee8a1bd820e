/** What a character is, as far as reading words needs to know. */
export const SIGN = 0
export const SPACE = 1
export const DIGIT = 2
export const UPPER = 3
export const LOWER = 4
/** A letter of a script without capitals. */
export const UNCASED = 5
/** Belongs to the letter before it: a combining mark, a soft hyphen. */
export const COMBINING = 6
/** A character of a script that is written without spaces: each is read as a word of its own. */
export const IDEOGRAPH = 7

/** Classes of the first 256 characters, a digit each. */
const LATIN = latinClasses()

function latinClasses(): Uint8Array {
  const classes = new Uint8Array(256)
  const set = (from: number, to: number, value: number): void => {
    classes.fill(value, from, to + 1)
  }
  set(0x00, 0x20, SPACE)
  set(0x30, 0x39, DIGIT)
  set(0x41, 0x5a, UPPER)
  set(0x61, 0x7a, LOWER)
  set(0x7f, 0xa0, SPACE)
  // What is left of letters that were decoded twice
  set(0x80, 0x9f, COMBINING)
  classes[0x85] = SPACE
  set(0xad, 0xad, COMBINING)
  for (const code of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) classes[code] = DIGIT
  for (const code of [0xaa, 0xba, 0xb5]) classes[code] = LOWER
  set(0xc0, 0xde, UPPER)
  set(0xdf, 0xff, LOWER)
  classes[0xd7] = SIGN
  classes[0xf7] = SIGN
  return classes
}

/** Classes of what has been met beyond them, one more than the class; 0 for what has not. */
const met = new Uint8Array(0x110000 - 256)

/** The class of a character by its code point. */
export function classOf(code: number): number {
  if (code < 256) return LATIN[code] as number
  // Dashes, quotation marks and bullets: the only ones beyond Latin-1 that most texts have
  if (code >= 0x2010 && code <= 0x2027) return SIGN
  const known = met[code - 256] as number
  if (known > 0) return known - 1
  const found = classByUnicode(code)
  met[code - 256] = found + 1
  return found
}

/** Unicode's general categories; White_Space and what browsers leave beside it. */
function classByUnicode(code: number): number {
  const char = String.fromCodePoint(code)
  if (/[\s\u180e\u200b\u2060\ufeff]/u.test(char)) return SPACE
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER
  if (/\p{Ll}/u.test(char)) return LOWER
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) return IDEOGRAPH
  if (/\p{L}/u.test(char)) return UNCASED
  if (/\p{M}/u.test(char)) return COMBINING
  return /\p{N}/u.test(char) ? DIGIT : SIGN
}

/** True for the class of a letter. */
export function isLetter(value: number): boolean {
  return value >= UPPER && value !== COMBINING
}

/** The class of the character at an offset, both halves of a pair read as one; SIGN outside the text. */
export function classAt(text: string, at: number): number {
  const code = text.codePointAt(at)
  return code === undefined ? SIGN : classOf(code)
}

/** True for a letter or a digit at an offset. */
export function isWordPart(text: string, at: number): boolean {
  const value = classAt(text, at)
  return isLetter(value) || value === DIGIT
}
