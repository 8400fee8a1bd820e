import { encodingNamed } from '../../text/encodings.js'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { LEAST_WIDTH, MOST_WIDTH, type OptionRow } from '../options.js'
import { didYouMean, listed } from '../suggest.js'

/** The value of an option as the program uses it. Throws `CommandError` (64) that names `subject` where it is none. */
export function checkValue(row: OptionRow, value: string, subject: string): string | number {
  if (value === '') throw new CommandError(exitStatus.usage, subject, `needs a value. Write ${subject} ${row.argument}`)
  if (row.type === 'columns') return checkColumns(value, subject)
  if (row.type === 'encoding') return checkEncoding(row, value, subject)
  const words = row.type === 'choice' ? (row.values?.() ?? []) : null
  if (!words || words.includes(value)) return value
  throw new CommandError(
    exitStatus.usage,
    `${subject} ${value}`,
    `there is no such ${noun(row)}. ${didYouMean(value, words)}`,
  )
}

/** The noun of a value, as messages have it: "format", "reader". */
function noun(row: OptionRow): string {
  return row.argument === '<name>' ? row.long : (row.argument ?? '').replace(/[<>]/g, '').replace('when', 'word')
}

function checkEncoding(row: OptionRow, value: string, subject: string): string {
  const name = encodingNamed(value)
  if (name !== null) return name
  const known = `There is ${listed(row.values?.() ?? [])}`
  throw new CommandError(exitStatus.usage, `${subject} ${value}`, `there is no such encoding. ${known}`)
}

function checkColumns(value: string, subject: string): number {
  const columns = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (columns >= LEAST_WIDTH && columns <= MOST_WIDTH) return columns
  const want = `Give a whole number from ${LEAST_WIDTH} to ${MOST_WIDTH}`
  throw new CommandError(exitStatus.usage, `${subject} ${value}`, `is not a number of columns. ${want}`)
}
