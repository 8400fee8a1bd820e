import { readFileSync } from 'node:fs'
import { checkTheme, ThemeError } from '../../renderers/terminal/themes/check.js'
import type { Theme } from '../../renderers/terminal/themes/theme.js'
import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { themeNames } from '../options.js'
import { didYouMean } from '../suggest.js'

/** Reads a theme of one's own. Throws `CommandError` that names file and key, or near names where there is no file. */
export function readThemeFile(path: string): Theme {
  const json = readJson(path)
  try {
    return checkTheme(json, path)
  } catch (error) {
    if (!(error instanceof ThemeError)) throw error
    const next = error.known.length > 0 ? `. ${didYouMean(error.word, error.known)}` : ''
    throw wrong(path, `${error.message}${next}`)
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof SyntaxError) throw wrong(path, `is no JSON (${error.message}). Mend it`)
    if (errorCode(error) === 'EISDIR') throw wrong(path, 'is a folder. Name a theme or its file')
    if (errorCode(error) !== 'ENOENT')
      throw wrong(path, `can't be read (${errorCode(error)}). Name a theme or its file`)
    throw new CommandError(
      exitStatus.usage,
      `--theme ${path}`,
      `there is no such theme and no such file. ${didYouMean(path, themeNames)}`,
    )
  }
}

function wrong(path: string, message: string): CommandError {
  return new CommandError(exitStatus.usage, path, message)
}
