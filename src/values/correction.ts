import { tableOf } from '../language/index.js'
import { classAt, phraseAt } from '../words/phrases.js'
import type { Tokens } from '../words/tokens.js'
import { isOneOf, signAt } from './word.js'

/** Characters between a label and its colon ("Correction, Nov. 3:"). */
const LONGEST_LABEL = 30
const LONGEST_DATE = 26

/** True for tokens `from` to `to` that correct or clarify a story, by their opening words. */
export function isCorrection(tokens: Tokens, from: number, to: number): boolean {
  const first = isOneOf(tokens, from, '([') ? from + 1 : from
  const opening = classAt(tokens, first, 'notes.correction', to)
  if (!opening) return false
  switch (opening.kind) {
    case 'label':
      return hasColon(tokens, opening.end, to, LONGEST_LABEL)
    case 'bracketed':
      return signAt(tokens, from) === '(' && opening.end < to
    // Editors' notes are corrections only where they say that something was wrong; else they are part of the story.
    case 'note':
      return hasColon(tokens, opening.end, to, 0) && saysWrong(tokens, opening.end, to)
    default:
      return true
  }
}

/** A colon with something behind it right behind a label, or behind a comma and a date, or a few words at most. */
function hasColon(tokens: Tokens, at: number, to: number, longest: number): boolean {
  const limit = signAt(tokens, at) === ',' ? LONGEST_DATE : longest
  const base = tokens.ends[at - 1] as number
  for (let token = at; token + 1 < to && (tokens.starts[token] as number) - base <= limit + 1; token++)
    if (signAt(tokens, token) === ':') return true
  return false
}

function saysWrong(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (phraseAt(tokens, token, tableOf('notes.wrong'), to)) return true
  return false
}
