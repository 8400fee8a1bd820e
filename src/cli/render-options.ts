import type { RenderOptions } from '../renderers/renderer.js'
import { isLatin, latin } from '../text/ruler.js'
import { themeNames } from './options.js'
import type { Paint } from './output/painting-sink.js'
import { needsAscii } from './screen/ascii.js'
import { type Charset, charsetOf } from './screen/charset.js'
import { colorDepth } from './screen/color.js'
import { takesHyperlinks } from './screen/hyperlinks.js'
import type { Screen } from './screen/screen.js'
import type { Settings } from './settings/settings.js'

/** The measure where nobody asked for another: longer lines are tiring to read. */
const WIDTH = 80

/** What the renderer has to know of the settings and of the screen it writes for, colour only where it is `painted`. */
export async function makeRenderOptions(settings: Settings, screen: Screen, painted: boolean): Promise<RenderOptions> {
  const { env } = process
  const { isTerminal, columns } = screen
  const color = painted ? colorDepth({ flag: settings.color, config: settings.configColor, env, isTerminal }) : 0
  return {
    width: settings.width ?? Math.min(columns ?? WIDTH, WIDTH),
    color,
    ...(await themeOptions(settings.theme, color > 0, isTerminal)),
    quotesOnly: settings.quotes,
    frontMatter: settings.frontMatter,
    ...(settings.table ? { table: settings.table } : {}),
    fields: settings.fields,
    keepRemoved: settings.keepRemoved,
    foldRemoved: isTerminal && !settings.verbose,
    hyperlinks: color > 0 && takesHyperlinks(env, isTerminal),
    isolates: isTerminal,
    ascii: settings.output === null && needsAscii(env, isTerminal),
    held: charsetFor(settings, screen)?.held ?? (isTerminal ? '' : null),
  }
}

/** The character set of pages on standard output; null for UTF-8, and for ASCII. Files are never in another one. */
export function charsetFor({ output }: Settings, { isTerminal }: Screen): Charset | null {
  return output === null && needsAscii(process.env, isTerminal) ? charsetOf(process.env) : null
}

/**
 * What colours JSON on this screen, null where it has no colour. A pipe leads to a command that reads it: no variable and
 * no config file colours it there, but the command line may. Loaded where it paints.
 */
export async function jsonPaint(settings: Settings, screen: Screen): Promise<Paint | null> {
  const asked = settings.output === null && (screen.isTerminal || settings.color === 'always')
  const { color, theme, background } = await makeRenderOptions(settings, screen, asked)
  if (color === 0) return null
  return (await import('../renderers/terminal/json-painter.js')).jsonPainter(theme, background ?? null, color)
}

/** Columns at which lines of what is no page end: those that were asked for, else the terminal's; 0 for lines without end. */
export function edgeOf({ width, output }: Settings, { columns }: Screen): number {
  return width ?? (output === null ? (columns ?? 0) : 0)
}

/** Folds the source of Markdown where people look at it; null where a file or a command gets it, and each line stays one. */
export async function markdownFold(settings: Settings, screen: Screen): Promise<Paint | null> {
  const width = edgeOf(settings, screen)
  if (width === 0 || settings.output !== null || !screen.isTerminal) return null
  const [{ foldMarkdown }, { unicode }] = await Promise.all([
    import('../renderers/markdown/fold.js'),
    import('../text/unicode.js'),
  ])
  return (source) => foldMarkdown(source, width, isLatin(source) ? latin : unicode)
}

/** Without colour a built-in theme says nothing: the terminal is not asked, and nothing is loaded. */
async function themeOptions(
  theme: string,
  inColor: boolean,
  isTerminal: boolean,
): Promise<Pick<RenderOptions, 'theme' | 'background'>> {
  if (!inColor && themeNames.includes(theme)) return { theme: 'mono', background: null }
  const { findThemeOptions } = await import('./theme/find-theme-options.js')
  return findThemeOptions(theme, inColor && isTerminal)
}
