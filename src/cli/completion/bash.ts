import { type OptionRow, optionTable } from '../options.js'
import { commands } from './commands.js'
import { switchesOf, takesFile } from './switches.js'

/** Completion for bash 3.2 and newer: `source <(news-fmt completion bash)`. */
export function bash(): string {
  const switches = optionTable.flatMap(switchesOf).join(' ')
  return `# bash completion for news-fmt: source <(news-fmt completion bash)
_news_fmt() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  # bash takes "--format=json" for three words
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  case $prev in
${optionTable
  .filter((row) => row.argument)
  .map(valueCase)
  .join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W '${switches}' -- "$cur"))
    return
  fi
  case \${COMP_WORDS[1]} in
${commands()
  .map(
    ([name, words]) =>
      `    ${name}) if ((COMP_CWORD == 2)); then COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur")); return; fi ;;`,
  )
  .join('\n')}
  esac
  if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W '${commands()
    .map(([name]) => name)
    .join(' ')}' -- "$cur")); fi
  # A line a name: there are blanks in names
  local IFS=$'\\n'
  COMPREPLY+=($(compgen -f -- "$cur"))
}
complete -o filenames -F _news_fmt news-fmt`
}

function valueCase(row: OptionRow): string {
  const words = row.values ? `COMPREPLY=($(compgen -W '${row.values().join(' ')}' -- "$cur")); ` : ''
  const files = takesFile(row) ? `local IFS=$'\\n'; COMPREPLY+=($(compgen -f -- "$cur")); ` : ''
  return `    ${switchesOf(row).join('|')}) ${words}${files}return ;;`
}
