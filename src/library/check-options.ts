import { frontMatterNames, type RenderOptions, tableNames } from '../renderers/renderer.js'

/** Columns of a line, at most. */
const MOST_COLUMNS = 1000

/** Throws RangeError for what no renderer can do: nobody has checked what a program asks for. */
export function checkOptions({ width, frontMatter = 'plain', table = 'articles' }: RenderOptions): void {
  if (!Number.isInteger(width) || width < 0 || width > MOST_COLUMNS)
    throw new RangeError(`no line has ${width} columns; there is 1 to ${MOST_COLUMNS}, and 0 for lines without end`)
  if (!frontMatterNames.includes(frontMatter)) throw none('front matter', frontMatter, frontMatterNames)
  if (!tableNames.includes(table)) throw none('table', table, tableNames)
}

function none(what: string, name: string, names: readonly string[]): RangeError {
  return new RangeError(`no ${what} is called "${name}"; there is ${names.join(', ')}`)
}
