import { resolve } from 'node:path'
import { CommandError } from './command-error.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { STDIN } from './input/input-name.js'
import { intoOne } from './into-one.js'
import { destinationOf, leadsToFolder } from './output/destination.js'
import { fileSink } from './output/file-sink.js'
import { paintingSink } from './output/painting-sink.js'
import type { Sink } from './output/sink.js'
import { openStandardOutput } from './output/standard-output.js'
import { makeProgress, type Progress } from './progress.js'
import type { Screen } from './screen/screen.js'
import type { Settings } from './settings/settings.js'
import type { Job, Work } from './work.js'

/** Works through every input in order. One that fails is told and the rest go on; the status is that of the first one. */
export async function runPipeline<T>(
  files: readonly string[],
  work: Work<T>,
  settings: Settings,
  screen: Screen,
): Promise<ExitStatus> {
  const { output, pager, quiet, onError } = settings
  if (settings.resume && !leadsToFolder(output, files))
    throw new CommandError(exitStatus.usage, '--resume', 'goes on with a folder of files. Name it with -o FOLDER/')
  if (settings.keepDirs !== null && !leadsToFolder(output, files))
    throw new CommandError(
      exitStatus.usage,
      '--keep-dirs',
      'keeps folders in a folder of files. Name it with -o FOLDER/',
    )
  const progress = makeProgress(files.length, quiet, output === null && screen.isTerminal)
  const job: Job<T> = { ...work, inputs: files, intoFile: output !== null, progress, onError }
  try {
    if (output === null) {
      work.expect?.(files)
      const own = await openStandardOutput(screen, pager, work.encoding)
      // Elsewhere the line of progress stands alone on the terminal
      const sink = screen.isTerminal ? wiping(own, progress) : own
      return (await intoOne(job, work.paint ? paintingSink(sink, work.paint) : sink)).status
    }
    return await intoFiles(job, output, settings)
  } finally {
    progress.wipe()
  }
}

/** The same sink, and no line of progress where it writes. */
function wiping(sink: Sink, progress: Progress): Sink {
  const write = (text: string): void | Promise<void> => {
    progress.wipe()
    return sink.write(text)
  }
  return { write, close: () => sink.close(), abort: () => sink.abort() }
}

async function intoFiles<T>(job: Job<T>, path: string, settings: Settings): Promise<ExitStatus> {
  const isFolder = leadsToFolder(path, job.inputs)
  const places = isFolder ? (await import('./batch/failures.js')).failedPlaces(path) : new Map<string, string>()
  // What is named twice is made once
  const inputs = isFolder ? distinct(job.inputs) : job.inputs
  const destination = destinationOf(path, inputs, job.extension, settings.keepDirs, places)
  if (destination.type === 'folder') {
    const { intoFolder } = await import('./batch/into-folder.js')
    return intoFolder({ ...job, inputs }, path, destination.paths, settings)
  }
  job.expect?.(job.inputs)
  return (await intoOne(job, fileSink(destination.path))).status
}

/** Each file once, however it is named. */
function distinct(files: readonly string[]): readonly string[] {
  const first = new Map<string, string>()
  for (const file of files) {
    const whole = file === STDIN ? STDIN : resolve(file)
    if (!first.has(whole)) first.set(whole, file)
  }
  return [...first.values()]
}
