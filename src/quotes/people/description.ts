import { at, has } from '../syntax/facts.js'
import type { Phrase } from '../syntax/phrase.js'
import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import type { Entity } from './entity.js'
import type { Register } from './register.js'

/** Short forms of offices, and the words that descriptions use for them. */
const FULL: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  sen: 'senator',
  'gov.': 'governor',
  gov: 'governor',
  'rep.': 'representative',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  'gen.': 'general',
  'lt.': 'lieutenant',
  'sgt.': 'sergeant',
  'capt.': 'captain',
  'prof.': 'professor',
  'rev.': 'reverend',
  hopeful: 'candidate',
  nominee: 'candidate',
  advisor: 'adviser',
}
const LOOSE = new Set('the this that former then current new then- sitting incumbent veteran longtime'.split(' '))

/** "the Russian leader": the one person of the article whose stated role has these words; null where none or several do. */
export function byDescription(
  s: readonly Token[],
  phrase: Phrase,
  sentence: number,
  { register }: { readonly register: Register },
): Entity | null {
  if (!/^(?:the|this|that)$/u.test(at(s, phrase.from).lower)) return null
  const words = wordsOf(s, phrase)
  const head = words.at(-1)
  if (!head || !isOffice(s, phrase)) return null
  const fit = withRoles(register).filter((each) => each.role !== null && roleFits(each.role, words))
  if (fit.length <= 1) return fit[0] ?? null
  return latest(register, new Set(fit), sentence)
}

const roles = new WeakMap<Register, readonly Entity[]>()
/** More people with roles than this are junk, not an article. */
const MOST = 300

function withRoles(register: Register): readonly Entity[] {
  const known = roles.get(register)
  if (known) return known
  const all = register.entities.filter((each) => each.role !== null).slice(0, MOST)
  roles.set(register, all)
  return all
}

function isOffice(s: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (has(at(s, i), tags.ROLE)) return true
  return false
}

function wordsOf(s: readonly Token[], phrase: Phrase): string[] {
  const words: string[] = []
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = at(s, i)
    if (has(token, tags.PREP)) break
    if (token.kind === 'word' && !LOOSE.has(token.lower) && !/^[’']s?$/u.test(token.lower))
      words.push(FULL[token.lower] ?? token.lower)
  }
  return words
}

/** Every word of the description stands in the role, and its head is the role's head. */
function roleFits(role: string, words: readonly string[]): boolean {
  const own = role
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .split(/\s+/u)
    .map((word) => FULL[word] ?? word)
  const stop = own.findIndex((word) => /^(?:of|for|at|in|from|to)$/u.test(word))
  const head = own[(stop < 0 ? own.length : stop) - 1]
  return head === words.at(-1) && words.every((word) => own.includes(word))
}

function latest(register: Register, fit: ReadonlySet<Entity>, sentence: number): Entity | null {
  for (let i = Math.min(register.places.length, 3000) - 1; i >= 0; i--) {
    const place = register.places[i]
    if (place && place.sentence < sentence && fit.has(place.entity)) return place.entity
  }
  return null
}
