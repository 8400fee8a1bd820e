import type { CommanderError } from 'commander'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { optionTable } from '../options.js'
import { suggest } from '../suggest.js'

/** What commander found wrong with these arguments, as our messages say it: what it is, and what to write instead. */
export function inOurWords(error: CommanderError, args: readonly string[]): CommandError {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  if (error.code === 'commander.unknownOption') return unknownOption(named.split('=')[0] ?? named)
  if (error.code === 'commander.optionMissingArgument') {
    const option = named.split(/[ ,]+/).find((each) => each.startsWith('--')) ?? named
    return new CommandError(
      exitStatus.usage,
      option,
      `needs a value. Write ${option} ${/<[^>]*>/.exec(named)?.[0] ?? 'VALUE'}`,
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
