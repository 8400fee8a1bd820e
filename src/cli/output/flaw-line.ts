import { escapeControls } from '../../text/controls.js'
import type { Flaw } from '../input/found.js'
import { STDIN } from '../input/input-name.js'

/** The name of a folder's list of what failed; `--files-from` takes it. */
export const FAILURES = 'failures.ndjson'

/**
 * JSON on a line that says what is wrong, and with what; without its place where that stands for itself. In a folder's list
 * also which file would have been made of it.
 */
export function flawLine(
  file: string,
  { reason, line, identifier }: Flaw,
  withPlace: boolean,
  output?: string,
): string {
  const source = { name: file === STDIN ? null : file, line: withPlace ? line : null, identifier }
  return escapeControls(JSON.stringify({ error: reason, source, output }))
}
