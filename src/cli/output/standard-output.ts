import type { Screen } from '../screen/screen.js'
import type { Sink } from './sink.js'
import { stdoutSinkIn } from './stdout-sink.js'

/**
 * Standard output, behind a pager where the text is longer than the terminal; `pager` true or false decides it, but a
 * terminal that can not move its cursor has none.
 */
export function openStandardOutput(
  screen: Screen,
  pager: boolean | null,
  encoding: BufferEncoding = 'utf8',
): Sink | Promise<Sink> {
  if (!screen.isTerminal || pager === false || process.env.TERM === 'dumb') return stdoutSinkIn(encoding)
  return import('./pager-sink.js').then(({ openPagerSink }) => openPagerSink(screen, pager === true, encoding))
}
