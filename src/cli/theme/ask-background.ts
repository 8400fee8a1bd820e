import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import { writeAll } from '../output/write-all.js'
import type { Env } from '../screen/color.js'
import { isInForeground } from './is-in-foreground.js'
import { isNothingTyped } from './is-nothing-typed.js'

/** Milliseconds after which no answer is to be expected any more; all that is asked do answer, however busy the machine is. */
const LIMIT = 3000

/** What terminals say of themselves that are known to answer, at once and always. */
const ANSWERING = [
  'XTERM_VERSION',
  'VTE_VERSION',
  'KITTY_WINDOW_ID',
  'KONSOLE_VERSION',
  'WEZTERM_PANE',
  'ALACRITTY_WINDOW_ID',
]
const ANSWERING_PROGRAM = /^(?:iTerm\.app|Apple_Terminal|WezTerm|ghostty|vscode|tmux|rio|contour)$/

/** OSC 11 asks for the background; every terminal answers DA1 behind it, so that silence is known at once. */
const QUESTION = '\x1b]11;?\x1b\\\x1b[c'
const ANSWER = /\x1b\]11;rgba?:([\da-f]+)\/([\da-f]+)\/([\da-f]+)/i
const END = /\x1b\[\?[\d;]*c/

/**
 * Asks the terminal for its background, `#rrggbb`; null where it does not say. The answer is awaited to its end, so that
 * none of it ends up in the shell's prompt; nobody is asked who may answer late or never: over a remote login, a terminal
 * that does not say which it is; nor from the background, nor where keys were typed ahead, which would be taken with it.
 */
export async function askBackground(env: Env): Promise<string | null> {
  if (env.SSH_CONNECTION || env.SSH_TTY || /^(dumb|linux|cons25|vt\d|screen)/.test(env.TERM ?? 'dumb')) return null
  if (
    !ANSWERING.some((name) => env[name]) &&
    !ANSWERING_PROGRAM.test(env.TERM_PROGRAM ?? '') &&
    !/foot/.test(env.TERM ?? '')
  )
    return null
  if (!(await isInForeground())) return null
  const terminal = openTerminal()
  if (terminal === null) return null
  const input = new ReadStream(terminal)
  try {
    input.setRawMode(true)
    if (!isNothingTyped(terminal)) return null
    const answer = listen(input)
    writeAll(1, QUESTION)
    return toHex(await answer)
  } catch {
    return null
  } finally {
    input.setRawMode(false)
    input.destroy()
  }
}

/** The terminal itself: standard input may be the article. */
function openTerminal(): number | null {
  try {
    return openSync('/dev/tty', 'r+')
  } catch {
    return null
  }
}

function listen(input: ReadStream): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const timer = setTimeout(() => resolve(heard), LIMIT)
    input.on('error', () => {})
    input.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1')
      if (!END.test(heard)) return
      clearTimeout(timer)
      resolve(heard)
    })
  })
}

/** Channels come with one to four hexadecimal digits each (XParseColor). */
function toHex(answer: string): string | null {
  const channels = ANSWER.exec(answer)?.slice(1)
  if (!channels) return null
  return `#${channels
    .map((each) => Math.round((Number.parseInt(each, 16) / (16 ** each.length - 1)) * 255))
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')}`
}
