import { setsOf } from '../../language/index.js'
import { GRAMMAR } from './grammar.js'

const { width, bits } = setsOf('speech')

/** The classes of a set that are asked for together, as bits. */
export function grammarOf(set: number): number {
  return (bits[set * width] as number) & GRAMMAR
}

/** True where set number `set` has a class. */
export function isInSet(set: number, each: number): boolean {
  return ((bits[set * width + (each >> 5)] as number) & (1 << (each & 31))) !== 0
}
