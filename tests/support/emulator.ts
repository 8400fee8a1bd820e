import xterm, { type IBufferCell } from '@xterm/headless'

/** What a terminal made of what was written to it. */
export interface Watched {
  readonly lines: readonly string[]
  /** Whatever it did beside showing text: titles, bells, answers, operating system commands, screens. */
  readonly events: readonly string[]
  /** The first cell of `text` on the screen. */
  readonly cell: (text: string) => IBufferCell
}

/** Feeds a fresh terminal and tells what it shows, and whatever else it did. */
export async function watch(output: string, columns: number): Promise<Watched> {
  const terminal = new xterm.Terminal({ cols: columns, rows: 2000, allowProposedApi: true, convertEol: true })
  const events: string[] = []
  terminal.onTitleChange(() => events.push('title'))
  terminal.onBell(() => events.push('bell'))
  terminal.onData((data) => events.push(`answer ${JSON.stringify(data)}`))
  terminal.buffer.onBufferChange(() => events.push('buffer'))
  for (const id of [0, 1, 2, 4, 8, 10, 11, 52, 104, 777, 1337])
    terminal.parser.registerOscHandler(id, () => Boolean(events.push(`osc ${id}`)))
  await new Promise<void>((resolve) => terminal.write(output, resolve))
  const { active } = terminal.buffer
  const lines = Array.from({ length: active.cursorY }, (_, y) => active.getLine(y)?.translateToString(true) ?? '')
  const cell = (text: string): IBufferCell => {
    const y = lines.findIndex((line) => line.includes(text))
    const found = active.getLine(y)?.getCell(lines[y]?.indexOf(text) ?? 0)
    if (!found) throw new Error(`"${text}" is not on the screen:\n${lines.join('\n')}`)
    return found
  }
  return { lines, events, cell }
}
