import { checkTheme, ThemeError } from '../../renderers/terminal/themes/check.js'
import type { Theme } from '../../renderers/terminal/themes/theme.js'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { themeNames } from '../options.js'
import { readJsonFile, wrong } from '../settings/read-json.js'
import { didYouMean } from '../suggest.js'

/** Reads a theme of one's own. Throws `CommandError` that names file and key, or near names where there is no file. */
export function readThemeFile(path: string): Theme {
  const json = readJsonFile(path)
  if (json === undefined) {
    const message = `there is no such theme and no such file. ${didYouMean(path, themeNames)}`
    throw new CommandError(exitStatus.usage, `--theme ${path}`, message)
  }
  try {
    return checkTheme(json, path)
  } catch (error) {
    if (!(error instanceof ThemeError)) throw error
    const next = error.known.length > 0 ? `. ${didYouMean(error.word, error.known)}` : ''
    throw wrong(path, `${error.message}${next}`)
  }
}
