import { exitStatus } from './exit-status.js'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const statuses = { SIGINT: exitStatus.interrupted, SIGTERM: 143, SIGHUP: 129 }

/** What is cleaned up when the command is interrupted. */
const waiting = new Set<() => void>()
let isListening = false
let isLeaving = false

/** Runs `cleanUp` when the command is interrupted, which then ends with the signal's status. Returns what takes this back. */
export function onInterrupt(cleanUp: () => void): () => void {
  waiting.add(cleanUp)
  if (!isListening) for (const signal of signals) process.on(signal, end)
  isListening = true
  return () => {
    waiting.delete(cleanUp)
    if (waiting.size === 0 && !isLeaving) void leave()
  }
}

function end(signal: (typeof signals)[number]): void {
  for (const cleanUp of waiting) cleanUp()
  process.exit(statuses[signal])
}

/** A signal that came meanwhile is still heard: it must not be lost with those who listen. */
async function leave(): Promise<void> {
  isLeaving = true
  await signalsHeard()
  isLeaving = false
  if (waiting.size > 0) return
  for (const signal of signals) process.off(signal, end)
  isListening = false
}

/** Node hears of signals between two rounds of its loop. */
export async function signalsHeard(): Promise<void> {
  for (let round = 0; round < 2; round++) await new Promise(setImmediate)
}
