import type { Article } from '../../model/article.js'
import { isAgency } from '../../values/agencies.js'
import { tokenize } from '../../words/tokens.js'

/** An author as citations have one: a person's name in its parts, or a name that has none. */
export type CitedName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string }

/** Behind a family's name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu
/** Of the name's words: a family's begins with the first small one ("van der Laan"), else it is the last. */
export function citedName(name: string): CitedName {
  const words = name.trim().split(/\s+/u)
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined
  if (words.length < 2 || isAgency(tokenize(name))) return { literal: name }
  const small = words.findIndex((word, i) => i > 0 && i < words.length - 1 && word === word.toLowerCase())
  const at = small > 0 ? small : words.length - 1
  const parts = { family: words.slice(at).join(' ').replace(/,$/u, ''), given: words.slice(0, at).join(' ') }
  return suffix === undefined ? parts : { ...parts, suffix }
}

export function citedAuthors({ byline }: Article): CitedName[] {
  return (byline?.authors ?? []).map(({ name }) => citedName(name))
}

/** Year, month and day, as far as an ISO date says them. */
export function dateParts(iso: string | null): readonly number[] | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso ?? '')
  return match ? match.slice(1).map(Number) : null
}
