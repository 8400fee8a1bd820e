import { AUX, CONJ, DET, POSS, PREP, PRON, ROLE, SAID, SUB, TIME, VOICE } from './tags.js'
import type { Token } from './token.js'

/** Tokens after which a sentence is cut though nothing ends it: what reads sentences may look at all of one for each word. */
const LONGEST = 160
/** Quotations after which it is cut, for the same reason. */
const MOST_QUOTES = 16

/** The sentences of a passage. `endsAt` tells whether a quotation that ends in a full stop ends its sentence there. */
export function splitSentences(tokens: readonly Token[], text: string): Token[][] {
  const sentences: Token[][] = []
  let start = 0
  let quotes = 0
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind === 'quote') quotes += 1
    if (
      i + 1 < tokens.length &&
      i - start < LONGEST &&
      quotes < MOST_QUOTES &&
      !endsSentence(tokens, i, text, i === start)
    )
      continue
    sentences.push(tokens.slice(start, i + 1))
    start = i + 1
    quotes = 0
  }
  return sentences
}

function endsSentence(tokens: readonly Token[], i: number, text: string, first: boolean): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1] as Token
  if (token.kind === 'word' && !token.text.endsWith('.')) return false
  const fresh = next.cap || next.kind === 'quote' || /^[\d$([‘'–—*•-]/u.test(next.text)
  if (token.kind === 'quote') return fresh && !/^[—–―-]/u.test(next.text) && quoteEndsSentence(tokens, i, first)
  if (/^(?:[.!?]|\.{3,}|…)$/u.test(token.text))
    return (
      fresh ||
      (/^[)\]]$/u.test(next.text) === false &&
        token.text !== '…' &&
        !/^\.{3}/u.test(token.text) &&
        next.kind === 'word' &&
        !/^\p{Ll}/u.test(next.text))
    )
  if (token.kind !== 'word' || !isShort(token)) return false
  if (next.cap) return (next.tags & STARTS) !== 0 && (next.tags & NAMES) === 0
  return next.kind === 'quote' && /\p{Lu}/u.test(text[next.start + 1] ?? '')
}

/** "went on", "chimed in": verbs that speak with a particle. */
function isPhrasal(token: Token, next: Token | undefined): boolean {
  return (
    /^(?:went|goes|chimed|shot|fired|cut|put|puts)$/u.test(token.lower) &&
    /^(?:on|in|back|it)$/u.test(next?.lower ?? '')
  )
}

/** An abbreviation that sentences also end in. */
function isShort(token: Token): boolean {
  return /^(?:a\.m|p\.m|u\.s|u\.n|inc|corp|co|jr|sr|d\.c|etc)\.$/u.test(token.lower)
}

/** What starts a sentence behind an abbreviation: no part of a name does. */
const STARTS = DET | PRON | SUB | CONJ | AUX | POSS
const NAMES = TIME | ROLE | VOICE | PREP

/** Marks at the end of a quotation: behind a full stop a new sentence starts unless a short "X said." follows. */
function quoteEndsSentence(tokens: readonly Token[], i: number, first: boolean): boolean {
  const token = tokens[i] as Token
  const last = token.tail
  if ((tokens[i + 1] as Token).kind === 'quote') return /[.?!…—–-]/u.test(last)
  if (/[.?!]/u.test(last) && !first) return true
  if (last === '.') return !isTrailer(tokens, i + 1, 8)
  if (/[?!…—–-]/u.test(last)) return !isTrailer(tokens, i + 1, 40)
  return false
}

/** "Smith said." and its like: a verb of saying before the next mark, and behind it next to nothing. */
function isTrailer(tokens: readonly Token[], from: number, longest: number): boolean {
  for (let i = from; i < tokens.length && i < from + longest; i++) {
    const token = tokens[i] as Token
    const nickname = token.kind === 'quote' && token.end - token.start < 20 && /\p{L}/u.test(token.tail)
    if ((token.kind === 'quote' && !nickname) || /^[.;:!?]$/u.test(token.text)) return false
    if (i > from && ((token.tags & SAID) !== 0 || isPhrasal(token, tokens[i + 1])))
      return longest > 8 || endsSoon(tokens, i + 1)
    if (token.text === ',' && longest <= 8) return false
  }
  return false
}

function endsSoon(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from]
  if (!next || next.text === '.') return true
  for (let i = from; i < from + 7; i++) {
    const token = tokens[i]
    if (!token || token.text === '.')
      return /^(?:on|in|at|during|to|monday|tuesday|wednesday|thursday|friday|saturday|sunday|of|about)$/u.test(
        next.lower,
      )
  }
  return false
}
