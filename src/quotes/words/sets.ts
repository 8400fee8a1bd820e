import { setsOf } from '../../language/index.js'
import { GRAMMAR } from './grammar.js'
import type { Classes } from './token.js'

const { width, bits } = setsOf('speech')

/** The classes of a set that are asked for together, as bits. */
export function grammarOf(set: number): number {
  return (bits[set * width] as number) & GRAMMAR
}

/** True where set number `set` has a class. */
export function isInSet(set: number, each: number): boolean {
  return ((bits[set * width + (each >> 5)] as number) & (1 << (each & 31))) !== 0
}

const known: Classes[] = []

/** The classes of set number `set`. */
export function classesOf(set: number): Classes {
  const classes = known[set] ?? bits.subarray(set * width, (set + 1) * width)
  known[set] = classes
  return classes
}
