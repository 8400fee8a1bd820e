import type { Span } from '../../model/span.js'
import { type SourceLine, sourceLines } from '../source-lines.js'

/** What stands at the end of a dump: the addresses by their numbers. */
export interface References {
  /** From the heading down. */
  readonly lines: readonly Span[]
  readonly addresses: ReadonlyMap<string, string>
}

/** "12. https://courier.example/news", "[12] https://courier.example/news" */
const REFERENCE = /^\[?(\d{1,4})[.\]] ([a-z][a-z\d+.-]*:\S.*)$/iu
/** Words of the longest heading of the list. */
const MOST_WORDS = 3

export function readReferences(text: string): References {
  const lines = sourceLines(text, [0, text.length]).filter((line) => line.text !== '')
  const addresses = new Map<string, string>()
  let first = lines.length
  while (first > 0 && isOfList(lines[first - 1] as SourceLine)) first -= 1
  for (const { text: line } of lines.slice(first)) {
    const [, number, address] = REFERENCE.exec(line) ?? []
    if (number && address) addresses.set(number, address.replaceAll(' ', ''))
  }
  return { lines: addresses.size > 0 ? lines.slice(first).map(({ span }) => span) : [], addresses }
}

/** An address, or a heading of the list: "References", "Visible links:". */
function isOfList({ text }: SourceLine): boolean {
  return REFERENCE.test(text) || (text.split(' ').length <= MOST_WORDS && !/[\d.!?"\u201d]/u.test(text))
}
