import { Command, CommanderError, Option } from 'commander'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { type OptionRow, optionTable } from '../options.js'
import { suggest } from '../suggest.js'
import { checkValue } from './check-value.js'
import type { CommandLine, Flags } from './flags.js'

/** Any arguments, options with values and short ones among them. Throws `CommandError` with status 64 where they make no sense. */
export function parseArguments(args: readonly string[]): CommandLine {
  const command = makeCommand()
  try {
    command.parse([...args], { from: 'user' })
  } catch (error) {
    throw error instanceof CommanderError ? inOurWords(error, args) : error
  }
  return { flags: command.opts<Flags>(), files: command.args }
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
