import type { CommandError } from './command-error.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { InputFailed } from './input/input-failed.js'
import { inputName } from './input/read-input.js'
import { report, tell } from './message.js'
import { destinationOf } from './output/destination.js'
import { fileSink } from './output/file-sink.js'
import { type JoinedOutput, joinOutput, type Writer } from './output/joined-output.js'
import { type Paint, paintingSink } from './output/painting-sink.js'
import type { Sink } from './output/sink.js'
import { splitOutput } from './output/split-output.js'
import { openStandardOutput } from './output/standard-output.js'
import { makeProgress, type Progress } from './progress.js'
import type { Screen } from './screen/screen.js'
import type { Settings } from './settings/settings.js'

/** What becomes of the inputs: items, and how each is written. */
export interface Work<T> {
  /** The items of one input. Throws `InputFailed` where it gives none, or no more. */
  readonly read: (file: string, watch: Watch) => AsyncIterable<T>
  readonly load: (item: T) => Promise<Writer<T>>
  /** Of the files that are written, with the dot. */
  readonly extension: string
  /** Of what standard output gets; null where it is painted already, or not at all. */
  readonly paint: Paint | null
  /** How what is painted is written there: "latin1" for a byte a character. */
  readonly encoding?: BufferEncoding
  /** Of several items from one input, each can have a file of its own in a folder. */
  readonly files?: (folder: string) => Files<T>
  /** Sees every item that was written, and says what there is to tell of it. */
  readonly after?: (item: T) => string | null
}

/** What is told while an input is read. */
export interface Watch {
  /** Its size. */
  readonly began: (characters: number) => void
  /** A part of it that can't be read, where the others can. */
  readonly flawed: (reason: CommandError) => void
}

/** A folder with a file for each item. */
export interface Files<T> {
  readonly add: (item: T, text: string) => Promise<void>
  /** All items are there. */
  readonly end: () => Promise<void>
}

interface Job<T> extends Work<T> {
  readonly inputs: readonly string[]
  /** An output that must be whole. */
  readonly intoFile: boolean
  readonly progress: Progress
}

/** Works through every input in order. One that fails is told and the rest go on; the status is that of the first one. */
export async function runPipeline<T>(
  files: readonly string[],
  work: Work<T>,
  { output, keepDirs, pager, quiet }: Settings,
  screen: Screen,
): Promise<ExitStatus> {
  const progress = makeProgress(files.length, quiet, output === null && screen.isTerminal)
  const job: Job<T> = { ...work, inputs: files, intoFile: output !== null, progress }
  try {
    if (output === null) {
      const sink = wiping(await openStandardOutput(screen, pager, work.encoding), progress)
      return await intoOne(job, work.paint ? paintingSink(sink, work.paint) : sink)
    }
    return await intoFiles(job, output, keepDirs)
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

async function intoFiles<T>(job: Job<T>, path: string, keepDirs: boolean): Promise<ExitStatus> {
  const destination = destinationOf(path, job.inputs, job.extension, keepDirs)
  if (destination.type === 'file') return intoOne(job, fileSink(destination.path))
  const files = job.files?.(path)
  let status: ExitStatus = exitStatus.ok
  try {
    for (const [i, input] of job.inputs.entries()) {
      const own = await intoOne({ ...job, inputs: [input] }, fileSink(destination.paths[i] as string), files)
      status ||= own
    }
  } finally {
    // What is there is told, whatever came after it
    await files?.end()
  }
  return status
}

/** All inputs into one sink. A file is not made where no input gave an item, or its only one gave up halfway. */
async function intoOne<T>(job: Job<T>, sink: Sink, files?: Files<T>): Promise<ExitStatus> {
  try {
    const joined = joinOutput(job.load, job.inputs.length > 1, sink)
    const output = files ? splitOutput(joined, (item) => addFile(job, files, item)) : joined
    const { status, gaveUp } = await addAll(job, output)
    const isBroken = job.intoFile && job.inputs.length === 1 && gaveUp
    if (output.isEmpty() || isBroken) sink.abort()
    else {
      await output.end()
      if (joined.isEmpty()) sink.abort()
      else await sink.close()
    }
    return status
  } catch (error) {
    sink.abort()
    throw error
  }
}

async function addFile<T>(job: Job<T>, files: Files<T>, item: T): Promise<void> {
  const writer = await job.load(item)
  const { open, close } = writer.frame(1)
  await files.add(item, open + writer.render(item) + close)
}

function tellOf<T>({ progress }: Job<T>, file: string, note: string | null): void {
  if (note === null) return
  progress.wipe()
  tell(`${inputName(file)}: ${note}`)
}

/** The status of the first thing that went wrong, and whether an input gave up. */
async function addAll<T>(
  job: Job<T>,
  output: JoinedOutput<T>,
): Promise<{ readonly status: ExitStatus; readonly gaveUp: boolean }> {
  let status: ExitStatus = exitStatus.ok
  let gaveUp = false
  const flawed = (reason: CommandError): void => {
    job.progress.wipe()
    const own = report(reason)
    status ||= own
  }
  for (const file of job.inputs) {
    try {
      for await (const item of job.read(file, { began: job.progress.began, flawed })) {
        await output.add(item)
        tellOf(job, file, job.after?.(item) ?? null)
        await job.progress.step()
      }
      job.progress.fileDone()
    } catch (error) {
      const failed = error instanceof RangeError ? new InputFailed(error, inputName(file)) : error
      if (!(failed instanceof InputFailed)) throw failed
      gaveUp = true
      flawed(failed.reason)
    }
  }
  return { status, gaveUp }
}
