import { escapeControls } from '../../text/controls.js'
import type { Flaw } from '../input/found.js'
import { STDIN } from '../input/input-name.js'

/** JSON on a line that says what is wrong, and with what. Without its place where that stands for itself. */
export function flawLine(file: string, { reason, line, identifier }: Flaw, withPlace: boolean): string {
  const source = { name: file === STDIN ? null : file, line: withPlace ? line : null, identifier }
  return escapeControls(JSON.stringify({ error: reason, source }))
}
