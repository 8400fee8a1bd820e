import { type Stats, statSync } from 'node:fs'

/** What is at `path`; undefined where nothing is, or nothing that we may see. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
