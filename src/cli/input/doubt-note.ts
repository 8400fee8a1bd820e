/** Lines that are named before "and more". */
const MOST = 3

/** What is told of a text that is read as one article and may be several, and how to have it read as such. */
export function doubtNote(input: string, text: string, starts: readonly number[]): string {
  const lines = starts.slice(0, MOST).map((start) => text.slice(0, start).split('\n').length)
  const more = starts.length > MOST ? ` and ${starts.length - MOST} more` : ''
  const [what, as] = starts.length === 1 ? ['another article', 'it as one'] : ['other articles', 'them as such']
  return `${input}: ${what} may start at line ${lines.join(', ')}${more}; --split reads ${as}`
}
