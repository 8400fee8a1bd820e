/** True for the code of a small letter of ASCII: cheaper to ask than an expression. */
export function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
