import { exitStatus } from './exit-status.js'
import { flawOf } from './input/flaw-of.js'
import type { Flaw, Found } from './input/found.js'
import { inputName, STDIN } from './input/input-name.js'
import { reportFlaw, tell } from './message.js'
import { type JoinedOutput, joinOutput } from './output/joined-output.js'
import type { Sink } from './output/sink.js'
import { splitOutput } from './output/split-output.js'
import type { Files, Job, Outcome } from './work.js'

/** All inputs into one sink. A file is not made where no input gave an item, or its only one gave up halfway. */
export async function intoOne<T>(job: Job<T>, sink: Sink, files?: Files<T>): Promise<Outcome> {
  try {
    const joined = joinOutput(job.load, job.inputs.length > 1, sink)
    const output = files ? splitOutput(joined, (item) => addFile(job, files, item)) : joined
    const { gaveUp, ...added } = await addAll(job, output)
    const isBroken = job.intoFile && ((job.inputs.length === 1 && gaveUp) || added.stopped)
    const isNothing = (output.isEmpty() && added.hasFailed) || isBroken
    const outcome = isNothing ? added : await ended(job, output, added)
    if (isNothing || outcome !== added) {
      sink.abort()
      return outcome
    }
    const written = !joined.isEmpty() || output.isEmpty()
    if (written) await sink.close()
    else sink.abort()
    return { ...outcome, written }
  } catch (error) {
    sink.abort()
    throw error
  }
}

async function addFile<T>(job: Job<T>, files: Files<T>, item: T): Promise<void> {
  const writer = await job.load(item)
  const { open, close } = writer.frame(1)
  files.add(item, open(item) + writer.render(item) + close)
}

/** Also tells whether an input gave up. */
async function addAll<T>(job: Job<T>, output: JoinedOutput<T>): Promise<Outcome & { readonly gaveUp: boolean }> {
  let outcome: Outcome = { status: exitStatus.ok, hasFailed: false, stopped: false, written: false }
  let gaveUp = false
  for (const file of job.inputs) {
    for await (const read of job.read(file, job.progress.began)) {
      const found = read.kind === 'item' ? await added(output, read.item, file) : read
      if (found.kind === 'item') {
        tellOf(job, file, job.after?.(found.item) ?? null)
        await job.progress.step()
      } else if (found.kind === 'note') {
        job.progress.wipe()
        tell(found.note)
      } else {
        gaveUp ||= found.ends
        const own = failed(job, file, found.flaw)
        outcome = { ...own, status: outcome.status || own.status }
        if (job.flawLine) await output.addLine(job.flawLine(file, found.flaw))
        if (own.stopped) return { ...outcome, gaveUp }
      }
    }
    job.progress.fileDone()
  }
  return { ...outcome, gaveUp }
}

/** An item that is written, or why it could not be: what is printed of it may be more than one text holds. */
async function added<T>(output: JoinedOutput<T>, item: T, file: string): Promise<Found<T>> {
  const flaw = await flawIn(file, () => output.add(item))
  return flaw ? { kind: 'flaw', flaw, ends: true } : { kind: 'item', item }
}

/** What became of a job whose output ends; the only item of its only input may wait for that to be written. */
async function ended<T>(job: Job<T>, output: JoinedOutput<T>, outcome: Outcome): Promise<Outcome> {
  const [file = STDIN] = job.inputs
  const flaw = await flawIn(file, () => output.end())
  return flaw ? failed(job, file, flaw) : outcome
}

async function flawIn(file: string, write: () => Promise<void>): Promise<Flaw | null> {
  try {
    await write()
    return null
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return flawOf(error, inputName(file))
  }
}

function tellOf<T>({ progress }: Job<T>, file: string, note: string | null): void {
  if (note === null) return
  progress.wipe()
  tell(`${inputName(file)}: ${note}`)
}

/** Tells what went wrong; what is skipped ends well. */
export function failed<T>(job: Job<T>, file: string, flaw: Flaw): Outcome {
  job.progress.wipe()
  reportFlaw(flaw)
  job.failed?.(file, flaw)
  const status = job.onError === 'skip' ? exitStatus.ok : flaw.status
  return { status, hasFailed: true, stopped: job.onError === 'fail', written: false }
}
