import { CommandError } from './command-error.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { flawOf } from './input/flaw-of.js'
import type { Flaw, Found } from './input/found.js'
import { inputName } from './input/input-name.js'
import { reportFlaw, tell } from './message.js'
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
  /** Told which inputs will be read, and in which order: some may be read ahead. */
  readonly expect?: (files: readonly string[]) => void
  /** What one input gives; `began` is told the size of each of its texts. */
  readonly read: (file: string, began: Progress['began']) => AsyncIterable<Found<T>>
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
  /** What stands in one output in the place of what failed; nothing where it is left out. */
  readonly flawLine?: (file: string, flaw: Flaw) => string
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
  readonly onError: Settings['onError']
}

/** What became of inputs. */
interface Outcome {
  /** That of the first thing that went wrong. */
  readonly status: ExitStatus
  readonly hasFailed: boolean
  /** Nothing more is wanted. */
  readonly stopped: boolean
}

/** Works through every input in order. One that fails is told and the rest go on; the status is that of the first one. */
export async function runPipeline<T>(
  files: readonly string[],
  work: Work<T>,
  { output, keepDirs, pager, quiet, onError }: Settings,
  screen: Screen,
): Promise<ExitStatus> {
  const progress = makeProgress(files.length, quiet, output === null && screen.isTerminal)
  const job: Job<T> = { ...work, inputs: files, intoFile: output !== null, progress, onError }
  try {
    work.expect?.(files)
    if (output === null) {
      const sink = wiping(await openStandardOutput(screen, pager, work.encoding), progress)
      return (await intoOne(job, work.paint ? paintingSink(sink, work.paint) : sink)).status
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
  if (destination.type === 'file') return (await intoOne(job, fileSink(destination.path))).status
  const files = job.files?.(path)
  let status: ExitStatus = exitStatus.ok
  try {
    for (const [i, input] of job.inputs.entries()) {
      const own = await intoOwn(job, input, destination.paths[i] as string, files)
      status ||= own.status
      if (own.stopped) break
    }
  } finally {
    // What is there is told, whatever came after it
    await files?.end()
  }
  return status
}

/** An input into a file of its own. One that can't be written is told, and the others go on. */
async function intoOwn<T>(job: Job<T>, input: string, path: string, files: Files<T> | undefined): Promise<Outcome> {
  const { flawLine, ...own } = job
  try {
    return await intoOne({ ...own, inputs: [input] }, fileSink(path), files)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return failed(job, flawOf(error, inputName(input)))
  }
}

/** All inputs into one sink. A file is not made where no input gave an item, or its only one gave up halfway. */
async function intoOne<T>(job: Job<T>, sink: Sink, files?: Files<T>): Promise<Outcome> {
  try {
    const joined = joinOutput(job.load, job.inputs.length > 1, sink)
    const output = files ? splitOutput(joined, (item) => addFile(job, files, item)) : joined
    const { gaveUp, ...outcome } = await addAll(job, output)
    const isBroken = job.intoFile && ((job.inputs.length === 1 && gaveUp) || outcome.stopped)
    if ((output.isEmpty() && outcome.hasFailed) || isBroken) sink.abort()
    else {
      await output.end()
      if (joined.isEmpty() && !output.isEmpty()) sink.abort()
      else await sink.close()
    }
    return outcome
  } catch (error) {
    sink.abort()
    throw error
  }
}

async function addFile<T>(job: Job<T>, files: Files<T>, item: T): Promise<void> {
  const writer = await job.load(item)
  const { open, close } = writer.frame(1)
  await files.add(item, open(item) + writer.render(item) + close)
}

/** Also tells whether an input gave up. */
async function addAll<T>(job: Job<T>, output: JoinedOutput<T>): Promise<Outcome & { readonly gaveUp: boolean }> {
  let outcome: Outcome = { status: exitStatus.ok, hasFailed: false, stopped: false }
  let gaveUp = false
  for (const file of job.inputs) {
    for await (const found of job.read(file, job.progress.began)) {
      if (found.kind === 'item') {
        await output.add(found.item)
        tellOf(job, file, job.after?.(found.item) ?? null)
        await job.progress.step()
      } else if (found.kind === 'note') {
        job.progress.wipe()
        tell(found.note)
      } else {
        gaveUp ||= found.ends
        const { status, stopped } = failed(job, found.flaw)
        outcome = { status: outcome.status || status, hasFailed: true, stopped }
        if (job.flawLine) await output.addLine(job.flawLine(file, found.flaw))
        if (stopped) return { ...outcome, gaveUp }
      }
    }
    job.progress.fileDone()
  }
  return { ...outcome, gaveUp }
}

function tellOf<T>({ progress }: Job<T>, file: string, note: string | null): void {
  if (note === null) return
  progress.wipe()
  tell(`${inputName(file)}: ${note}`)
}

/** Tells what went wrong; what is skipped ends well. */
function failed<T>({ progress, onError }: Job<T>, flaw: Flaw): Outcome {
  progress.wipe()
  reportFlaw(flaw)
  return { status: onError === 'skip' ? exitStatus.ok : flaw.status, hasFailed: true, stopped: onError === 'fail' }
}
