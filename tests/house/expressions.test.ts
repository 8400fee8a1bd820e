import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'expressions-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the check of expressions says of a source with these. */
function said(...expressions: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  writeFileSync(join(folder, 'planted.ts'), expressions.map((each, i) => `export const e${i} = ${each}\n`).join(''))
  const script = join(import.meta.dirname, '../../scripts/expressions.mjs')
  return spawnSync(process.execPath, [script, folder], { encoding: 'utf8' })
}

test.each(['/^(a+)+$/u', String.raw`/\s+$/u`])('an expression that goes back again and again is told: %s', (bad) => {
  const { status, stdout } = said('/^a/u', bad)
  expect(stdout).toContain(`planted.ts: ${bad}`)
  expect(status).toBe(1)
})

test('others are not', () => {
  expect(said('/^[a-z]{1,20}:/u', '/[0-9]+/gu').status).toBe(0)
})
