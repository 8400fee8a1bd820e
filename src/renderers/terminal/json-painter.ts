import { inksOf } from './paint.js'
import type { Look } from './rich.js'
import { findTheme } from './themes/index.js'
import type { Theme } from './themes/theme.js'

/** Texts, those that are names with their colon; numbers and words. */
const PIECE = /("[^"\\]*(?:\\.[^"\\]*)*")(:?)|[\w.+-]+/gu

/** Of names the first voice, as jq has them blue. */
const LOOKS = { name: 0, text: 'code', value: 'label', nothing: 'removed' } as const

/** What colours JSON as jq does, in the looks of a theme: nothing but colour is added. */
export function jsonPainter(
  theme: string | Theme,
  background: string | null,
  level: 1 | 2 | 3,
): (json: string) => string {
  const inks = inksOf(findTheme(theme, background), level)
  const painted = (text: string, look: Look): string => inks([look])?.(text) ?? text
  return (json) =>
    json.replace(PIECE, (piece, text?: string, colon?: string) => {
      if (text !== undefined) return colon ? `${painted(text, LOOKS.name)}${colon}` : painted(text, LOOKS.text)
      return painted(piece, piece === 'null' ? LOOKS.nothing : LOOKS.value)
    })
}
