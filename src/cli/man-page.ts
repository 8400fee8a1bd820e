import { readers } from '../readers/index.js'
import { renderers } from '../renderers/index.js'
import { schemaNames, shellNames } from './completion/commands.js'
import { examples } from './help.js'
import { type OptionRow, optionTable, themeNames } from './options.js'

/** Exit statuses as the manual tells them. */
const statuses: readonly (readonly [status: string, meaning: string])[] = [
  ['0', 'All is well.'],
  ['64', 'The command line or a config file makes no sense.'],
  ['65', 'An input is no text, or holds no article.'],
  ['66', 'An input is not there.'],
  ['70', 'A bug in news-fmt.'],
  ['73', 'The output can not be made.'],
  ['74', 'Reading or writing failed.'],
  ['77', 'An input may not be read.'],
  ['130', 'Interrupted.'],
]

const environment: readonly (readonly [name: string, meaning: string])[] = [
  ['NO_COLOR', 'No colour, where it is not empty; --color is stronger.'],
  ['FORCE_COLOR', 'Colour in pipes too: 1 sixteen colours, 2 of 256, 3 true colour; 0 none.'],
  ['NEWS_FMT_PAGER, PAGER', 'The pager, with its arguments; empty for none.'],
  ['XDG_CONFIG_HOME', 'Where the config of the user is: news-fmt/news-fmt.config.json in it.'],
  [
    'LC_ALL, LC_CTYPE, LANG',
    'A locale without UTF-8 makes curly marks and dashes plain ASCII; letters that it holds stay.',
  ],
  ['COLORFGBG, TERM, COLORTERM', 'What the terminal can show; on TERM=dumb nothing is paged.'],
  ['FORCE_HYPERLINK', 'Links that can be clicked: 1 always, 0 never.'],
  ['DEBUG', 'Errors come with a stack trace.'],
]

/** The manual in man(7), from the tables of options, formats and readers. */
export function manPage(version: string): string {
  return [
    `.TH NEWS-FMT 1 "" "news-fmt ${version}" "User Commands"`,
    '.SH NAME',
    'news\\-fmt \\- a formatter for news articles',
    '.SH SYNOPSIS',
    '.B news\\-fmt',
    '[\\fIoption\\fR ...] [\\fIfile\\fR ...]',
    '.br',
    '.B news\\-fmt completion',
    shellNames.map((name) => `\\fI${name}\\fR`).join('|'),
    '.br',
    '.B news\\-fmt schema',
    schemaNames.map((name) => `\\fI${name}\\fR`).join('|'),
    '.SH DESCRIPTION',
    'Makes a clean article out of a pasted one: headline, byline, sections, and quotations with their speakers.',
    'With no file, or where a file is "\\-", it reads standard input. One input that fails is told and the others go on.',
    '.SH OPTIONS',
    ...optionTable.flatMap((row) => entry(switches(row), sentence(row))),
    '.SH FORMATS',
    ...renderers.flatMap((row) => entry(row.name, sentence(row))),
    '.SH READERS',
    ...readers.flatMap((row) => entry(row.name, sentence(row))),
    '.SH THEMES',
    roff(`${themeNames.join(', ')}; or the path of a theme file.`),
    '.SH FILES',
    ...entry('news-fmt.config.json', 'Settings of a project: beside the first input, or in a folder above it.'),
    ...entry('$XDG_CONFIG_HOME/news-fmt/news-fmt.config.json', 'Settings of the user.'),
    '.SH ENVIRONMENT',
    ...environment.flatMap(([name, meaning]) => entry(name, meaning)),
    '.SH EXIT STATUS',
    ...statuses.flatMap(([status, meaning]) => entry(status, meaning)),
    '.SH EXAMPLES',
    ...examples.flatMap(([command, what]) => entry(command, `${what}.`)),
    '',
  ].join('\n')
}

function switches(row: OptionRow): string {
  const value = row.argument ? ` ${row.argument}` : ''
  const long = `${row.short ? `-${row.short}, ` : ''}--${row.long}${value}`
  return row.negatable ? `${long}, --no-${row.long}` : long
}

function sentence({ summary }: { readonly summary: string }): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`
}

function entry(term: string, text: string): string[] {
  return ['.TP', `.B ${roff(term)}`, roff(text)]
}

/** Text that roff leaves as it is: hyphens are minus signs, and no line is taken for a request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')
}
