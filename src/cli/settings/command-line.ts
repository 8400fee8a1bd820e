import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { optionTable } from '../options.js'
import type { CommandLine, Flags } from './flags.js'

/** Reads the arguments behind `news-fmt`. Throws `CommandError` with status 64 where they make no sense. */
export async function readCommandLine(args: readonly string[]): Promise<CommandLine> {
  const line = plainCommandLine(args) ?? (await import('./parse-arguments.js')).parseArguments(args)
  checkFormats(line.flags)
  return line
}

/**
 * Files and long options without values, as most command lines are: they need no parser, which takes a while to load
 * and to be told of every option. Null for all others.
 */
function plainCommandLine(args: readonly string[]): CommandLine | null {
  const files: string[] = []
  const flags: Record<string, boolean> = {}
  for (const arg of args) {
    if (!arg.startsWith('-')) files.push(arg)
    else if (optionTable.some(({ long, type }) => type === 'flag' && arg === `--${long}`)) flags[keyOf(arg)] = true
    else return null
  }
  return { flags, files }
}

/** "--keep-removed" as "keepRemoved". */
function keyOf(option: string): string {
  return option.slice(2).replace(/-[a-z]/g, (found) => found.charAt(1).toUpperCase())
}

function checkFormats({ format, json, markdown }: Flags): void {
  const asked = new Set([format, json && 'json', markdown && 'markdown'].filter(Boolean))
  if (asked.size < 2) return
  throw new CommandError(exitStatus.usage, null, `${[...asked].join(' and ')} are two formats. Ask for one of them`)
}
