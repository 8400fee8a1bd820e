import { readers } from '../readers/index.js'
import { renderers } from '../renderers/index.js'
import { schemaNames, shellNames } from './completion/commands.js'
import { type OptionRow, optionTable, themeNames } from './options.js'

const usage = 'news-fmt [options] [file...]'

/** Commands that show what it is good for: what they do, and how they are written. */
export const examples: readonly (readonly [command: string, what: string])[] = [
  ['news-fmt article.txt', 'read an article'],
  ['news-fmt --quotes article.txt', 'who said what'],
  ['news-fmt --json article.txt | jq -r .headline', 'one field'],
  ['pbpaste | news-fmt --markdown -o article.md', 'clean up a paste'],
  ['news-fmt -f ndjson archive/ > all.ndjson', 'a folder, in lines'],
]

/** The text of `--help`, from the option table and the tables of formats and readers. No line is wider than 80 columns. */
export function helpText(): string {
  return [
    `Usage: ${usage}`,
    '',
    'Makes a clean article out of a pasted one: headline, byline, sections, and',
    'quotations with their speakers. "-" or no file is standard input.',
    '',
    'Options:',
    ...aligned(optionTable.map((row) => [optionFlags(row), row.summary])),
    '',
    'Formats:',
    ...aligned(renderers.map((row) => [row.name, row.summary])),
    '',
    'Readers:',
    ...aligned([
      ['auto', 'the one that is surest of the text'],
      ...readers.map((row) => [row.name, row.summary] as const),
    ]),
    '',
    `Themes: ${themeNames.join(', ')}`,
    '',
    'Examples:',
    ...examples.map(([command, what]) => `  ${command.padEnd(52)} ${what}`),
    '',
    `Completions for your shell: news-fmt completion ${shellNames.join('|')}`,
    `Schemas of the JSON: news-fmt schema ${schemaNames.join('|')}`,
  ].join('\n')
}

/** "-f, --format <name>", "--[no-]pager", the short one's place kept free where there is none. */
export function optionFlags(row: OptionRow): string {
  const long = `--${row.negatable ? '[no-]' : ''}${row.long}${row.argument ? ` ${row.argument}` : ''}`
  return row.short ? `-${row.short}, ${long}` : `    ${long}`
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
