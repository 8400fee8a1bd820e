import { WIDTH } from './classes.js'
import { SIZE } from './labels.js'

/** Most templates a line has. */
export const TEMPLATES = 128
/** Rows for words, by hash. */
export const WORD_ROWS = 2048
/** Rows of named classes; the rest are words. */
export const NAMED_ROWS: number = TEMPLATES * WIDTH
/** Rows of the table of weights. */
export const ROWS: number = TEMPLATES * WIDTH + WORD_ROWS
/** Classes of place that transitions between labels are weighted by. */
export const STEPS = 9
/** What a line is boiled down to. */
export const HIDDEN = 8
/** What a line and its surroundings are boiled down to. */
export const UPPER = 24
/** How far the surroundings reach: the share of a running mean that is kept from line to line. */
export const KEPT = [0.6, 0.9, 0.98] as const
/** A line itself, the means above it and below it, and the page's mean. */
export const INPUTS: number = HIDDEN * (2 + 2 * KEPT.length)

/** Weights that are summed up as they are stored: whole numbers need no room of their own before V8 has compiled the loop. */
export type Stored = Int8Array | Float32Array

/** The part of the model that scores lines. */
export interface Network {
  /** Label weights of each feature: `ROWS` x labels. */
  readonly rows: Stored
  /** Hidden weights of each named feature: `NAMED_ROWS` x `HIDDEN`. */
  readonly hidden: Stored
  /** What one unit of those two is worth. */
  readonly units: { readonly rows: number; readonly hidden: number }
  /** `UPPER` x (`INPUTS` + 1); the last is the bias. */
  readonly upper: Float32Array
  /** Labels x `UPPER`. */
  readonly out: Float32Array
}

/** Numbers in each table. */
export const NETWORK_SIZES: Readonly<Record<Exclude<keyof Network, 'units'>, number>> = {
  rows: ROWS * SIZE,
  hidden: NAMED_ROWS * HIDDEN,
  upper: UPPER * (INPUTS + 1),
  out: SIZE * UPPER,
}

/** Weights of the model: what scores lines, and one matrix of label pairs a class of step. */
export interface Weights extends Network {
  /** `STEPS` x labels x labels, from-label first; then one row of labels for the first line, one for the last. */
  readonly steps: Float32Array
}

/** Numbers in the table of steps. */
export const STEP_WEIGHTS: number = STEPS * SIZE * SIZE + 2 * SIZE

/** Tables as they are stored: signed bytes in base64 and what one unit is worth, by the table's name. */
export type PackedTables = Readonly<Record<string, { readonly scale: number; readonly bytes: string }>>
