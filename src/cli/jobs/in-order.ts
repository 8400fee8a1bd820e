/** How much is worked at ahead of what is waited for. */
export interface Window<T> {
  readonly tasks: number
  /** Of all of them together; a single one may weigh more. */
  readonly weight: number
  readonly weightOf: (task: T) => number
}

/** A task and what came of it. */
export interface Done<T, R> {
  readonly task: T
  readonly result: R
}

interface Started<T, R> {
  readonly weight: number
  readonly done: Promise<Done<T, R>>
}

/**
 * What `run` makes of each task, in the order of the tasks, some of which it is given ahead; each as soon as it is there
 * and all before it are. `run` never fails.
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterator<T>,
  run: (task: T) => Promise<R>,
  window: Window<T>,
): AsyncGenerator<Done<T, R>> {
  const ahead: Started<T, R>[] = []
  let next: Promise<IteratorResult<T>> | null = tasks.next()
  for (;;) {
    const [first] = ahead
    const weight = ahead.reduce((sum, each) => sum + each.weight, 0)
    const isFull = ahead.length >= window.tasks || weight >= window.weight
    if (!first && next === null) return
    // What is read first goes first: there is always something to work at
    const come = await Promise.race([...(next && !isFull ? [next] : []), ...(first ? [first.done] : [])])
    if ('result' in come) {
      ahead.shift()
      yield come
    } else if (come.done) next = null
    else {
      const task = come.value
      ahead.push({ weight: window.weightOf(task), done: run(task).then((result) => ({ task, result })) })
      next = tasks.next()
    }
  }
}
