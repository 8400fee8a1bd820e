import type { Screen } from '../screen/screen.js'
import type { Sink } from './sink.js'
import { stdoutSink } from './stdout-sink.js'

/**
 * Standard output, behind a pager where the text is longer than the terminal; `pager` true or false decides it, but a
 * terminal that can not move its cursor has none.
 */
export function openStandardOutput(screen: Screen, pager: boolean | null): Sink | Promise<Sink> {
  if (!screen.isTerminal || pager === false || process.env.TERM === 'dumb') return stdoutSink
  return import('./pager-sink.js').then(({ openPagerSink }) => openPagerSink(screen, pager === true))
}
