import { Command, CommanderError, Option } from 'commander'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { type OptionRow, optionTable } from '../options.js'
import { checkValue } from './check-value.js'
import { inOurWords } from './command-line-error.js'
import type { CommandLine, Flags } from './flags.js'

/** Reads the arguments behind `news-fmt`. Throws `CommandError` with status 64 where they make no sense. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const command = makeCommand()
  try {
    command.parse([...args], { from: 'user' })
  } catch (error) {
    throw error instanceof CommanderError ? inOurWords(error, args) : error
  }
  const flags = command.opts<Flags>()
  checkFormats(flags)
  return { flags, files: command.args }
}

function makeCommand(): Command {
  const command = new Command('news-fmt').argument('[file...]').helpOption(false).exitOverride()
  command.configureOutput({ writeOut: () => {}, writeErr: () => {} })
  for (const row of optionTable) {
    command.addOption(makeOption(row))
    if (row.negatable) command.addOption(new Option(`--no-${row.long}`))
  }
  return command
}

function makeOption(row: OptionRow): Option {
  const flags = [row.short ? `-${row.short}` : '', `--${row.long}`].filter(Boolean).join(', ')
  const option = new Option(row.argument ? `${flags} ${row.argument}` : flags)
  if (!row.argument) return option
  return option.argParser((value: string, before: unknown) => {
    const now = checkValue(row, value, `--${row.long}`)
    return row.isMany ? [...((before as unknown[]) ?? []), now].flat() : now
  })
}

function checkFormats({ format, json, markdown }: Flags): void {
  const asked = new Set([format, json && 'json', markdown && 'markdown'].filter(Boolean))
  if (asked.size < 2) return
  throw new CommandError(exitStatus.usage, null, `${[...asked].join(' and ')} are two formats. Ask for one of them`)
}
