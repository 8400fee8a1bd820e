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

/** What the shell below says when the command has ended, with its status: all that the command wrote stands before it. */
const END = /\x1b\]ended;(\d+)\x07/
const LONGEST_END = 16
/**
 * Runs a command and keeps the terminal open behind it. A pseudo-terminal that nobody has open any more is taken down, with
 * what was not read yet: a busy machine would lose the end of the output.
 */
const HELD_OPEN = `trap : INT; "$@"; printf '\\033]ended;%d\\007' $?; exec sleep 600`

/** Starts the real command in a pseudo-terminal. */
export function openTerminal(args: readonly string[], options: TerminalOptions = {}): Session {
  const { env, cwd, columns = 80, rows = 24, background = null, command = [process.execPath, BIN] } = options
  const [file, ...first] = process.platform === 'win32' ? command : ['/bin/sh', '-c', HELD_OPEN, 'sh', ...command]
  const child = (pty as Pty).spawn(file as string, [...first, ...args], {
    cols: columns,
    rows,
    env: cleanEnv(env),
    ...(cwd ? { cwd } : {}),
  })
  const got: string[] = []
  let tail = ''
  let end = (_status: number): void => {}
  const ended = new Promise<number>((resolve) => {
    end = resolve
  })
  child.onExit(({ exitCode }) => end(exitCode))
  child.onData((data) => {
    got.push(data)
    if (background !== null && data.includes('\x1b]11;?')) child.write(`\x1b]11;${background}\x1b\\\x1b[?62c`)
    tail = (tail + data).slice(-LONGEST_END)
    const found = END.exec(tail)
    if (!found) return
    const whole = got.join('')
    got.splice(0, got.length, whole.slice(0, whole.length - tail.length + found.index))
    end(Number(found[1]))
    child.kill()
  })
  return { screen: () => got.join(''), type: (keys) => child.write(keys), ended }
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
