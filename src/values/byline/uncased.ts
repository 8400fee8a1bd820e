import { tableOf } from '../../language/index.js'
import { classAt, phraseAt } from '../../words/phrases.js'
import { type Tokens, UNCASED_WORD } from '../../words/tokens.js'
import { textOf, type Word } from '../word.js'

/** A name and what its bearer does. */
export interface NameAndRole {
  readonly name: readonly Word[]
  readonly role: string | null
}

/** A name in a script without capitals, told by the role behind it, with or without a blank: "중… 기자", "…記者"; null for anything else. */
export function uncasedWriter(tokens: Tokens, words: readonly Word[]): NameAndRole | null {
  const last = words.at(-1)
  if (!last || tokens.cases[last.first] !== UNCASED_WORD) return null
  const table = tableOf('bylines.behind-name')
  for (let first = words.length > 1 ? last.first : last.first + 1; first < last.end; first++) {
    if (phraseAt(tokens, first, table, last.end)?.end !== last.end) continue
    const glued = first > last.first ? [{ ...last, end: first, small: textOf(tokens, [{ ...last, end: first }]) }] : []
    const name = [...words.slice(0, -1), ...glued]
    return isUncasedName(tokens, name) ? { name, role: textOf(tokens, [{ ...last, first }]) } : null
  }
  return null
}

/** "臺北報導" behind a writer: where from. */
export function isReport(tokens: Tokens, words: readonly Word[]): boolean {
  const last = words.at(-1)
  if (!last || tokens.cases[last.first] !== UNCASED_WORD) return false
  for (let first = last.first; first < last.end; first++)
    if (classAt(tokens, first, 'bylines.behind-name', last.end)?.kind === REPORT) return true
  return false
}

/** Class of what stands behind places as well. */
const REPORT = 'report'

/** True for the role of such a writer. */
export function isBehindName({ small }: Word): boolean {
  return tableOf('bylines.behind-name').has(small)
}

/** Characters of a name in a script without blanks, and words of one in a script without capitals. */
const MOST_CHARACTERS = 4
const MOST_UNCASED = 4

/** What may be a name behind a label in scripts without capitals, where nothing shows it. */
export function isUncasedName(tokens: Tokens, words: readonly Word[]): boolean {
  const [first] = words
  if (!first || words.length > MOST_UNCASED) return false
  for (const word of words)
    for (let token = word.first; token < word.end; token++) if (tokens.cases[token] !== UNCASED_WORD) return false
  return (
    words.length > 1 ||
    (tokens.ends[first.end - 1] as number) - (tokens.starts[first.first] as number) <= MOST_CHARACTERS
  )
}
