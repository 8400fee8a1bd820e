import { luminance } from './contrast.js'
import dark from './dark.json' with { type: 'json' }
import highContrast from './high-contrast.json' with { type: 'json' }
import light from './light.json' with { type: 'json' }
import mono from './mono.json' with { type: 'json' }
import type { Theme } from './theme.js'

/** THE TABLE of built-in themes; `--theme` and its help text come from it. */
export const themes: readonly Theme[] = [dark, light, mono, highContrast]

/** Lighter backgrounds than this ask for dark text: black and white contrast alike on it. */
const MIDDLE = 0.18

/** A theme as it is, one by its name, or for "auto" the one that suits the background (`#rrggbb`, null unknown). */
export function findTheme(theme: string | Theme, background: string | null): Theme {
  if (typeof theme !== 'string') return theme
  const name = theme === 'auto' ? (background !== null && luminance(background) > MIDDLE ? 'light' : 'dark') : theme
  const found = themes.find((each) => each.name === name)
  if (!found) throw new RangeError(`no theme is called "${name}"`)
  return found
}
