import { tell } from '../message.js'

/** Lines that are named before "and more". */
const MOST = 3

/** Tells of what is read as one article and may be several, and how to have it read as such. */
export function tellDoubt(input: string, text: string, starts: readonly number[]): void {
  const lines = starts.slice(0, MOST).map((start) => text.slice(0, start).split('\n').length)
  const more = starts.length > MOST ? ` and ${starts.length - MOST} more` : ''
  const [what, as] = starts.length === 1 ? ['another article', 'it as one'] : ['other articles', 'them as such']
  tell(`${input}: ${what} may start at line ${lines.join(', ')}${more}; --split reads ${as}`)
}
