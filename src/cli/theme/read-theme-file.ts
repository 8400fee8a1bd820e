import { readFileSync } from 'node:fs'
import { type StyleName, styleNames, type Theme } from '../../renderers/terminal/themes/theme.js'
import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { themeNames } from '../options.js'
import { didYouMean } from '../suggest.js'

const attributes = ['bold', 'italic', 'underline', 'strikethrough', 'dim']

/** Reads a theme of one's own. Throws `CommandError` that names file and key, or near names where there is no file. */
export function readThemeFile(path: string): Theme {
  const check = checker(path)
  const theme = check.object(readJson(path), 'the theme', ['$schema', 'name', 'backgrounds', 'styles', 'voices'])
  const styles = check.object(theme.styles ?? {}, 'styles', styleNames)
  for (const name of Object.keys(styles)) check.style(styles[name as StyleName], `styles.${name}`)
  const voices = check.list(theme.voices ?? [], 'voices')
  voices.forEach((voice, i) => check.style(voice, `voices[${i}]`))
  const backgrounds = check.list(theme.backgrounds ?? [], 'backgrounds')
  backgrounds.forEach((color, i) => check.color(color, `backgrounds[${i}]`))
  return { name: path, backgrounds, styles, voices } as Theme
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw wrong(path, `is no JSON (${error.message}). Mend it`)
    if (errorCode(error) !== 'ENOENT')
      throw wrong(path, `can't be read (${errorCode(error)}). Name a theme or its file`)
    throw new CommandError(
      exitStatus.usage,
      `--theme ${path}`,
      `there is no such theme and no such file. ${didYouMean(path, themeNames)}`,
    )
  }
}

interface Checker {
  object(value: unknown, key: string, keys: readonly string[]): Record<string, unknown>
  list(value: unknown, key: string): unknown[]
  style(value: unknown, key: string): void
  color(value: unknown, key: string): void
}

/** Checks values of the file, as docs/theme.schema.json describes it. */
function checker(path: string): Checker {
  const check: Checker = {
    object(value, key, keys) {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(path, `${key}: is not an object`)
      const unknown = Object.keys(value).find((each) => !keys.includes(each))
      if (unknown !== undefined)
        throw wrong(path, `${key}: there is no "${unknown}" in it. ${didYouMean(unknown, keys)}`)
      return value as Record<string, unknown>
    },
    list(value, key) {
      if (!Array.isArray(value)) throw wrong(path, `${key}: is not a list. Write [ … ]`)
      return value
    },
    style(value, key) {
      for (const [name, each] of Object.entries(check.object(value, key, ['color', ...attributes]))) {
        if (name === 'color') check.color(each, `${key}.color`)
        else if (typeof each !== 'boolean') throw wrong(path, `${key}.${name}: is not a switch. Write true or false`)
      }
    },
    color(value, key) {
      if (typeof value === 'string' && /^#[\da-f]{6}$/i.test(value)) return
      throw wrong(path, `${key}: is not a colour. Write "#rrggbb"`)
    },
  }
  return check
}

function wrong(path: string, message: string): CommandError {
  return new CommandError(exitStatus.usage, path, message)
}
