import type { RenderOptions } from '../../renderers/renderer.js'
import { themeNames } from '../options.js'
import { backgroundOf } from './background.js'
import { readThemeFile } from './read-theme-file.js'

/** The theme as the renderer takes it: a built-in one's name, a file's content, or "auto" with the background. */
export async function findThemeOptions(
  theme: string,
  isTerminal: boolean,
): Promise<Pick<RenderOptions, 'theme' | 'background'>> {
  if (!themeNames.includes(theme)) return { theme: readThemeFile(theme), background: null }
  return { theme, background: theme === 'auto' && isTerminal ? await backgroundOf(process.env) : null }
}
