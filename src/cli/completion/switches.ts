import type { OptionRow } from '../options.js'

/** Every way to write an option: "-f", "--format", "--no-pager". */
export function switchesOf(row: OptionRow): string[] {
  return [...valueSwitchesOf(row), ...(row.negatable ? [`--no-${row.long}`] : [])]
}

/** Those that take its value, where it has one: "-f", "--color", not "--no-color". */
export function valueSwitchesOf(row: OptionRow): string[] {
  return [...(row.short ? [`-${row.short}`] : []), `--${row.long}`]
}

/** True where the option takes a file's name. */
export function takesFile(row: OptionRow): boolean {
  return row.type === 'path' || row.long === 'theme'
}
