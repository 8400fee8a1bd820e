/** Numbers as small classes, ready to be features. */

/** Classes a template may have; a larger value counts as the last one. */
export const WIDTH = 24

/** Takes the class of the next template. */
export type Add = (value: number) => void

/** 0 for nothing, else one more than the binary logarithm, rounded down. */
export function log2(value: number): number {
  return value <= 0 ? 0 : 1 + Math.floor(Math.log2(value))
}

/** Index of the first of the ascending `bounds` that `value` does not exceed; their number where it exceeds all. */
export function classOf(value: number, bounds: readonly number[]): number {
  const found = bounds.findIndex((bound) => value <= bound)
  return found < 0 ? bounds.length : found
}
