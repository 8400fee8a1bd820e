import type { JoinedOutput } from './joined-output.js'

/** An output of one item goes where `one` leads; of several, each goes to `each`. */
export function splitOutput<T>(one: JoinedOutput<T>, each: (item: T) => Promise<void>): JoinedOutput<T> {
  const held: T[] = []
  let several = false
  return {
    async add(item) {
      held.push(item)
      several ||= held.length > 1
      if (several) for (const next of held.splice(0)) await each(next)
    },
    addLine: (line) => one.addLine(line),
    async end() {
      for (const item of held.splice(0)) await one.add(item)
      await one.end()
    },
    isEmpty: () => !several && held.length === 0,
  }
}
