import type { FrontMatterName, TableName } from '../../renderers/renderer.js'

/** What becomes of a batch in which something fails. */
export type ErrorWord = 'skip' | 'fail'

/** What the command line asked for; what it did not name is left out. */
export interface Flags {
  readonly format?: string
  readonly json?: boolean
  readonly markdown?: boolean
  readonly output?: string
  readonly filesFrom?: readonly string[]
  readonly include?: readonly string[]
  readonly keepDirs?: boolean
  readonly resume?: boolean
  readonly jobs?: number
  readonly onError?: ErrorWord
  readonly frontMatter?: FrontMatterName
  readonly table?: TableName
  readonly fields?: readonly string[]
  readonly from?: string
  readonly textField?: string
  readonly idField?: string
  readonly encoding?: string
  readonly width?: number
  readonly theme?: string
  readonly color?: string | false
  readonly listThemes?: boolean
  readonly pager?: boolean
  readonly quotes?: boolean
  readonly keepRemoved?: boolean
  readonly verbose?: boolean
  readonly fixText?: boolean
  readonly split?: boolean
  readonly explain?: boolean
  readonly quiet?: boolean
  readonly version?: boolean
  readonly help?: boolean
}

export interface CommandLine {
  readonly flags: Flags
  /** Files as named; "-" is standard input. */
  readonly files: readonly string[]
}
