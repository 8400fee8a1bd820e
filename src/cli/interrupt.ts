import { exitStatus } from './exit-status.js'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const statuses = { SIGINT: exitStatus.interrupted, SIGTERM: 143, SIGHUP: 129 }

/** Runs `cleanUp` when the command is interrupted, which then ends with the signal's status. Returns what takes this back. */
export function onInterrupt(cleanUp: () => void): () => void {
  const end = (signal: (typeof signals)[number]): void => {
    cleanUp()
    process.exit(statuses[signal])
  }
  for (const signal of signals) process.once(signal, end)
  return () => {
    for (const signal of signals) process.off(signal, end)
  }
}
