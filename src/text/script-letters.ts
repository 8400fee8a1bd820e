const BEYOND_LATIN = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u

/** True where a letter is of another script than Latin. */
export function hasBeyondLatin(text: string): boolean {
  return BEYOND_LATIN.test(text)
}
