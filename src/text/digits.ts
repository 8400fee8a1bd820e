/** The digit zero of the scripts that news is dated in: ASCII, Arabic, Persian, full width. */
const ZEROS: readonly number[] = [0x30, 0x0660, 0x06f0, 0xff10]
const MOST = 9

/** Decimal digits as 0 to 9; empty where one is none ("½"). */
export function asciiDigits(digits: string): string {
  let plain = 0
  while (plain < digits.length && isOf(ZEROS[0] as number, digits.charCodeAt(plain))) plain += 1
  return plain === digits.length ? digits : translated(digits)
}

function translated(digits: string): string {
  let plain = ''
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i)
    const zero = ZEROS.find((each) => isOf(each, code))
    if (zero === undefined) return ''
    plain += String(code - zero)
  }
  return plain
}

function isOf(zero: number, code: number): boolean {
  return code >= zero && code <= zero + MOST
}
