import { BIN, cleanEnv } from './run.js'

type Pty = typeof import('@lydell/node-pty')

/** A pseudo-terminal for tests; null on systems for which no build of it exists. */
const pty: Pty | null = await import('@lydell/node-pty').catch(() => null)

/** False where there is no pseudo-terminal: such tests are skipped, and say why. */
export const hasTerminal: boolean = pty !== null
if (!hasTerminal) console.warn('No pseudo-terminal on this system: the tests in a terminal are skipped')

export interface Session {
  /** All that the terminal got so far. */
  readonly screen: () => string
  readonly type: (keys: string) => void
  readonly ended: Promise<number>
}

export interface TerminalOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly columns?: number
  readonly rows?: number
  /** What the terminal answers when it is asked for its background; null for one that is silent. */
  readonly background?: string | null
  /** Another command than news-fmt. */
  readonly command?: readonly [string, ...string[]]
}

/** Starts the real command in a pseudo-terminal. */
export function openTerminal(args: readonly string[], options: TerminalOptions = {}): Session {
  const { env, cwd, columns = 80, rows = 24, background = null, command = [process.execPath, BIN] } = options
  const [file, ...first] = command
  const child = (pty as Pty).spawn(file, [...first, ...args], {
    cols: columns,
    rows,
    env: cleanEnv(env),
    ...(cwd ? { cwd } : {}),
  })
  let got = ''
  child.onData((data) => {
    got += data
    if (background !== null && data.includes('\x1b]11;?')) child.write(`\x1b]11;${background}\x1b\\\x1b[?62c`)
  })
  return {
    screen: () => got,
    type: (keys) => child.write(keys),
    ended: new Promise<number>((resolve) => child.onExit(({ exitCode }) => resolve(exitCode))).then((status) =>
      settled(() => got.length, status),
    ),
  }
}

/** Runs to the end and returns the screen without colours. */
export async function show(
  args: readonly string[],
  options: TerminalOptions = {},
): Promise<{ text: string; raw: string; status: number }> {
  const session = openTerminal(args, { rows: 200, ...options })
  const status = await session.ended
  const raw = session.screen()
  return { status, raw, text: raw.replace(/\x1b\[[\d;]*m/g, '').replaceAll('\r\n', '\n') }
}

/** A busy machine tells of the end before the last of the output: waits until nothing more comes, then gives `value`. */
async function settled<T>(size: () => number, value: T): Promise<T> {
  for (let before = -1; before !== size(); ) {
    before = size()
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  return value
}
