import { classAt, phraseEnd } from '../words/phrases.js'
import { CAPITALS, type Tokens, tokenize } from '../words/tokens.js'
import { lengthOf, signAt } from './word.js'

/** Characters behind "STRICTLY EMBARGOED". */
const LONGEST = 60

/** True for "FOR IMMEDIATE RELEASE", "Embargoed until May 3": the first line of a press release. */
export function isReleaseLine(tokens: Tokens, from: number, to: number): boolean {
  const end = signAt(tokens, to - 1) === '.' ? to - 1 : to
  const opening = classAt(tokens, from, 'notes.release', end)
  if (!opening || !isTitle(tokens, from)) return false
  if (opening.kind === 'opening') return lengthOf(tokens, opening.end, end) <= LONGEST
  return opening.end === end && (opening.kind !== 'shouted' || tokens.cases[from] === CAPITALS)
}

/** The token behind "Media contact:"; `from` where no such label stands there. */
export function releaseContactEnd(tokens: Tokens, from: number, to: number): number {
  return phraseEnd(tokens, from, 'notes.release-contact', to)
}

/** True for "News provided by" on a line of its own. */
export function isReleaseSender(tokens: Tokens, from: number, to: number): boolean {
  return phraseEnd(tokens, from, 'notes.release-sender', to) === to
}

/** What a part of a release is by its heading: who it tells about, what the law asks for, what is for editors alone; null for any other. */
export function releasePartOf(heading: string): 'about' | 'notes' | 'statements' | null {
  const tokens = tokenize(heading)
  const part = classAt(tokens, 0, 'notes.release-part', tokens.count)
  if (part?.kind === 'about') return part.end < tokens.count && isTitle(tokens, part.end) ? 'about' : null
  return part && (part.kind === 'notes' || part.kind === 'statements') ? part.kind : null
}

/** It starts with a capital. */
function isTitle({ text, starts }: Tokens, token: number): boolean {
  const first = text.charAt(starts[token] as number)
  return first !== first.toLowerCase()
}
