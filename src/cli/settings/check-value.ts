import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { LEAST_WIDTH, MOST_WIDTH, type OptionRow } from '../options.js'
import { didYouMean } from '../suggest.js'

/** The value of an option as the program uses it. Throws `CommandError` (64) that names `subject` where it is none. */
export function checkValue(row: OptionRow, value: string, subject: string): string | number {
  if (value === '') throw new CommandError(exitStatus.usage, subject, `needs a value. Write ${subject} ${row.argument}`)
  if (row.type === 'columns') return checkColumns(value, subject)
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

function checkColumns(value: string, subject: string): number {
  const columns = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (columns === 0 || (columns >= LEAST_WIDTH && columns <= MOST_WIDTH)) return columns
  const want = `Give a whole number from ${LEAST_WIDTH} to ${MOST_WIDTH}, or 0 for lines without end`
  throw new CommandError(exitStatus.usage, `${subject} ${value}`, `is not a number of columns. ${want}`)
}
