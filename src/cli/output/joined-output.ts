import type { Sink } from './sink.js'

/** Writes items of one kind: articles, explanations. */
export interface Writer<T> {
  render(item: T): string
  frame(count: 1 | 'several'): {
    readonly open: (first: T) => string
    readonly within?: (text: string) => string
    readonly between: string
    readonly close: string
    readonly above?: (item: T) => string
  }
}

/** Items of one output, framed as the format wants it. */
export interface JoinedOutput<T> {
  add(item: T): Promise<void>
  /** A line that is no item, in its place among them. */
  addLine(line: string): Promise<void>
  end(): Promise<void>
  /** True while nothing has come. */
  isEmpty(): boolean
}

/**
 * Writes items to `sink` as they come, each by the writer that `load` has for it. Whether it is one or several decides
 * the frame, so where `several` is not known beforehand, and is not all the same to the format, the first one waits for
 * a second or the end.
 */
export function joinOutput<T>(load: (item: T) => Promise<Writer<T>>, several: boolean, sink: Sink): JoinedOutput<T> {
  const held: T[] = []
  let count: 1 | 'several' = several ? 'several' : 1
  let last: Writer<T> | null = null
  let lines = 0

  const put = async (item: T): Promise<void> => {
    const writer = await load(item)
    const frame = writer.frame(count)
    const text = writer.render(item)
    const before = (last ? frame.between : frame.open(item)) + (frame.above?.(item) ?? '')
    await sink.write(before + (frame.within?.(text) ?? text))
    last = writer
  }
  const putHeld = async (): Promise<void> => {
    for (const item of held.splice(0)) await put(item)
  }
  return {
    async add(item) {
      held.push(item)
      if (held.length > 1 || (count === 1 && hasOneFrame(await load(item)))) count = 'several'
      if (count === 'several') await putHeld()
    },
    async addLine(line) {
      await putHeld()
      await sink.write(`${line}\n`)
      lines += 1
    },
    async end() {
      await putHeld()
      if (last) await sink.write(last.frame(count).close)
    },
    isEmpty: () => last === null && held.length === 0 && lines === 0,
  }
}

/** True for a format that has one frame for any number. */
function hasOneFrame<T>({ frame }: Writer<T>): boolean {
  return frame(1) === frame('several')
}
