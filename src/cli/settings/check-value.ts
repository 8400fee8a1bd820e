import { fieldNames } from '../../model/field-names.js'
import { encodingNamed } from '../../text/encodings.js'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { LEAST_WIDTH, MOST_JOBS, MOST_WIDTH, type OptionRow } from '../options.js'
import { didYouMean, listed } from '../suggest.js'

/** The value of an option as the program uses it. Throws `CommandError` (64) that names `subject` where it is none. */
export function checkValue(row: OptionRow, value: string, subject: string): string | number | string[] {
  if (value === '') throw new CommandError(exitStatus.usage, subject, `needs a value. Write ${subject} ${row.argument}`)
  if (row.type === 'columns') return checkColumns(value, subject)
  if (row.type === 'count') return checkCount(value, subject)
  if (row.type === 'fields') return checkFields(value, subject)
  if (row.type === 'encoding') return checkEncoding(row, value, subject)
  const words = row.type === 'choice' ? (row.values?.() ?? []) : null
  if (!words || words.includes(value)) return value
  throw new CommandError(
    exitStatus.usage,
    `${subject} ${value}`,
    `there is no such ${noun(row)}. ${didYouMean(value, words)}`,
  )
}

/** Paths behind commas; what they begin with is a field of an article, or of a row. */
function checkFields(value: string, subject: string): string[] {
  const paths = value.split(',').map((path) => path.trim())
  const known = fieldNames()
  for (const path of paths) {
    const [name = ''] = path.split('.')
    if (known.includes(name)) continue
    throw new CommandError(exitStatus.usage, `${subject} ${path}`, `there is no such field. ${didYouMean(name, known)}`)
  }
  return paths
}

/** The noun of a value, as messages have it: "format", "reader". */
function noun(row: OptionRow): string {
  return row.argument === '<name>' ? row.long : (row.argument ?? '').replace(/[<>]/g, '').replace(/when|how/, 'word')
}

function checkEncoding(row: OptionRow, value: string, subject: string): string {
  const name = encodingNamed(value)
  if (name !== null) return name
  const known = `There is ${listed(row.values?.() ?? [])}`
  throw new CommandError(exitStatus.usage, `${subject} ${value}`, `there is no such encoding. ${known}`)
}

function checkCount(value: string, subject: string): number {
  const count = /^\d{1,9}$/.test(value) ? Number(value) : 0
  if (count >= 1 && count <= MOST_JOBS) return count
  const message = `is not such a number. Give a whole number from 1 to ${MOST_JOBS}`
  throw new CommandError(exitStatus.usage, `${subject} ${value}`, message)
}

function checkColumns(value: string, subject: string): number {
  const columns = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (columns === 0 || (columns >= LEAST_WIDTH && columns <= MOST_WIDTH)) return columns
  const want = `Give a whole number from ${LEAST_WIDTH} to ${MOST_WIDTH}, or 0 for lines without end`
  const wrong = Number.isNaN(columns) ? 'not a number of columns' : `too ${columns < LEAST_WIDTH ? 'narrow' : 'wide'}`
  throw new CommandError(exitStatus.usage, `${subject} ${value}`, `is ${wrong}. ${want}`)
}
