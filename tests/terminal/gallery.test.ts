import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('the pictures of the gallery show what the command prints', () => {
  const script = join(import.meta.dirname, '../../scripts/gallery.mjs')
  expect(() => execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8', stdio: 'pipe' })).not.toThrow()
}, 60_000)
