import { Command, CommanderError, Option } from 'commander'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { type OptionRow, optionTable } from '../options.js'
import { suggest } from '../suggest.js'
import { checkValue } from './check-value.js'
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
  return row.argument ? option.argParser((value: string) => checkValue(row, value, `--${row.long}`)) : option
}

function checkFormats({ format, json, markdown }: Flags): void {
  const asked = new Set([format, json && 'json', markdown && 'markdown'].filter(Boolean))
  if (asked.size < 2) return
  throw new CommandError(exitStatus.usage, null, `${[...asked].join(' and ')} are two formats. Ask for one of them`)
}

function inOurWords(error: CommanderError, args: readonly string[]): CommandError {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  if (error.code === 'commander.unknownOption') return unknownOption(named.split('=')[0] ?? named)
  if (error.code === 'commander.optionMissingArgument') {
    const option = named.split(/[ ,]+/).find((each) => each.startsWith('--')) ?? named
    return new CommandError(
      exitStatus.usage,
      option,
      `needs a value. Write ${option} ${/<.*>/.exec(named)?.[0] ?? 'VALUE'}`,
    )
  }
  return new CommandError(
    exitStatus.usage,
    args.join(' '),
    `${error.message.replace(/^error: /, '')}. See news-fmt --help`,
  )
}

function unknownOption(option: string): CommandError {
  const known = optionTable.flatMap((row) => [`--${row.long}`, ...(row.negatable ? [`--no-${row.long}`] : [])])
  if (known.includes(option)) return new CommandError(exitStatus.usage, option, `takes no value. Write ${option} alone`)
  const near = option.startsWith('--') ? suggest(option, known) : null
  const next = near ? `Did you mean ${near}?` : 'See news-fmt --help'
  return new CommandError(exitStatus.usage, option, `there is no such option. ${next}`)
}
