import { createHash } from 'node:crypto'
import type { Settings } from '../settings/settings.js'
import { version } from '../version.js'

/** What was asked for, as far as it changes what is written: two runs of the same are one. */
export function ordersOf({ output, keepDirs, onError, jobs, resume, pager, quiet, ...asked }: Settings): string {
  return createHash('sha256')
    .update(JSON.stringify({ version, ...asked }))
    .digest('hex')
    .slice(0, LENGTH)
}

/** Digits that no two of the settings of one folder share. */
const LENGTH = 16
