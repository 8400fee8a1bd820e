import { classAt, UPPER } from '../../text/characters.js'
import { isTight, MARK, NUMBER, SMALL, type Tokens } from '../../words/tokens.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { WORDS_OF_BODIES } from '../words/name-classes.js'
import { nameClassesOf } from '../words/names.js'
import { grammarOf } from '../words/sets.js'
import type { Wording } from '../words/wording.js'
import { NO_NAME } from './name-run.js'

const NO_GIVEN_NAME =
  NO_NAME | grammar.ROLES | grammar.HONORIFICS | grammar.TIMES | grammar.ADVERBS | grammar.ADJECTIVES | grammar.SAID

/**
 * What stands before a family name anywhere in the article, headlines and quotations too: the last resort for a name
 * that its own sentences never spell out. Returns null where nothing or several things stand there.
 */
export function spelledOut(tokens: Tokens, wording: Wording): (family: string) => string | null {
  let index: Map<string, Set<string>> | null = null
  return (family) => {
    index ??= readNames(tokens, wording)
    const known = index
    // "ruft Ana Odo an", "schickt Odo Ana eine Karte": two who stand beside each other in either order
    const isOther = (word: string): boolean => known.get(word.toLowerCase())?.has(family) ?? false
    const given = [...(known.get(family.toLowerCase()) ?? [])].filter(
      (word) => isGivenLike(word, wording) && !isOther(word),
    )
    // "ANA RUIZ" below what Ana Ruiz said
    const written = given.filter((word) => !isShouted(word) || !given.some((other) => isSame(other, word)))
    return written.length === 1 ? `${written[0]} ${family}` : null
  }
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase()
}

/** The same name in small letters. */
function isSame(other: string, word: string): boolean {
  return other !== word && other.toLowerCase() === word.toLowerCase()
}

/** The words with a capital that stand before each word with a capital; an initial may stand between them. */
function readNames(tokens: Tokens, wording: Wording): Map<string, Set<string>> {
  const { text, starts, ends, kinds, cases, count } = tokens
  const index = new Map<string, Set<string>>()
  let last = ''
  for (let i = 0; i < count; ) {
    const start = starts[i] as number
    if (kinds[i] === MARK) {
      last = ''
      i += 1
      continue
    }
    const end = kinds[i] === NUMBER || cases[i] === SMALL || classAt(text, start) !== UPPER ? i : wordEnd(tokens, i)
    if (end === i || (ends[end - 1] as number) - start < 2) {
      const initial = end > i && text.charAt(ends[i] as number) === '.'
      if (!initial) last = ''
      i = initial ? i + 2 : blankBehind(tokens, i)
      continue
    }
    const word = text.slice(start, ends[end - 1])
    if (last) add(index, withoutGenitive(word, wording).toLowerCase(), last)
    last = word
    i = end
  }
  return index
}

/** The token behind letters, apostrophes and hyphens in a row. */
function wordEnd(tokens: Tokens, from: number): number {
  let end = from + 1
  while (
    end < tokens.count &&
    isTight(tokens, end) &&
    (tokens.kinds[end] === MARK ? isJoining(tokens, end) : tokens.kinds[end] !== NUMBER)
  )
    end += 1
  return end
}

function isJoining(tokens: Tokens, i: number): boolean {
  return "’'-".includes(tokens.text.charAt(tokens.starts[i] as number))
}

function blankBehind(tokens: Tokens, from: number): number {
  let end = from + 1
  while (end < tokens.count && isTight(tokens, end)) end += 1
  return end
}

function withoutGenitive(word: string, wording: Wording): string {
  const ending = word.slice(-2)
  return wording.isContraction(ending.toLowerCase()) ? word.slice(0, -2) : word
}

function isGivenLike(text: string, wording: Wording): boolean {
  const { lower, set, cap } = wording.word(text, 0, text.length)
  const classes = nameClassesOf(lower, cap)
  if ((grammarOf(set) & NO_GIVEN_NAME) !== 0 || (classes & WORDS_OF_BODIES) !== 0) return false
  return (classes & GIVEN_NAMES) !== 0
}

function add(index: Map<string, Set<string>>, family: string, given: string): void {
  const all = index.get(family)
  if (all) all.add(given)
  else index.set(family, new Set([given]))
}
