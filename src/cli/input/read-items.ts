import { type How, loadReader, type Origin } from '../../parse.js'
import type { Reader } from '../../readers/reader.js'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import type { Watch } from '../pipeline.js'
import type { Settings } from '../settings/settings.js'
import { tellDoubt } from './doubt-note.js'
import { tellEncoding } from './encoding-note.js'
import { InputFailed } from './input-failed.js'
import { mendText } from './mend-text.js'
import { inputName, STDIN } from './read-input.js'
import { readPieces } from './read-pieces.js'

/** What is made of one text: articles, explanations. */
export type Make<T> = (text: string, reader: Reader, origin: Origin, how: How) => Iterable<T>

/** What `make` finds in one input, one by one. Throws `InputFailed` for whatever goes wrong. */
export async function* readItems<T>(
  file: string,
  settings: Pick<Settings, 'from' | 'split' | 'textField' | 'idField' | 'encoding' | 'quiet' | 'fixText'>,
  make: Make<T>,
  { began, flawed }: Watch,
): AsyncGenerator<T> {
  const { from, split, textField, idField, quiet, fixText } = settings
  try {
    let named = from
    let articles = 0
    for await (const piece of readPieces(file, settings.encoding, from)) {
      const { text, encoding, lines } = piece
      began(text.length)
      if (!quiet) tellEncoding(inputName(file), piece)
      const { name, reader } = await loadReader(text, named === 'auto' ? (piece.reader ?? 'auto') : named)
      named = name
      const mended = await mendText(text, inputName(file), name === 'plain', { fix: fixText, quiet })
      const origin = { name: file === STDIN ? null : file, format: name, encoding }
      const how: How = {
        split,
        doubted: (starts) => {
          if (!quiet) tellDoubt(inputName(file), mended, starts)
        },
        textField,
        idField,
        flawed: ({ message }) => flawed(new CommandError(exitStatus.data, inputName(file), message)),
        articles,
        lines,
      }
      for (const item of make(mended, reader, origin, how)) {
        articles += 1
        yield item
      }
    }
    if (articles === 0) throw noArticle(file, named)
  } catch (error) {
    throw new InputFailed(error, inputName(file))
  }
}

function noArticle(file: string, reader: string): CommandError {
  const message = `holds no article that the ${reader} reader finds. Try --from plain`
  return new CommandError(exitStatus.data, inputName(file), message)
}
