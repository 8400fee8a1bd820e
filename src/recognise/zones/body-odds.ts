import { WIDTH } from './classes.js'
import { NAMED_ROWS, TEMPLATES } from './dimensions.js'
import type { Features } from './facts.js'
import { type Forest, forestSums, unpackForest } from './forest.js'
import { learnedForests } from './learned-forests.js'
import { SECOND_COLUMNS, secondLook } from './second-look.js'

/** Forests that tell the body of a page, in two looks. */
export interface Forests {
  readonly first: Forest
  readonly second: Forest
}

/** Columns of the second forest: those of the first, then what a line is among lines that have been looked at. */
export const COLUMNS: number = TEMPLATES + SECOND_COLUMNS

let forests: Forests | null = null

/** The learned forests, unpacked when the first page needs them. */
export function bodyForests(): Forests {
  if (forests) return forests
  const { first, second } = learnedForests()
  forests = { first: unpackForest(first), second: unpackForest(second) }
  return forests
}

/** How likely each line is part of the body, as the logarithm of its odds. */
export function bodyOdds(features: Features, { first, second }: Forests): Float64Array {
  const classes = namedClasses(features)
  const odds = forestSums(first, classes, TEMPLATES)
  return forestSums(second, beside(classes, secondLook(features, odds)), COLUMNS)
}

/** The class of each line in each template: `TEMPLATES` a line. */
export function namedClasses({ lines, rows, starts }: Features): Uint8Array {
  const classes = new Uint8Array(lines * TEMPLATES)
  for (let at = 0; at < lines; at++) {
    for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
      const row = rows[i] as number
      if (row < NAMED_ROWS) classes[at * TEMPLATES + Math.floor(row / WIDTH)] = row % WIDTH
    }
  }
  return classes
}

/** The columns of both looks, line by line. */
export function beside(first: Uint8Array, second: Uint8Array): Uint8Array {
  const lines = first.length / TEMPLATES
  const both = new Uint8Array(lines * COLUMNS)
  for (let at = 0; at < lines; at++) {
    both.set(first.subarray(at * TEMPLATES, (at + 1) * TEMPLATES), at * COLUMNS)
    both.set(second.subarray(at * SECOND_COLUMNS, (at + 1) * SECOND_COLUMNS), at * COLUMNS + TEMPLATES)
  }
  return both
}
