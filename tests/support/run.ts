import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const BIN: string = join(import.meta.dirname, '../../bin/news-fmt.js')

/** An invented article, short enough to compare with. */
export const ARTICLE = `Harbor board votes to keep the night ferry

By Odile Marrin, Staff Writer

PORT ELLERY — The harbor board voted on Monday to keep the night ferry running through the winter, against the advice of its own engineers.

“Nobody sleeps on an island,” said Teo Brandt, the board’s chair. “They wait.”

The ferry lost a quarter of its passengers last year, according to figures that the board published after the vote.
`

export interface Outcome {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** The environment of every run: nothing of the machine's own that changes what is printed. */
export function cleanEnv(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const nowhere = join(tmpdir(), 'news-fmt-no-such-home')
  return { PATH: process.env.PATH ?? '', HOME: nowhere, XDG_CONFIG_HOME: nowhere, TERM: 'xterm-256color', ...extra }
}

/** Runs the real command to its end. */
export function run(args: readonly string[], { input = '', env, cwd }: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { env: cleanEnv(env), cwd })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', (status, signal) =>
      resolve({ status, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    child.stdin.end(input)
  })
}

/** A folder of its own for one test, with these files in it; it goes when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'news-fmt-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
