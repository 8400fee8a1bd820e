import type { Sink } from './sink.js'

/** Adds colour or line ends to a text, and nothing else. */
export type Paint = (text: string) => string

/** The same sink for what `paint` makes of each piece. */
export function paintingSink(sink: Sink, paint: Paint): Sink {
  return { write: (text) => sink.write(paint(text)), close: () => sink.close(), abort: () => sink.abort() }
}
