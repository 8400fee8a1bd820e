import type { How } from '../../how.js'
import { detectReader, loadReader } from '../../readers/index.js'
import type { BadRecord } from '../../readers/read-error.js'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { shownName } from './byte-names.js'
import { doubtNote } from './doubt-note.js'
import { encodingNotes } from './encoding-note.js'
import { flawOf } from './flaw-of.js'
import type { Flaw, Found } from './found.js'
import { inputName, STDIN } from './input-name.js'
import { mendText } from './mend-text.js'
import { readPieces } from './read-pieces.js'
import type { Apart, Begun, Make, Reading } from './reading.js'
import { isSmall, roomFor } from './room.js'

/**
 * What `make` finds in one input, one by one, and whatever goes wrong; `began` is told the size of each text. One that there
 * may be no room for is read `apart`.
 */
export async function* readItems<T, A = never>(
  file: string,
  reading: Reading,
  make: Make<T>,
  began: (characters: number) => void,
  apart: Apart<A> | null = null,
): AsyncGenerator<Found<T | A>> {
  const { from, encoding, quiet } = reading
  const input = inputName(file)
  try {
    let named = from
    let articles = 0
    for await (const piece of readPieces(file, encoding, from, nameOf)) {
      const { text } = piece
      began(text.length)
      const isKnown = apart === null || isSmall(text)
      if (!isKnown) roomFor(text.length)
      if (!quiet) for (const note of encodingNotes(input, piece)) yield { kind: 'note', note }
      if (named === 'auto') named = piece.reader ?? nameOf(text)
      const begun: Begun = { piece, named, articles }
      const all = isKnown ? readBegun(file, begun, reading, make) : apart({ file, piece: null, begun })
      for await (const found of all) {
        if (found.kind === 'item') articles += 1
        yield found
        if (found.kind === 'flaw' && found.ends) return
      }
    }
    if (articles === 0) throw noArticle(file, named)
  } catch (error) {
    yield { kind: 'flaw', flaw: flawOf(error, input), ends: true }
  }
}

/** What `make` finds in a part of an input. */
export async function* readBegun<T>(
  file: string,
  { piece, named, articles }: Begun,
  { split, textField, idField, quiet, fixText }: Reading,
  make: Make<T>,
): AsyncGenerator<Found<T>> {
  const input = inputName(file)
  const { text, encoding, lines } = piece
  try {
    const { name, reader } = await loadReader(text, named)
    const { mended, note } = await mendText(text, input, name === 'plain')
    if (note !== null && !quiet && !fixText) yield { kind: 'note', note }
    const own = fixText ? mended : text
    const origin = { name: file === STDIN ? null : shownName(file), format: name, encoding }
    const beside: Found<T>[] = []
    const how: How = {
      split,
      doubted: (starts) => {
        if (!quiet) beside.push({ kind: 'note', note: doubtNote(input, own, starts) })
      },
      textField,
      idField,
      flawed: ({ record }) => {
        if (record) beside.push({ kind: 'flaw', flaw: recordFlaw(input, record), ends: false })
      },
      articles,
      lines,
    }
    for (const item of make(own, reader, origin, how)) {
      yield* beside.splice(0)
      yield { kind: 'item', item }
    }
    yield* beside
  } catch (error) {
    yield { kind: 'flaw', flaw: flawOf(error, input), ends: true }
  }
}

function nameOf(text: string): string {
  return detectReader(text).name
}

/** A record that can't be read, where the others can. */
function recordFlaw(subject: string, record: BadRecord): Flaw {
  const message = `line ${record.line}: ${record.reason}`
  return { ...record, status: exitStatus.data, subject, message, stack: null }
}

function noArticle(file: string, reader: string): CommandError {
  const message = `holds no article that the ${reader} reader finds. Try --from plain`
  return new CommandError(exitStatus.data, inputName(file), message)
}
