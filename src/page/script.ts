import type { Span } from '../model/span.js'

/** A text made of stretches of a source, which knows of each character where it stands there. */
export interface Script {
  readonly length: number
  /** Writes a stretch of the source, as it stands or as it is shown. */
  put(span: Span, shown?: string): void
  /** Writes what the source does not have. */
  gap(text: string): void
  since(start: number): string
  done(): { readonly text: string; place(span: Span): Span }
}

export function makeScript(source: string): Script {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  return {
    get length() {
      return text.length
    },
    put([start, end], shown = source.slice(start, end)) {
      const same = shown.length === end - start
      for (let at = 0; at < shown.length; at++) {
        from.push(same ? start + at : start)
        to.push(same ? start + at + 1 : end)
      }
      text += shown
    },
    gap(written) {
      const end = to.at(-1) ?? 0
      for (let at = 0; at < written.length; at++) {
        from.push(end)
        to.push(end)
      }
      text += written
    },
    since: (start) => text.slice(start),
    done: () => ({
      text,
      place: ([start, end]) =>
        start >= end
          ? [from[start] ?? source.length, from[start] ?? source.length]
          : [from[start] ?? 0, to[end - 1] ?? 0],
    }),
  }
}
