import { optionTable } from '../options.js'
import { commands } from './commands.js'
import { switchesOf, valueSwitchesOf } from './switches.js'

/** Completion for PowerShell 5 and newer: `news-fmt completion powershell | Out-String | Invoke-Expression`. */
export function powershell(): string {
  const values = optionTable.flatMap((row) =>
    row.values ? valueSwitchesOf(row).map((name) => `    '${name}' = ${listOf(row.values?.() ?? [])}`) : [],
  )
  const words = commands().map(([name, words]) => `    '${name}' = ${listOf(words)}`)
  return `# PowerShell completion for news-fmt: news-fmt completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName news-fmt -ScriptBlock {
  param($word, $line, $cursor)
  $values = @{
${[...values, ...words].join('\n')}
  }
  $before = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  $last = $before[-1]
  $words = if ($values.ContainsKey($last)) { $values[$last] }
    elseif ($word.StartsWith('-')) { ${listOf(optionTable.flatMap(switchesOf))} }
    elseif ($before.Count -eq 1) { ${listOf(commands().map(([name]) => name))} }
    else { @() }
  $words | Where-Object { $_.StartsWith($word) } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}`
}

function listOf(words: readonly string[]): string {
  return `@(${words.map((word) => `'${word}'`).join(', ')})`
}
