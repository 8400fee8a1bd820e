import { type OptionRow, optionTable } from '../options.js'
import { commands } from './commands.js'
import { takesFile } from './switches.js'

/** Completion for zsh: `news-fmt completion zsh > _news-fmt` in a folder of $fpath. */
export function zsh(): string {
  const cases = commands()
    .filter(([, words]) => words.length > 0)
    .map(([name, words]) => `    ${name}) _values ${name} ${words.join(' ')} ;;`)
  return `#compdef news-fmt
# zsh completion for news-fmt: news-fmt completion zsh > "\${fpath[1]}/_news-fmt"
_news_fmt() {
  _arguments -s -S \\
${optionTable
  .flatMap(specs)
  .map((spec) => `    ${spec} \\`)
  .join('\n')}
    '1:article:_news_fmt_first' '*:article:_news_fmt_others'
}
_news_fmt_first() {
  _alternative 'commands:command:(${commands()
    .map(([name]) => name)
    .join(' ')})' 'files:article:_files'
}
_news_fmt_others() {
  case $words[2] in
${cases.join('\n')}
    *) _files ;;
  esac
}
if [ "$funcstack[1]" = "_news-fmt" ]; then _news_fmt "$@"; else compdef _news_fmt news-fmt; fi`
}

function specs(row: OptionRow): string[] {
  const summary = `[${row.summary.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''")}]`
  const value = row.argument ? `:${row.argument.replace(/[<>]/g, '')}:${action(row)}` : ''
  const long = `--${row.long}`
  const equals = row.argument ? '=' : ''
  const main = row.short
    ? `'(-${row.short} ${long})'{-${row.short}${row.argument ? '+' : ''},${long}${equals}}'${summary}${value}'`
    : `'${row.isMany ? '*' : ''}${long}${equals}${summary}${value}'`
  return row.negatable ? [main, `'--no-${row.long}[the opposite of --${row.long}]'`] : [main]
}

/** A colon within an action would end it. */
function action(row: OptionRow): string {
  if (takesFile(row) && row.values)
    return `{_alternative "names\\:name\\:(${row.values().join(' ')})" "files\\:file\\:_files"}`
  if (row.values) return `(${row.values().join(' ')})`
  return takesFile(row) ? '_files' : ' '
}
