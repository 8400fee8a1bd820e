import type { How } from '../../how.js'
import { loadReader } from '../../readers/index.js'
import { ReadError } from '../../readers/read-error.js'
import { shownName } from './byte-names.js'
import { encodingNotes } from './encoding-note.js'
import { flawOf } from './flaw-of.js'
import type { Flaw, Found } from './found.js'
import { inputName, STDIN } from './input-name.js'
import { JSON_LINES, type Piece } from './line-blocks.js'
import { mendText } from './mend-text.js'
import { readLines } from './read-pieces.js'
import type { Apart, Make, Reading } from './reading.js'
import { isSmall } from './room.js'

/**
 * What `make` finds in JSON lines, each of which is an input of its own: it gives one item or one flaw, whatever stands
 * around it, so that it is all the same which process reads it.
 */
export async function* answerLines<T, A = never>(
  file: string,
  reading: Reading,
  make: Make<T>,
  apart: Apart<A> | null = null,
): AsyncGenerator<Found<T | A>> {
  try {
    yield* notesOnce(answered(file, reading, make, apart))
  } catch (error) {
    yield { kind: 'flaw', flaw: flawOf(error, inputName(file)), ends: true }
  }
}

async function* answered<T, A>(
  file: string,
  reading: Reading,
  make: Make<T>,
  apart: Apart<A> | null,
): AsyncGenerator<Found<T | A>> {
  for await (const piece of readLines(file, reading.encoding)) yield* answerPiece(piece, file, reading, make, apart)
}

/** Notes that are remembered. */
const MOST_NOTES = 100

/** What there is to tell of many lines alike is told once. */
export async function* notesOnce<T>(all: AsyncIterable<Found<T>>): AsyncGenerator<Found<T>> {
  const told = new Set<string>()
  for await (const found of all) {
    if (found.kind === 'note') {
      if (told.has(found.note)) continue
      if (told.size < MOST_NOTES) told.add(found.note)
    }
    yield found
  }
}

const TOO_LONG = 'is longer than any text may be. Split it'

/** The same of some of its lines. */
export async function* answerPiece<T, A = never>(
  piece: Piece,
  file: string,
  { textField, idField, quiet, fixText }: Reading,
  make: Make<T>,
  apart: Apart<A> | null = null,
): AsyncGenerator<Found<T | A>> {
  const input = inputName(file)
  if (!quiet) for (const note of encodingNotes(input, piece)) yield { kind: 'note', note }
  if (piece.isTooLong) {
    yield { kind: 'flaw', flaw: lineFlaw(new ReadError(TOO_LONG), { input, number: piece.lines + 1 }), ends: false }
    return
  }
  const { mended, note } = await mendText(piece.text, input, false)
  if (note !== null && !quiet && !fixText) yield { kind: 'note', note }
  const { reader } = await loadReader('', JSON_LINES)
  const origin = { name: file === STDIN ? null : shownName(file), format: JSON_LINES, encoding: piece.encoding }
  let number = piece.lines
  for (const line of linesOf(fixText ? mended : piece.text)) {
    number += 1
    if (apart && !isSmall(line)) {
      // What is told of the whole has been told
      const alone = { ...piece, text: line, lines: number - 1 }
      for await (const found of apart({ file, piece: alone })) if (found.kind !== 'note') yield found
      continue
    }
    const one = { input, number }
    yield answer(one, (how) => make(line, reader, origin, { ...how, textField, idField }))
  }
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    yield text.slice(start, end < 0 ? text.length : end)
    start = end < 0 ? text.length : end + 1
  }
}

interface Place {
  readonly input: string
  readonly number: number
}

function answer<T>(place: Place, items: (how: Pick<How, 'flawed'>) => Iterable<T>): Found<T> {
  try {
    const flawed = (error: ReadError): void => {
      throw error
    }
    for (const item of items({ flawed })) return { kind: 'item', item }
    throw new ReadError('holds nothing but blanks. Give it an article')
  } catch (error) {
    return { kind: 'flaw', flaw: lineFlaw(error, place), ends: false }
  }
}

function lineFlaw(error: unknown, { input, number }: Place): Flaw {
  const flaw = flawOf(error, input)
  const record = error instanceof ReadError ? error.record : null
  const reason = record?.reason ?? flaw.reason
  const identifier = record?.identifier ?? null
  return { ...flaw, line: number, message: `line ${number}: ${reason}`, reason, identifier }
}
