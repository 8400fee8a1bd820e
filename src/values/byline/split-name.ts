import { isGivenName } from '../../language/given-names.js'
import { tableOf } from '../../language/index.js'
import { CAPITALS, type Tokens } from '../../words/tokens.js'
import { isAgency } from '../agencies.js'
import { isCapital, isNameWord, isOneOf, textOf, trimmedName, type Word, wordsOf } from '../word.js'
import { isHouse } from './house.js'
import { labelAt } from './label.js'
import { isRole, roleStart } from './role.js'
import { type NameAndRole, uncasedWriter } from './uncased.js'

/**
 * A name and the role that stands before it, behind it or in brackets: "Ana Ruiz Staff Writer in Lima". Without a
 * label in front of it only a given name shows where such a line starts as a name; any other is left whole.
 */
export function splitName(tokens: Tokens, item: readonly Word[], labelled: boolean): NameAndRole {
  const from = item[0]?.first ?? 0
  const to = item.at(-1)?.end ?? 0
  if (isHouse(tokens, item)) return { name: item, role: null }
  const uncased = uncasedWriter(tokens, item)
  if (uncased) return uncased
  const bracket = bracketed(tokens, from, to)
  if (bracket) return bracket
  const label = labelAt(tokens, from, to)
  const words = label && label.end < to ? item.filter(({ first }) => first >= label.end) : item
  const title = titleWords(tokens, words)
  if (!labelled && !isGivenName(words[title]?.small ?? '') && !endsInRole(tokens, words))
    return { name: trimmedName(tokens, words), role: null }
  return splitWords(tokens, withoutPlace(tokens, withoutFor(words)), title)
}

/** Words of a name and a role. */
const NAME_AND_ROLE = 4

/** "Tamsin Okell Rivers correspondent": two names, and a role that a small letter shows. */
function endsInRole(tokens: Tokens, words: readonly Word[]): boolean {
  const [, , , last] = words
  if (!last || words.length > NAME_AND_ROLE || !words.slice(0, -1).every((word) => isNameWord(tokens, word)))
    return false
  return !isCapital(tokens, last.first) && tableOf('bylines.role').has(last.small)
}

/** Characters of a name in front of a bracket at most. */
const LONGEST = 60

/** "Ana Ruiz (photography)". */
function bracketed(tokens: Tokens, from: number, to: number): NameAndRole | null {
  if (!isOneOf(tokens, to - 1, ')')) return null
  let open = from
  while (open < to && !isOneOf(tokens, open, '()')) open += 1
  for (let token = open + 1; token < to - 1; token++) if (isOneOf(tokens, token, '()')) return null
  if (open === from || open + 1 >= to - 1 || !isOneOf(tokens, open, '(')) return null
  if ((tokens.starts[open] as number) - (tokens.starts[from] as number) > LONGEST) return null
  const role = isRole(tokens, open + 1, to - 1) ? textOf(tokens, wordsOf(tokens, open + 1, to - 1)) : null
  return { name: trimmedName(tokens, wordsOf(tokens, from, open)), role }
}

/** Without the "for" of "Ana Ruiz for courier.test": the address is none of the name's words. */
function withoutFor(words: readonly Word[]): readonly Word[] {
  return words.length > 2 && tableOf('bylines.for').has(words.at(-1)?.small ?? '') ? words.slice(0, -1) : words
}

/** Without "in Paris". */
function withoutPlace(tokens: Tokens, words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, index) => {
    const next = words[index + 1]
    if (index === 0 || !next || tokens.cases[word.first] === CAPITALS || !isCapital(tokens, next.first)) return false
    return tableOf('bylines.in').has(word.small)
  })
  return at < 0 ? words : words.slice(0, at)
}

/** `title` words of a role, the name, and what is known to follow names. */
function splitWords(tokens: Tokens, words: readonly Word[], title: number): NameAndRole {
  const before = title > 0 ? textOf(tokens, words.slice(0, title)) : null
  const name = (end?: number): readonly Word[] => trimmedName(tokens, words.slice(title, end))
  const role = roleStart(tokens, words, title + 1)
  const section = words.findIndex((word, index) => index > title + 1 && tableOf('bylines.section').has(word.small))
  if (section > 0 && (role < 0 || section < role)) return { name: name(section), role: before }
  if (role < 0) return { name: name(), role: before }
  const behind = words.slice(role)
  const agency = isAgency(tokens, behind[0]?.first, behind.at(-1)?.end)
  return { name: name(role), role: agency ? before : textOf(tokens, behind) }
}

/** Words of the longest role in front of a name: "Chief Foreign Affairs Correspondent". */
const MOST_BEFORE = 5

/** Words of a role in front of the name: "Rechtsanwalt Ana Ruiz", "Kurier-Redakteurin Ana Ruiz", "Political Editor Ana Ruiz". */
function titleWords(tokens: Tokens, words: readonly Word[]): number {
  const first = words[0]?.small ?? ''
  const last = first.slice(first.lastIndexOf('-') + 1)
  const roles = tableOf('bylines.role')
  // What is in front of the role may be any word: a given name behind it shows where the name starts
  const at = isGivenName(first) ? -1 : words.slice(0, MOST_BEFORE).findLastIndex(({ small }) => roles.has(small))
  // "Court Reporter", "our court reporter"; not "Remarks of President"
  const capitals = new Set(words.slice(1, at + 1).map((word) => isCapital(tokens, word.first)))
  if (at > 0 && capitals.size === 1 && words.length > at + 2 && isGivenName(words[at + 1]?.small ?? '')) return at + 1
  return words.length > 2 && (roles.has(first) || roles.has(last)) ? 1 : 0
}
