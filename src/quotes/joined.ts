import type { QuotePart } from '../model/article.js'
import { classAt, LOWER } from '../text/characters.js'

const BREAK = ' … '
const STOPS = '.?!…。？！'
const CLOSING = '"“”\'’‘»«‹›」』) '

/** The parts of a quotation as one text that says nothing its speaker did not say: a break where the sentence goes on. */
export function joined(text: string, parts: readonly QuotePart[]): string {
  return parts.reduce((said, part, i) => (i === 0 ? part.text : said + gap(text, said, parts, i) + part.text), '')
}

/** The comma before "he said" is the reporter's. */
export function withoutComma(words: string): string {
  return words.length > 1 && ',，、'.includes(words.at(-1) as string) ? words.slice(0, -1).trimEnd() : words
}

function gap(text: string, said: string, parts: readonly QuotePart[], i: number): string {
  const last = parts[i - 1] as QuotePart
  const next = parts[i] as QuotePart
  const between = text.slice(last.span[1], next.span[0]).trim()
  if (between === '' || endsInStop(said)) return ' '
  return endsInStop(between) && classAt(next.text, 0) !== LOWER ? '. ' : BREAK
}

function endsInStop(words: string): boolean {
  let end = words.length
  while (end > 0 && CLOSING.includes(words.charAt(end - 1))) end -= 1
  return end > 0 && STOPS.includes(words.charAt(end - 1))
}
