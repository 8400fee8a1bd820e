import { contrast, LEAST_CONTRAST } from './contrast.js'
import { attributeNames, type Style, styleNames, type Theme } from './theme.js'

/** A theme that can't be used: `message` names the key, what is wrong with it and, if `known` is empty, what to do. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError'
  /** The word that was not known, and those that are. */
  readonly word: string
  readonly known: readonly string[]

  constructor(message: string, word = '', known: readonly string[] = []) {
    super(message)
    this.word = word
    this.known = known
  }
}

const COLOR = /^#[\da-f]{6}$/iu
const KEYS: readonly string[] = ['$schema', 'name', 'backgrounds', 'styles', 'voices'] as const

/**
 * The theme in the parsed JSON of a file, as docs/theme.schema.json has it; what it leaves out stays as the terminal
 * has it. Throws a `ThemeError` for the first key that is wrong, and for a colour that can't be read on one of the
 * theme's own backgrounds.
 */
export function checkTheme(value: unknown, name: string): Theme {
  const theme = record(value, 'the theme', KEYS)
  if (theme.name !== undefined && (typeof theme.name !== 'string' || theme.name === ''))
    throw new ThemeError('name: is not a text. Write "…"')
  const backgrounds = list(theme.backgrounds, 'backgrounds').map((each, i) => color(each, `backgrounds[${i}]`))
  const styles = Object.entries(record(theme.styles ?? {}, 'styles', styleNames))
  return {
    name: theme.name ?? name,
    backgrounds,
    styles: Object.fromEntries(styles.map(([key, each]) => [key, style(each, `styles.${key}`, backgrounds)])),
    voices: list(theme.voices, 'voices').map((each, i) => style(each, `voices[${i}]`, backgrounds)),
  }
}

function style(value: unknown, key: string, backgrounds: readonly string[]): Style {
  const checked = record(value, key, ['color', ...attributeNames])
  for (const name of attributeNames) {
    const on = checked[name]
    if (on !== undefined && typeof on !== 'boolean')
      throw new ThemeError(`${key}.${name}: is not a switch. Write true or false`)
  }
  if (checked.color !== undefined) readable(color(checked.color, `${key}.color`), `${key}.color`, backgrounds)
  return checked
}

function readable(ink: string, key: string, backgrounds: readonly string[]): void {
  const dull = backgrounds.find((each) => contrast(ink, each) < LEAST_CONTRAST)
  if (dull === undefined) return
  const has = `has a contrast of ${contrast(ink, dull).toFixed(1)} to 1 on ${dull}`
  throw new ThemeError(`${key}: ${has}. Choose a colour that has at least ${LEAST_CONTRAST}`)
}

function color(value: unknown, key: string): string {
  if (typeof value === 'string' && COLOR.test(value)) return value
  throw new ThemeError(`${key}: is not a colour. Write "#rrggbb"`)
}

function record(value: unknown, key: string, keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ThemeError(`${key}: is not an object. Write { … }`)
  const stranger = Object.keys(value).find((each) => !keys.includes(each))
  if (stranger !== undefined) throw new ThemeError(`${key}: there is no "${stranger}" in it`, stranger, keys)
  return value as Record<string, unknown>
}

/** A list that is not there is empty; one that is there is not. */
function list(value: unknown, key: string): readonly unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.length > 0) return value
  throw new ThemeError(`${key}: is not a list with an entry. Write [ … ]`)
}
