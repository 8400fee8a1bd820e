import type { Span } from '../../model/span.js'
import { classAt, isLetter } from '../../text/characters.js'
import type { Phrase } from '../syntax/head.js'
import * as grammar from '../words/grammar.js'
import { at, has, type Token } from '../words/token.js'
import type { Site } from './frame.js'

/** "Ruiz se enfadó. «Llegó Ruiz y gritó», contó": whom the quotation names itself does not speak in it. */
export function isSpokenOf(
  { tokens, stretch }: Pick<Site, 'tokens' | 'stretch'>,
  s: readonly Token[],
  { to }: Phrase,
): boolean {
  const name = at(s, to - 1)
  return name.cap && !has(name, grammar.DETERMINERS) && holdsName(tokens.text, stretch.inner, name.text)
}

/** Letters of the shortest name. */
const SHORTEST = 3

/** The words of a span name somebody by this word. */
export function holdsName(text: string, [from, to]: Span, name: string): boolean {
  if (name.length < SHORTEST) return false
  const words = text.slice(from, to)
  for (let i = words.indexOf(name); i >= 0; i = words.indexOf(name, i + name.length)) {
    const parted = !isLetter(classAt(words, i - 1)) && !isLetter(classAt(words, i + name.length))
    if (parted) return true
  }
  return false
}
