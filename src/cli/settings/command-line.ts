import { parseArgs } from 'node:util'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { type OptionRow, optionTable } from '../options.js'
import { checkValue } from './check-value.js'
import type { CommandLine, Flags } from './flags.js'
import { unknownOption } from './unknown-option.js'

/** Reads the arguments behind `news-fmt`. Throws `CommandError` with status 64 where they make no sense. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const options = Object.fromEntries(optionTable.map(parsed))
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const flags: Record<string, unknown> = {}
  const files: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind === 'option') Object.assign(flags, flagOf(token.name, token.rawName, token.value))
  }
  checkFormats(flags)
  return { flags, files }
}

function parsed({ long, short, argument }: OptionRow) {
  return [long, { type: argument ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) }] as const
}

/** What one option says: "--no-pager" is `pager` and false. */
function flagOf(name: string, written: string, value: string | undefined): Record<string, unknown> {
  const row = optionTable.find(({ long, negatable }) => long === name || (negatable && `no-${long}` === name))
  if (!row) throw unknownOption(written)
  const key = row.long.replace(/-./g, (letters) => letters.charAt(1).toUpperCase())
  if (row.argument && row.long === name) return { [key]: checkValue(row, value ?? '', `--${name}`) }
  if (value === undefined) return { [key]: row.long === name }
  throw new CommandError(exitStatus.usage, written, `takes no value. Write ${written} alone`)
}

function checkFormats({ format, json, markdown }: Flags): void {
  const asked = new Set([format, json && 'json', markdown && 'markdown'].filter(Boolean))
  if (asked.size < 2) return
  throw new CommandError(exitStatus.usage, null, `${[...asked].join(' and ')} are two formats. Ask for one of them`)
}
