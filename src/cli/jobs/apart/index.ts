import { fork } from 'node:child_process'
import { join } from 'node:path'

/** A process of its own, which may die of what it is asked. */
export interface Child<Question, Answer> {
  /** Its answer; null where it died of it. */
  readonly ask: (question: Question) => Promise<Answer | null>
  /** It goes when it has done what it was asked. */
  readonly end: () => void
  readonly kill: () => void
}

/** Starts one. Where DEBUG is set it says on standard error what it died of. */
export function startChild<Question, Answer>(): Child<Question, Answer> {
  const child = fork(join(import.meta.dirname, 'child.js'), {
    // Texts are sent as they are in memory, not as JSON
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', process.env.DEBUG ? 'inherit' : 'ignore', 'ipc'],
  })
  const kill = (): void => {
    child.kill('SIGKILL')
  }
  process.on('exit', kill)
  child.once('close', () => process.off('exit', kill))
  // What can't be sent to one that is gone is told by its going
  child.on('error', () => {})
  return {
    ask: (question) =>
      new Promise((resolve) => {
        const done = (answer: Answer | null): void => {
          child.off('message', answered)
          child.off('close', died)
          resolve(answer)
        }
        const answered = (answer: unknown): void => done(answer as Answer)
        const died = (): void => done(null)
        child.on('message', answered)
        child.on('close', died)
        if (child.connected) child.send(question as object)
        else if (child.exitCode !== null || child.signalCode !== null) died()
      }),
    end: () => (child.connected ? child.disconnect() : undefined),
    kill,
  }
}
