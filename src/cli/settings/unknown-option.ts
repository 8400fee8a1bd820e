import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { optionTable } from '../options.js'
import { suggest } from '../suggest.js'

/** What to say of an option that there is not, and which was meant. */
export function unknownOption(option: string): CommandError {
  const known = optionTable.flatMap((row) => [`--${row.long}`, ...(row.negatable ? [`--no-${row.long}`] : [])])
  const near = option.startsWith('--') ? suggest(option, known) : null
  const next = near ? `Did you mean ${near}?` : 'See news-fmt --help'
  return new CommandError(exitStatus.usage, option, `there is no such option. ${next}`)
}
