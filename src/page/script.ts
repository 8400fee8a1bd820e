import type { Span } from '../model/span.js'

/** A text made of stretches of a source, which knows of each character where it stands there. */
export interface Script {
  readonly length: number
  /** Writes a stretch of the source, as it stands or as it is shown. */
  put(span: Span, shown?: string): void
  /** Writes what the source does not have. */
  gap(text: string): void
  /** What is written from `start` on: no more of it is looked at. */
  since(start: number): string
  done(): { readonly text: string; place(span: Span): Span }
}

export function makeScript(source: string): Script {
  const parts: string[] = []
  let length = 0
  const from: number[] = []
  const to: number[] = []
  return {
    get length() {
      return length
    },
    put([start, end], shown = source.slice(start, end)) {
      const same = shown.length === end - start
      for (let at = 0; at < shown.length; at++) {
        from.push(same ? start + at : start)
        to.push(same ? start + at + 1 : end)
      }
      parts.push(shown)
      length += shown.length
    },
    gap(written) {
      const end = to.at(-1) ?? 0
      for (let at = 0; at < written.length; at++) {
        from.push(end)
        to.push(end)
      }
      parts.push(written)
      length += written.length
    },
    since: (start) => {
      let said = ''
      for (let at = parts.length - 1; at >= 0 && said.length < length - start; at--) {
        const part = parts[at] as string
        said = part.slice(Math.max(0, part.length - (length - start - said.length))) + said
      }
      return said
    },
    done: () => ({
      text: parts.join(''),
      place: ([start, end]) =>
        start >= end
          ? [from[start] ?? source.length, from[start] ?? source.length]
          : [from[start] ?? 0, to[end - 1] ?? 0],
    }),
  }
}

/** Writes a stretch of the source on a line of its own; gives where it stands in what is written. */
export function putLine(script: Script, span: Span): Span {
  const start = script.length
  script.put(span)
  script.gap('\n')
  return [start, script.length - 1]
}
