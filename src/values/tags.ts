import { squash } from '../text/whitespace.js'
import { phraseEnd } from '../words/phrases.js'
import type { Tokens } from '../words/tokens.js'
import { isOneOf, signAt } from './word.js'

/** Topics, and the token behind their label. */
export interface ReadTags {
  readonly tags: readonly string[]
  readonly label: number
}

/** Reads "Topics: ships, fog" as ["ships", "fog"]; null where no such label stands in front. */
export function readTags(tokens: Tokens, from: number, to: number): ReadTags | null {
  const label = phraseEnd(tokens, from, 'notes.tags', to)
  if (label === from || signAt(tokens, label) !== ':' || label + 1 >= to) return null
  const tags: string[] = []
  let first = label + 1
  for (let token = first; token <= to; token++) {
    if (token < to && !isOneOf(tokens, token, ',;|•')) continue
    if (token > first) tags.push(squash(tokens.text.slice(tokens.starts[first], tokens.ends[token - 1])))
    first = token + 1
  }
  return { tags, label: label + 1 }
}
