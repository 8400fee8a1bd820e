import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'
import { neutralise } from '../../text/controls.js'
import { OutputClosed } from '../command-error.js'
import { tell } from '../message.js'
import type { Screen } from '../screen/screen.js'
import type { Sink } from './sink.js'
import { splitWords } from './split-words.js'
import { stdoutSinkIn } from './stdout-sink.js'

/** Quit when all fits, ignore case, colours through, leave the text on the screen. */
const DEFAULT_PAGER = 'less -FIRX'

/** Holds text back until it is longer than the screen; then a pager gets it, and all that follows. */
export function openPagerSink(screen: Screen, always: boolean, encoding: BufferEncoding): Sink {
  const stdoutSink = stdoutSinkIn(encoding)
  const { NEWS_FMT_PAGER: own, PAGER: any } = process.env
  const command = splitWords(own ?? any ?? DEFAULT_PAGER)
  const shown = own !== undefined || takesColor(command[0]) ? asItIs : withoutColor
  if (command.length === 0 || command[0] === 'cat') return stdoutSink
  let held = ''
  let pager: Pager | null = null
  const start = async (): Promise<void> => {
    pager = await startPager(command, encoding)
    const text = held
    held = ''
    await (pager ? pager.write(shown(text)) : stdoutSink.write(text))
  }
  return {
    async write(text) {
      if (pager) return pager.write(shown(text))
      held += text
      if (always || isLonger(held, screen)) await start()
    },
    async close() {
      if (pager) await pager.close()
      else await stdoutSink.write(held)
    },
    abort() {
      pager?.abort()
    },
  }
}

/** Pagers that show colour, less where it is told to; what any other would make of the codes nobody knows. */
const COLORFUL = /^(?:less|bat|batcat|moar|moor|ov)(?:\.exe)?$/

/** Linux's own more leaves them to the terminal; that of other systems is less by another name. */
function takesColor(command = ''): boolean {
  const name = basename(command)
  return COLORFUL.test(name) || (name === 'more' && process.platform === 'linux')
}

function asItIs(text: string): string {
  return text
}

function withoutColor(text: string): string {
  return text.replace(/\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g, '')
}

/** The shell's prompt takes a row as well. */
function isLonger(text: string, { rows, columns }: Screen): boolean {
  let count = 0
  for (const line of text.split('\n'))
    count += Math.max(1, Math.ceil(line.replace(/\x1b\[[\d;]*m/g, '').length / (columns ?? 80)))
  return count > (rows ?? 24)
}

type Pager = Sink & { close(): Promise<void> }

/** Starts the pager, never through a shell. Null where it is not there. */
async function startPager([file, ...args]: readonly string[], encoding: BufferEncoding): Promise<Pager | null> {
  // Whatever LESS says: without it less shows the codes of colours themselves
  const colors = /^less(?:\.exe)?$/.test(basename(file as string)) ? ['-R'] : []
  const child = spawn(file as string, [...colors, ...args], {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, LESS: process.env.LESS ?? 'FIRX' },
  })
  const ended = once(child, 'close').catch(() => {})
  try {
    await once(child, 'spawn')
  } catch {
    tell(`${neutralise(file as string)}: this pager can't be started. Set PAGER to one that is there`)
    return null
  }
  // An interrupt is the pager's to handle: it has the terminal
  process.on('SIGINT', () => {})
  return makePager(child, ended, encoding)
}

function makePager(child: ChildProcess, ended: Promise<unknown>, encoding: BufferEncoding): Pager {
  let closed = false
  const input = child.stdin as NonNullable<ChildProcess['stdin']>
  // Closed before it has read all: no more is wanted
  input.on('error', () => {
    closed = true
  })
  void ended.then(() => {
    closed = true
  })
  return {
    async write(text) {
      if (!closed && !input.write(text, encoding)) await Promise.race([once(input, 'drain').catch(() => {}), ended])
      if (closed) throw new OutputClosed('pager')
    },
    async close() {
      input.end()
      await ended
    },
    abort: () => input.end(),
  }
}
