import { type OptionRow, optionTable } from '../options.js'
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
  else
    COMPREPLY=($(compgen -f -- "$cur"))
  fi
}
complete -o filenames -F _news_fmt news-fmt`
}

function valueCase(row: OptionRow): string {
  const pattern = switchesOf(row).join('|')
  const words = row.values ? `-W '${row.values().join(' ')}' ` : ''
  const files = takesFile(row) ? '-f ' : ''
  return `    ${pattern}) COMPREPLY=($(compgen ${words}${files}-- "$cur")); return ;;`
}
