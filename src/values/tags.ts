import { squash } from '../text/whitespace.js'
import type { Tokens } from '../words/tokens.js'
import { isOneOf, signAt } from './byline/word.js'
import { phraseEnd } from './class-at.js'

/** The token behind "Topics:"; `from` where no such label stands in front of something. */
export function tagsLabelEnd(tokens: Tokens, from: number, to: number): number {
  const label = phraseEnd(tokens, from, 'notes.tags', to)
  return label === from || signAt(tokens, label) !== ':' || label + 1 >= to ? from : label + 1
}

/** Reads "Topics: ships, fog" as ["ships", "fog"]; null where no such label stands in front. */
export function readTags(tokens: Tokens, from: number, to: number): string[] | null {
  let first = tagsLabelEnd(tokens, from, to)
  if (first === from) return null
  const tags: string[] = []
  for (let token = first; token <= to; token++) {
    if (token < to && !isOneOf(tokens, token, ',;|•')) continue
    if (token > first) tags.push(squash(tokens.text.slice(tokens.starts[first], tokens.ends[token - 1])))
    first = token + 1
  }
  return tags
}
