import { basename } from 'node:path'
import { renderers } from '../../renderers/index.js'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { statOf } from '../output/stat-of.js'
import { listed } from '../suggest.js'

/**
 * The format that an output's name ends in: "markdown" for "a.md". Null for a folder, a device and a name without an
 * ending. Throws `CommandError` (64) for an ending that is no format's.
 */
export function formatByEnding(output: string | undefined): string | null {
  const name = basename(output ?? '').toLowerCase()
  const ending = /.(\.[^.]+)$/.exec(name)?.[1]
  if (output === undefined || ending === undefined || /[/\\]$/.test(output)) return null
  const stat = statOf(output)
  if (stat && !stat.isFile()) return null
  const known = renderers.flatMap((row) => (row.endings ?? []).map((each) => ({ name: row.name, ending: each })))
  const longest = known
    .filter((each) => name.endsWith(each.ending))
    .sort((a, b) => b.ending.length - a.ending.length)[0]
  if (longest) return longest.name
  const endings = known.map((each) => each.ending)
  const message = `${ending} is no format's. There is ${listed(endings)}; for any other name a format with -f`
  throw new CommandError(exitStatus.usage, `-o ${output}`, message)
}
