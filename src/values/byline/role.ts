import { isAgency } from '../agencies.js'
import { isGivenName } from './given-names.js'
import { spaced, wordSet } from './word-sets.js'

/** Words that roles start with; a name ends where one of them stands. */
const MODIFIERS: ReadonlySet<string> = spaced(`
  staff senior chief contributing special associate assistant deputy managing executive national political
  politics business sports energy science health technology tech white foreign guest freelance investigative
  city state local crime education environment economics financial opinion features entertainment diplomatic
  legal medical religion transportation washington news digital multimedia correspondent reporter editor
  columnist writer photographer contributor europe asia africa middle world media arts culture food travel data
  weather military defense security court courts police general regional congressional staffwriter editorial
  production climate housing labor co-founder founder former professor director president ceo analyst`)

/** "Special to the Courier", "for the Courier", "of The Courier", "at The Courier". */
const FOR_PAPER = /^(?:special (?:to|for)|exclusive to|for|of|at|from|with|für|pour|para|de)\s+\S/iu
/** Its first words, cheap to look for. */
const FOR_WORDS = ['special', 'exclusive', 'for', 'of', 'at', 'from', 'with', 'für', 'pour', 'para', 'de']

/** True for the words of a role: "Staff Writer", "AP Energy Writer", "Special to the Courier", "Korrespondentin in Lima". */
export function isRole(text: string): boolean {
  const words = smallWords(text)
  if (words.length === 0 || words.length > 14 || text.length > 120 || /[?!]|\.\s+\p{Lu}/u.test(text)) return false
  if (/^(?:special (?:to|for)|exclusive to)\s/iu.test(text)) return true
  return words.some((word) => wordSet('roles').has(word)) && words.length <= 12
}

/** Index of the word with which a role, a paper or an agency starts behind a name of at least `least` words; -1 where none does. */
export function roleStart(words: readonly string[], least: number): number {
  for (let at = least; at < words.length; at++) {
    const rest = words.slice(at).join(' ')
    const first = words[at]?.toLowerCase().replace(/[.,]$/u, '') ?? ''
    if (isAgency(rest) || (isAgency(words[at] ?? '') && isRole(rest))) return at
    if (/^(?:staff|freelance|contributor)$/iu.test(rest) && at > 1 && isGivenName(words[at - 2] ?? '')) return at
    if (first !== 'de' && FOR_WORDS.includes(first) && FOR_PAPER.test(rest)) return at
    if (MODIFIERS.has(first) && isRole(rest)) return at
  }
  const last = words.at(-1)?.toLowerCase() ?? ''
  return words.length > 2 && wordSet('roles').has(last) ? Math.max(least, 2) : -1
}

function smallWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}*:-]+/gu) ?? []
}
