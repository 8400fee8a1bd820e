import type { FrontMatterName, TableName } from '../../renderers/renderer.js'
import type { ErrorWord, Flags } from './flags.js'
import { formatByEnding } from './format-by-ending.js'

/** What config files may say; a missing key says nothing. */
export interface Config {
  readonly format?: string
  readonly jobs?: number
  readonly onError?: ErrorWord
  readonly frontMatter?: FrontMatterName
  readonly table?: TableName
  readonly from?: string
  readonly textField?: string
  readonly idField?: string
  readonly encoding?: string
  readonly width?: number
  readonly theme?: string
  readonly color?: string
  readonly pager?: boolean
  readonly quotes?: boolean
  readonly keepRemoved?: boolean
  readonly fixText?: boolean
  readonly quiet?: boolean
}

/** What the command goes by: flags before the project's config before the user's before the defaults. */
export interface Settings {
  /** Name of a renderer; null for the first one of the table. */
  readonly format: string | null
  /** A file or a folder; null for standard output. */
  readonly output: string | null
  /** In a folder, the inputs keep the folders that they have below this one; null where they keep none. */
  readonly keepDirs: string | null
  /** In a folder, leave what an earlier run has done. */
  readonly resume: boolean
  /** Threads that were asked for; null for what suits the inputs. */
  readonly jobs: number | null
  /** Of what fails; null where the others go on and the status tells. */
  readonly onError: ErrorWord | null
  readonly frontMatter: FrontMatterName
  /** What a row of CSV is; null for what suits the other settings. */
  readonly table: TableName | null
  /** Paths of the fields that were asked for; null for all. */
  readonly fields: readonly string[] | null
  readonly from: string
  /** Of JSON lines; undefined for the usual ones. */
  readonly textField: string | undefined
  readonly idField: string | undefined
  /** The standard's name; null where the bytes are to tell it. */
  readonly encoding: string | null
  /** Columns that were asked for; null for what suits the screen. */
  readonly width: number | null
  /** A built-in theme's name, "auto" or the path of a theme file. */
  readonly theme: string
  /** The word of `--color`, and that of the config: the environment stands between the two. */
  readonly color: string | null
  readonly configColor: string | null
  /** null: where it is needed. */
  readonly pager: boolean | null
  readonly quotes: boolean
  readonly keepRemoved: boolean
  readonly verbose: boolean
  readonly fixText: boolean
  readonly split: boolean
  readonly explain: boolean
  readonly quiet: boolean
}

/** What holds where neither the command line nor a config file says otherwise. */
const defaults = {
  format: null,
  resume: false,
  jobs: null,
  onError: null,
  frontMatter: 'plain',
  table: null,
  fields: null,
  from: 'auto',
  textField: undefined,
  idField: undefined,
  encoding: null,
  width: null,
  theme: 'auto',
  pager: null,
  quotes: false,
  keepRemoved: false,
  verbose: false,
  fixText: false,
  split: false,
  explain: false,
  quiet: false,
} as const

/** Both leave out what they do not say. `top`: the folder that all inputs are below. */
export function makeSettings(flags: Flags, config: Config, top: string): Settings {
  const { json, markdown, version, help, listThemes, filesFrom, include, keepDirs, ...said } = {
    ...defaults,
    ...config,
    ...flags,
  }
  const named = flags.format ?? (json ? 'json' : markdown ? 'markdown' : null)
  return {
    ...said,
    format: named ?? formatByEnding(flags.output) ?? (flags.explain ? null : config.format) ?? null,
    output: isStandardOutput(flags.output) ? null : flags.output,
    keepDirs: keepDirs ? top : null,
    color: flags.color === false ? 'never' : (flags.color ?? null),
    configColor: config.color ?? null,
  }
}

/** "-" is its name on command lines; its device can't be opened again where it is a socket. */
export function isStandardOutput(output: string | undefined): output is undefined | '-' | '/dev/stdout' {
  return output === undefined || output === '-' || output === '/dev/stdout'
}
