import { spawnSync } from 'node:child_process'

/** True where ps(1) of the BSDs and macOS marks this process as one in the foreground, or says nothing. */
export function askPs(): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(process.pid)], { encoding: 'utf8' })
  return !stdout || stdout.includes('+')
}
