import { OutputClosed } from './command-error.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { formatFiles } from './format-files.js'
import { argumentsOf } from './input/byte-names.js'
import { STDIN } from './input/input-name.js'
import { namedInputs } from './input/named-inputs.js'
import { report } from './message.js'
import { themeNames } from './options.js'
import { stdoutSinkIn } from './output/stdout-sink.js'
import { isTerminal, measureScreen } from './screen/screen.js'
import { checkTogether } from './settings/check-together.js'
import { readCommandLine } from './settings/command-line.js'
import { readConfig } from './settings/config.js'
import { makeSettings } from './settings/settings.js'

export { doTask } from './jobs/job.js'
export { serve } from './jobs/serve.js'

/**
 * The command: sets the exit status and lets the process end by itself, so that no output is cut. Tells whether it has
 * read articles to their end.
 */
export async function main(args: readonly string[]): Promise<boolean> {
  // Node ends where nothing is left to wait for, whatever is still to do
  process.exitCode = exitStatus.software
  process.once('beforeExit', endedEarly)
  try {
    const status = await run(args)
    process.exitCode = status ?? exitStatus.ok
    return status === exitStatus.ok
  } catch (error) {
    process.exitCode = error instanceof OutputClosed ? exitStatus.ok : report(error)
    return false
  } finally {
    process.off('beforeExit', endedEarly)
  }
}

function endedEarly(): void {
  report(new Error('it ended before its work was done'))
}

/**
 * Does what the arguments ask for and returns the exit status, null where it told of itself and read nothing. Throws
 * `CommandError` where nothing can be done.
 */
async function run(args: readonly string[]): Promise<ExitStatus | null> {
  const { flags, files } = readCommandLine(argumentsOf(args))
  if (flags.version) return print((await import('./version.js')).version)
  const none = files.length === 0 && flags.filesFrom === undefined
  const isHelp = flags.help || (files[0] === 'help' && files.length <= 2)
  if (isHelp || (none && isTerminal(0))) return print((await import('./help.js')).helpText())
  if (flags.listThemes) return print(themeNames.join('\n'))
  if (files[0] === 'completion' && files.length <= 2) {
    const script = (await import('./completion/index.js')).completionFor(files[1] ?? null)
    return print(script)
  }
  const isSchema = files[0] === 'schema' && files.length <= 2
  const { inputs, top } = isSchema ? { inputs: [STDIN], top: '' } : await namedInputs(files, flags)
  const settings = makeSettings(flags, await readConfig(inputs[0] ?? STDIN), top)
  if (!isSchema) checkTogether(flags, settings)
  const screen = measureScreen()
  if (isSchema) return print(await (await import('./schema-named.js')).schemaNamed(files[1] ?? null, settings, screen))
  if (settings.explain) return (await import('./explain-files.js')).explainFiles(inputs, settings, screen)
  return formatFiles(inputs, settings, screen)
}

function print(text: string): null {
  stdoutSinkIn('utf8').write(`${text}\n`)
  return null
}
