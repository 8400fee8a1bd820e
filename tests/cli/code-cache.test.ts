import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../support/run.js'

const ROOT = join(import.meta.dirname, '../..')

test('a code cache made in another folder is taken, and shows no paths of it', () => {
  const folder = folderWith()
  for (const name of ['bin', 'dist']) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  const code = `
    const { main, script } = require(${JSON.stringify(join(folder, 'bin/news-fmt.js'))})
    process.env.DEBUG = '1'
    console.log(script.cachedDataRejected)
    main(['nowhere.txt'])`
  const { DEBUG: _, ...env } = process.env
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: folder, encoding: 'utf8', env })
  expect(stdout).toBe('false\n')
  expect(stderr).toContain('at readBytes (news-fmt/dist/program.js:')
  expect(stderr).not.toContain(ROOT)
})
