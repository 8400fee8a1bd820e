import { type OptionRow, optionTable } from '../options.js'
import { takesFile } from './switches.js'

/** Completion for fish: `news-fmt completion fish > ~/.config/fish/completions/news-fmt.fish`. */
export function fish(): string {
  return ['# fish completion for news-fmt', ...optionTable.flatMap(lines)].join('\n')
}

function lines(row: OptionRow): string[] {
  const short = row.short ? ` -s ${row.short}` : ''
  const values = row.values ? ` -a '${row.values().join(' ')}'` : ''
  const takes = row.argument ? ` ${takesFile(row) ? '-rF' : '-x'}${values}` : ''
  const about = ` -d '${row.summary.replace(/['\\]/g, '\\$&')}'`
  const main = `complete -c news-fmt${short} -l ${row.long}${takes}${about}`
  return row.negatable ? [main, `complete -c news-fmt -l no-${row.long} -d 'the opposite of --${row.long}'`] : [main]
}
