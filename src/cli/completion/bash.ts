import { type OptionRow, optionTable } from '../options.js'
import { commands } from './commands.js'
import { switchesOf, takesFile, valueSwitchesOf } from './switches.js'

/** Completion for bash 3.2 and newer: `source <(news-fmt completion bash)`. */
export function bash(): string {
  const switches = optionTable.flatMap(switchesOf).join(' ')
  return `# bash completion for news-fmt: source <(news-fmt completion bash)
# A line a name, taken as it stands: there are blanks in names, and brackets, which bash would match with other files
_news_fmt_files() {
  local name
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$1")
}
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
  _news_fmt_files "$cur"
}
complete -o filenames -F _news_fmt news-fmt`
}

function valueCase(row: OptionRow): string {
  const words = row.values ? `COMPREPLY=($(compgen -W '${row.values().join(' ')}' -- "$cur")); ` : ''
  const files = takesFile(row) ? '_news_fmt_files "$cur"; ' : ''
  return `    ${valueSwitchesOf(row).join('|')}) ${words}${files}return ;;`
}
