import { tableOf } from '../language/index.js'
import { tokenize } from '../words/tokens.js'
import { isAgency } from './agencies.js'

/** A name as citations have one: a person's in its parts, or one that has none. */
export type NameParts =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string }

/** The parts of an author's name. A family's begins with its particles ("van der Laan"), else it is the last word. */
export function namePartsOf(name: string): NameParts {
  const words = name.trim().split(/\s+/u)
  const suffix =
    words.length > 2 && tableOf('names.suffix').has((words.at(-1) ?? '').toLowerCase().replaceAll('.', ''))
      ? words.pop()
      : undefined
  if (words.length < 2 || isAgency(tokenize(name))) return { literal: name }
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && word === word.toLowerCase())
  const at = particle > 0 ? particle : words.length - 1
  const parts = { family: words.slice(at).join(' ').replace(/,$/u, ''), given: words.slice(0, at).join(' ') }
  return suffix === undefined ? parts : { ...parts, suffix }
}
