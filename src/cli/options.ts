import { readers } from '../readers/index.js'
import { renderers } from '../renderers/index.js'
import { frontMatterNames, tableNames } from '../renderers/renderer.js'
import { encodings } from '../text/encodings.js'
import type { ErrorWord } from './settings/flags.js'

/** What a value has to be. */
export type ValueType = 'flag' | 'text' | 'choice' | 'columns' | 'count' | 'path' | 'fields' | 'encoding'

/** One option: the command line, the help, the completions, the man page and the config file are made of these. */
export interface OptionRow {
  readonly long: string
  readonly short?: string
  /** As the help names it: "<name>". Flags have none. */
  readonly argument?: string
  readonly type: ValueType
  /** Words it takes, or begins with; asked for when needed. */
  readonly values?: () => readonly string[]
  readonly summary: string
  /** Its key in config files; left out where it makes no sense there. */
  readonly key?: string
  /** May stand several times, and all of them count; of any other the last one does. */
  readonly isMany?: true
  /** Has a "--no-…" of its own: whatever a config file may switch on can be switched off. */
  readonly negatable?: boolean
}

/** The words of --color. */
export const colorWords = ['auto', 'always', 'never'] as const

/** The words of --on-error. */
export const errorWords: readonly ErrorWord[] = ['skip', 'fail']

/** Names of built-in themes; a test holds them against the renderer's own table, which is loaded only where it paints. */
export const themeNames: readonly string[] = ['auto', 'dark', 'light', 'mono', 'high-contrast']

/** The narrowest measure, in columns: less holds no word. */
export const LEAST_WIDTH = 20
export const MOST_WIDTH = 1000

/** Threads at most: more have nothing to do on any machine. */
export const MOST_JOBS = 256

const formats = (): string[] => renderers.map((row) => row.name)
const sources = (): string[] => ['auto', ...readers.map((row) => row.name)]

/** THE TABLE. */
export const optionTable: readonly OptionRow[] = [
  {
    long: 'format',
    short: 'f',
    argument: '<name>',
    type: 'choice',
    values: formats,
    key: 'format',
    summary: 'what to make of the article',
  },
  { long: 'json', type: 'flag', summary: 'the same as --format json' },
  { long: 'markdown', type: 'flag', summary: 'the same as --format markdown' },
  {
    long: 'output',
    short: 'o',
    argument: '<path>',
    type: 'path',
    summary: 'write a file; into a folder, one for each article',
  },
  { long: 'keep-dirs', type: 'flag', summary: 'in that folder the inputs keep their sub-folders' },
  {
    long: 'files-from',
    argument: '<path>',
    type: 'path',
    isMany: true,
    summary: 'a list of inputs, a name a line or behind NULs; "-"',
  },
  {
    long: 'include',
    argument: '<pattern>',
    type: 'text',
    isMany: true,
    summary: 'of folders only files like "*.txt"; several: any',
  },
  { long: 'resume', type: 'flag', summary: 'go on with such a folder, leave what is done' },
  {
    long: 'jobs',
    short: 'j',
    argument: '<number>',
    type: 'count',
    key: 'jobs',
    summary: 'threads for many inputs; by itself where it helps',
  },
  {
    long: 'on-error',
    argument: '<how>',
    type: 'choice',
    values: () => errorWords,
    key: 'onError',
    summary: 'what fails: skip it and end well, or fail at once',
  },
  {
    long: 'front-matter',
    argument: '<site>',
    type: 'choice',
    values: () => frontMatterNames,
    key: 'frontMatter',
    summary: 'names of its fields: plain, hugo, jekyll … none',
  },
  {
    long: 'table',
    argument: '<name>',
    type: 'choice',
    values: () => tableNames,
    key: 'table',
    summary: 'rows of CSV: articles, quotes or speakers',
  },
  {
    long: 'fields',
    argument: '<names>',
    type: 'fields',
    isMany: true,
    summary: 'of JSON and CSV only these: headline,byline.authors',
  },
  {
    long: 'from',
    argument: '<reader>',
    type: 'choice',
    values: sources,
    key: 'from',
    summary: 'what the input is; found out by itself',
  },
  {
    long: 'text-field',
    argument: '<name>',
    type: 'text',
    key: 'textField',
    summary: 'of JSON lines: the text; text, body or content',
  },
  {
    long: 'id-field',
    argument: '<name>',
    type: 'text',
    key: 'idField',
    summary: 'of JSON lines: what each is known by',
  },
  {
    long: 'encoding',
    argument: '<name>',
    type: 'encoding',
    values: () => Object.keys(encodings),
    key: 'encoding',
    summary: 'how the input is written; found out by itself',
  },
  {
    long: 'width',
    short: 'w',
    argument: '<columns>',
    type: 'columns',
    key: 'width',
    summary: 'columns of the text, at most 80; 0: no wrap',
  },
  {
    long: 'theme',
    argument: '<name>',
    type: 'text',
    values: () => themeNames,
    key: 'theme',
    summary: 'colours of the terminal format, or a theme file',
  },
  { long: 'list-themes', type: 'flag', summary: 'print the names of the built-in themes' },
  {
    long: 'color',
    argument: '<when>',
    type: 'choice',
    negatable: true,
    values: () => colorWords,
    key: 'color',
    summary: 'auto, always or never',
  },
  { long: 'pager', type: 'flag', negatable: true, key: 'pager', summary: 'page long texts on a terminal' },
  { long: 'quotes', type: 'flag', negatable: true, key: 'quotes', summary: 'only the quotations, by speaker' },
  {
    long: 'keep-removed',
    type: 'flag',
    negatable: true,
    key: 'keepRemoved',
    summary: 'show what was taken away, in its place',
  },
  { long: 'verbose', type: 'flag', summary: 'with --keep-removed: each line, on a terminal too' },
  {
    long: 'fix-text',
    type: 'flag',
    negatable: true,
    key: 'fixText',
    summary: 'mend doubly decoded letters, and entities',
  },
  { long: 'split', type: 'flag', summary: 'take what may be several articles for several' },
  { long: 'explain', type: 'flag', summary: 'which rule claimed what, and why, line by line' },
  {
    long: 'quiet',
    short: 'q',
    type: 'flag',
    negatable: true,
    key: 'quiet',
    summary: 'no notes and no progress; errors only',
  },
  { long: 'version', short: 'v', type: 'flag', summary: 'print the version' },
  { long: 'help', short: 'h', type: 'flag', summary: 'print this help' },
]
