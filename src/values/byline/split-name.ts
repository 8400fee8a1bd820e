import type { Author } from '../../model/article.js'
import { isAgency } from '../agencies.js'
import { isGivenName } from './given-names.js'
import { labelAt } from './label.js'
import { isRole, roleStart } from './role.js'
import { wordSet } from './word-sets.js'

/** "Ana Ruiz (photography)". */
const BRACKET = /^([^()]{2,60}?)\s*\(([^()]{1,60})\)\s*$/u
/** Where somebody writes from: "in Paris". */
const PLACE = /\s(?:in|aus|à|en|from|desde|In)\s+\p{Lu}.*$/u

/**
 * A name and the role that stands before it, behind it or in brackets: "Ana Ruiz Staff Writer in Lima". Without a
 * label in front of it only a given name shows where such a line starts as a name; any other is left whole.
 */
export function splitName(item: string, labelled: boolean): Author {
  if (isAgency(item)) return { name: item, role: null }
  const bracket = item.includes('(') ? BRACKET.exec(item) : null
  if (bracket) return { name: trimName(bracket[1] ?? ''), role: isRole(bracket[2] ?? '') ? (bracket[2] ?? null) : null }
  const label = labelAt(item)
  const words = (label && label.end < item.length ? item.slice(label.end) : item).split(/\s+/u)
  const title = titleWords(words)
  if (!labelled && !isGivenName(words[title] ?? '')) return { name: trimName(words.join(' ')), role: null }
  return splitWords(words.join(' ').replace(PLACE, '').split(' '), title)
}

/** `title` words of a role, the name, and what is known to follow names. */
function splitWords(words: readonly string[], title: number): Author {
  const before = title > 0 ? words.slice(0, title).join(' ') : null
  const name = (end?: number): string => trimName(words.slice(title, end).join(' '))
  const role = roleStart(words, title + 1)
  const section = words.findIndex((word, index) => index > title + 1 && wordSet('sections').has(word.toLowerCase()))
  if (section > 0 && (role < 0 || section <= role)) return { name: name(section), role: before }
  if (role < 0) return { name: name(), role: before }
  const behind = words.slice(role).join(' ')
  return { name: name(role), role: isAgency(behind) ? before : behind }
}

/** Words of a role in front of the name: "Rechtsanwalt Ana Ruiz", "Kurier-Redakteurin Ana Ruiz". */
function titleWords(words: readonly string[]): number {
  const first = words[0]?.toLowerCase() ?? ''
  const last = first.slice(first.lastIndexOf('-') + 1)
  return words.length > 2 && (wordSet('roles').has(first) || wordSet('roles').has(last)) ? 1 : 0
}

function trimName(name: string): string {
  return name.replace(/^[\s"“„:*]+|[\s"”“:*]+$/gu, '').replace(/(?<=\p{Ll}{2})\.$/u, '')
}
