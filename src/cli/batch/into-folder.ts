import { dirname, relative } from 'node:path'
import { CommandError } from '../command-error.js'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { flawOf } from '../input/flaw-of.js'
import type { Flaw } from '../input/found.js'
import { inputName } from '../input/input-name.js'
import { signalsHeard } from '../interrupt.js'
import { failed, intoOne } from '../into-one.js'
import { tell } from '../message.js'
import { fileSinkIn } from '../output/file-sink.js'
import { sweepParts } from '../output/part.js'
import type { Settings } from '../settings/settings.js'
import type { Files, Job, Outcome } from '../work.js'
import { batchIn } from './batch.js'
import type { Made } from './manifest.js'
import { ordersOf } from './orders.js'

/** Each input into a file of its own, or of several articles into as many: what fails is listed, and the others go on. */
export async function intoFolder<T>(
  job: Job<T>,
  folder: string,
  paths: readonly string[],
  settings: Settings,
): Promise<ExitStatus> {
  for (const each of new Set([folder, ...paths.map((path) => dirname(path))])) sweepParts(each)
  const { inputs } = job
  const batch = batchIn(folder, inputs.length, ordersOf(settings), settings.resume)
  const pairs = inputs.map((input, i) => [input, paths[i] as string] as const)
  const files = job.files?.(folder)
  const left = pairs.filter(([input]) => !isKept(batch.madeOf(input), files))
  if (left.length < pairs.length && !settings.quiet)
    tell(`${pairs.length - left.length} of ${pairs.length} inputs are done already`)
  job.progress.skipped(pairs.length - left.length)
  job.expect?.(left.map(([input]) => input))
  let status: ExitStatus = exitStatus.ok
  try {
    for (const [input, path] of left) {
      const made: Made[] = []
      const file = relative(folder, path)
      const noted = (failing: string, flaw: Flaw): void => batch.failed(failing, flaw, file)
      const own = await intoOwn({ ...job, inputs: [input], failed: noted }, folder, path, naming(files, made))
      status ||= own.status
      if (own.written) made.push({ file })
      if (!own.hasFailed) batch.done(input, made)
      await signalsHeard()
      if (own.stopped) break
    }
  } finally {
    // What is there is told, whatever came after it
    await files?.end()
    await batch.end()
  }
  return status
}

/** True for what is made already: an index tells of it as of what is made now. */
function isKept<T>(made: readonly Made[] | null, files: Files<T> | undefined): boolean {
  for (const each of made ?? []) if ('span' in each) files?.keep(each)
  return made !== null
}

/** The same files, put down as they are made. */
function naming<T>(files: Files<T> | undefined, made: Made[]): Files<T> | undefined {
  if (!files) return undefined
  const add = (item: T, text: string): ReturnType<typeof files.add> => {
    const entry = files.add(item, text)
    made.push(entry)
    return entry
  }
  return { ...files, add }
}

/** One that can't be written is told, and the others go on. */
async function intoOwn<T>(job: Job<T>, folder: string, path: string, files: Files<T> | undefined): Promise<Outcome> {
  const [input = ''] = job.inputs
  try {
    return await intoOne(job, fileSinkIn(folder, path), files)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return failed(job, input, flawOf(error, inputName(input)))
  }
}
