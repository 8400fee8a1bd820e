import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** Builds what the tests of the command run, where a source is newer than the last build. */
export function setup(): void {
  const built = statSync(join(ROOT, 'dist/program.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (['bin', 'src', 'scripts', 'package.json'].every((path) => newest(join(ROOT, path)) < built)) return
  execFileSync(process.execPath, ['scripts/pack-language.mjs'], { cwd: ROOT, stdio: 'inherit' })
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' })
}

/** Milliseconds of the last change of a file or of anything in a folder. */
function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
