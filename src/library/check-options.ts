import { flavours } from '../renderers/markdown/flavours.js'
import type { FrontMatterName, RenderOptions, TableName } from '../renderers/renderer.js'

/** Columns of a line, at most. */
const MOST_COLUMNS = 1000
const FRONT_MATTERS: readonly FrontMatterName[] = [...(Object.keys(flavours) as (keyof typeof flavours)[]), 'none']
const TABLES: readonly TableName[] = ['articles', 'quotes', 'speakers']

/** Throws RangeError for what no renderer can do: nobody has checked what a program asks for. */
export function checkOptions({ width, frontMatter = 'plain', table = 'articles' }: RenderOptions): void {
  if (!Number.isInteger(width) || width < 0 || width > MOST_COLUMNS)
    throw new RangeError(`no line has ${width} columns; there is 1 to ${MOST_COLUMNS}, and 0 for lines without end`)
  if (!FRONT_MATTERS.includes(frontMatter)) throw none('front matter', frontMatter, FRONT_MATTERS)
  if (!TABLES.includes(table)) throw none('table', table, TABLES)
}

function none(what: string, name: string, names: readonly string[]): RangeError {
  return new RangeError(`no ${what} is called "${name}"; there is ${names.join(', ')}`)
}
