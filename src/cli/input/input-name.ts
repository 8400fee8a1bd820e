import { shownName } from './byte-names.js'

/** What the command calls standard input. */
export const STDIN = '-'

/** The name of an input in messages. */
export function inputName(file: string): string {
  if (file === STDIN) return 'standard input'
  return file === '' ? '""' : shownName(file)
}
