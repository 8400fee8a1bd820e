import { isGivenName } from '../../language/given-names.js'
import { tableOf } from '../../language/index.js'
import { phraseAt } from '../../words/phrases.js'
import { isTight, type Tokens, WORD } from '../../words/tokens.js'
import { isAgency } from '../agencies.js'
import { isCapital, isOneOf, undotted, type Word } from '../word.js'

const MOST_WORDS = 12
const LONGEST = 120

/** True for the words of a role: "Staff Writer", "AP Energy Writer", "Special to the Courier", "Korrespondentin in Lima". */
export function isRole(tokens: Tokens, from: number = 0, to: number = tokens.count): boolean {
  if (from >= to || (tokens.ends[to - 1] as number) - (tokens.starts[from] as number) > LONGEST) return false
  let words = 0
  let role = false
  for (let token = from; token < to; token++) {
    if (tokens.kinds[token] === WORD) {
      const first = token
      while (token + 2 < to && isCompound(tokens, token + 1)) token += 2
      words += 1
      role ||= namesRole(partOf(tokens, first, token))
    } else if (isOneOf(tokens, token, '?!') || endsSentence(tokens, token, to)) return false
  }
  if (words > 0 && words <= MOST_WORDS && role) return true
  const paper = phraseAt(tokens, from, tableOf('bylines.special'), to)
  return paper !== null && paper.end < to && words <= MOST_WORDS
}

/** Letters of the shortest role that other words are joined in front of, and of those. */
const JOINED_ROLE = 8
const JOINED = 3

/** "reporter", and in languages that join their words "Wirtschaftsredakteurin", "economieredacteur", "videoperiodista". */
function namesRole(word: string): boolean {
  const roles = tableOf('bylines.role')
  if (roles.has(word)) return true
  for (let at = JOINED; at <= word.length - JOINED_ROLE && at < LONGEST_JOINED; at++)
    if (roles.has(word.slice(at))) return true
  return false
}

/** Letters of the longest word that is joined in front of a role. */
const LONGEST_JOINED = 16

function partOf(tokens: Tokens, first: number, last: number): string {
  let small = tokens.lower(first)
  for (let token = first + 1; token <= last; token++) small += tokens.lower(token)
  return small
}

/** "Online-Redakteur", "Autor*in": a sign between two words that makes one of them. */
function isCompound(tokens: Tokens, token: number): boolean {
  return (
    isTight(tokens, token) &&
    isOneOf(tokens, token, '-*:') &&
    isTight(tokens, token + 1) &&
    tokens.kinds[token + 1] === WORD
  )
}

/** A full stop with a capital behind the blank. */
function endsSentence(tokens: Tokens, token: number, to: number): boolean {
  return token + 1 < to && isOneOf(tokens, token, '.') && !isTight(tokens, token + 1) && isCapital(tokens, token + 1)
}

/** Index of the word with which a role, a paper or an agency starts behind a name of at least `least` words; -1 where none does. */
export function roleStart(tokens: Tokens, words: readonly Word[], least: number): number {
  const to = words.at(-1)?.end ?? 0
  for (let at = least; at < words.length; at++) {
    const word = words[at] as Word
    if (isAgency(tokens, word.first, to)) return at
    if (isAgency(tokens, word.first, word.end) && isRole(tokens, word.first, to)) return at
    if (at === words.length - 1 && at > 1 && isTitle(word) && isGivenName(words[at - 2]?.small ?? '')) return at
    if ((phraseAt(tokens, word.first, tableOf('bylines.for'), to)?.end ?? to) < to) return at
    if (tableOf('bylines.role-start').has(undotted(word)) && isRole(tokens, word.first, to))
      return at > least && at > 2 && !isCapital(tokens, word.first) ? at - 1 : at
  }
  return words.length > 2 && tableOf('bylines.role').has(words.at(-1)?.small ?? '') ? Math.max(least, 2) : -1
}

/** A role of one word that no surname is: "Staff", "Freelance". */
function isTitle({ small }: Word): boolean {
  return tableOf('bylines.title').has(small)
}
