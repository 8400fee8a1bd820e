import { contrast, LEAST_CONTRAST } from './contrast.js'
import { attributeNames, type Style, styleNames, type Theme } from './theme.js'

/** A theme that can't be used: `message` names the file, the key and what is wrong with it. */
export class ThemeError extends Error {}

const COLOR = /^#[\da-f]{6}$/iu
const KEYS = ['$schema', 'name', 'backgrounds', 'styles', 'voices']

/**
 * The theme in the parsed JSON of `file`, as docs/theme.schema.json has it. Throws a ThemeError for the first
 * key that is wrong, and for a colour that can't be read on one of the theme's own backgrounds.
 */
export function checkTheme(value: unknown, file: string): Theme {
  const fail = (key: string, problem: string): never => {
    throw new ThemeError(`${file}: ${key === '' ? 'the theme' : key} ${problem}`)
  }
  const theme = record(value, '', fail)
  known(theme, KEYS, '', fail)
  const backgrounds = list(theme.backgrounds, 'backgrounds', fail).map((each, i) =>
    typeof each === 'string' && COLOR.test(each) ? each : fail(`backgrounds.${i}`, 'must be a colour like "#1e1e1e"'),
  )
  const style = (each: unknown, key: string): Style => checkStyle(each, key, backgrounds, fail)
  const styles = record(theme.styles ?? {}, 'styles', fail)
  known(styles, styleNames, 'styles.', fail)
  return {
    name: typeof theme.name === 'string' && theme.name !== '' ? theme.name : fail('name', 'must be a text'),
    backgrounds,
    styles: Object.fromEntries(Object.entries(styles).map(([key, each]) => [key, style(each, `styles.${key}`)])),
    voices: list(theme.voices, 'voices', fail).map((each, i) => style(each, `voices.${i}`)),
  }
}

type Fail = (key: string, problem: string) => never

function checkStyle(value: unknown, key: string, backgrounds: readonly string[], fail: Fail): Style {
  const style = record(value, key, fail)
  known(style, ['color', ...attributeNames], `${key}.`, fail)
  for (const name of attributeNames) {
    if (style[name] !== undefined && typeof style[name] !== 'boolean') fail(`${key}.${name}`, 'must be true or false')
  }
  const { color } = style
  if (color === undefined) return style
  if (typeof color !== 'string' || !COLOR.test(color)) return fail(`${key}.color`, 'must be a colour like "#7fd0ff"')
  const dull = backgrounds.find((background) => contrast(color, background) < LEAST_CONTRAST)
  if (dull)
    fail(
      `${key}.color`,
      `has a contrast of ${contrast(color, dull).toFixed(1)} on ${dull}; at least ${LEAST_CONTRAST} is needed`,
    )
  return style
}

function record(value: unknown, key: string, fail: Fail): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(key, 'must be an object')
  return value as Record<string, unknown>
}

function list(value: unknown, key: string, fail: Fail): readonly unknown[] {
  return Array.isArray(value) && value.length > 0 ? value : fail(key, 'must be a list with at least one entry')
}

function known(value: Readonly<Record<string, unknown>>, names: readonly string[], prefix: string, fail: Fail): void {
  const stranger = Object.keys(value).find((key) => !names.includes(key))
  if (stranger !== undefined) fail(`${prefix}${stranger}`, 'is unknown')
}
