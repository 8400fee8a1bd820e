import { type OptionRow, optionTable } from '../options.js'
import { commands } from './commands.js'
import { takesFile } from './switches.js'

/** Completion for fish: `news-fmt completion fish > ~/.config/fish/completions/news-fmt.fish`. */
export function fish(): string {
  return ['# fish completion for news-fmt', ...optionTable.flatMap(lines), ...commands().map(commandLine)].join('\n')
}

function commandLine([name, words]: readonly [string, readonly string[]]): string {
  return [
    `complete -c news-fmt -n 'test (count (commandline -opc)) -eq 1' -a ${name}`,
    `complete -c news-fmt -n '__fish_seen_subcommand_from ${name}' -f -a '${words.join(' ')}'`,
  ].join('\n')
}

function lines(row: OptionRow): string[] {
  const short = row.short ? ` -s ${row.short}` : ''
  const values = row.values ? ` -a '${row.values().join(' ')}'` : ''
  const takes = row.argument ? ` ${takesFile(row) ? '-rF' : '-x'}${values}` : ''
  const about = ` -d '${row.summary.replace(/['\\]/g, '\\$&')}'`
  const main = `complete -c news-fmt${short} -l ${row.long}${takes}${about}`
  return row.negatable ? [main, `complete -c news-fmt -l no-${row.long} -d 'the opposite of --${row.long}'`] : [main]
}
