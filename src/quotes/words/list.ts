/** The words of a table's line. */
export function list(words: string): string[] {
  return words.split(' ')
}
