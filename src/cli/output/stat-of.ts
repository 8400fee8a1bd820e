import { fstatSync, type Stats, statSync } from 'node:fs'
import { pathOf } from '../input/byte-names.js'

/** What is at a path or is open under a number; undefined where nothing is, or nothing that we may see. */
export function statOf(file: string | number): Stats | undefined {
  try {
    return typeof file === 'number' ? fstatSync(file) : statSync(pathOf(file))
  } catch {
    return undefined
  }
}
