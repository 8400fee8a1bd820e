/** A word of a name: an initial keeps its full stop, a sentence's end is not taken for one. */
const WORD = "\\p{Lu}(?:[\\p{L}\\p{M}'’-]+|\\.(?:\\p{Lu}\\.)*)?"
const PARTICLE = '(?:de|da|del|van|von|der|den|la|le|bin|al)'

/** The people and agencies that a credit line names, in order. */
export function namesIn(text: string): string[] {
  const name = new RegExp(`(?:The )?${WORD}(?: (?:${PARTICLE} )*${WORD})+`, 'gu')
  return [...text.matchAll(name)]
    .map((match) => match[0])
    .filter((found) => !/^(?:This|With|Media|Press) /u.test(found))
}
