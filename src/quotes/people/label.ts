import { tableOf } from '../../language/index.js'
import { tokenize } from '../../words/tokens.js'
import { ARTICLES } from '../words/classes.js'
import { readWords } from '../words/read-words.js'
import { is, type Token } from '../words/token.js'
import { wordingOf } from '../words/wording.js'
import { isBody, isBodyWord } from './body.js'
import type { Resolved } from './entity.js'
import { isHonorific, readable } from './readable.js'

/** What is known of an article's names when a label is read. */
export interface KnownNames {
  /** The one person of the article with this family or given name; null where none or several fit. */
  readonly person: (word: string) => Resolved | null
  readonly authors: readonly string[]
  /** Given and family name as they stand in headlines and quotations. */
  readonly spelledOut: (family: string) => string | null
}

/** Reads the labels of turns in their order: a family name goes on with the last label that had it in full. */
export function labelReader(known: KnownNames): (label: string) => Resolved {
  const people = new Map<string, Resolved>()
  return (label) => {
    // "ANA RUIZ, HOST", "RUIZ (voice-over)": what stands behind the name says what she is, or how she is heard
    const name = (label.split(/[,(]/u, 1)[0] as string).trimEnd()
    const resolved = people.get(name.toLowerCase()) ?? readLabel(name, known)
    const full = resolved.name.toLowerCase()
    const gap = full.indexOf(' ')
    if (resolved.type === 'person' && gap > 0) people.set(full.slice(gap + 1), resolved)
    return resolved
  }
}

/** Who the label of a turn names. A single word in capitals that is nobody's name is the paper that asks. */
function readLabel(label: string, known: KnownNames): Resolved {
  const all = label.split(/\s+/u)
  const names = withoutRole(all.filter((word) => !isHonorific(word)))
  // "THE PRESIDENT" has no name in it
  const words = names.length === 0 || wordsOf(names.join(' ')).every((word) => is(word, ARTICLES)) ? all : names
  const last = words.at(-1) ?? label
  return (
    fitting(known.person(last.toLowerCase()), words) ??
    byAuthor(words, known.authors) ??
    spelled(words, known) ??
    byWords(words.map(readable).join(' '), words.length, words.length < all.length)
  )
}

/** Words of a name behind a role at least. */
const FEWEST_BEHIND = 2

/** "HOST ANA RUIZ": what she is stands before the name. "CHIEF OF STAFF" has none. */
function withoutRole(words: readonly string[]): readonly string[] {
  const [role = '', ...rest] = words.map((word) => word.toLowerCase())
  const isRole = rest.length >= FEWEST_BEHIND && tableOf('bylines.role').has(role)
  return isRole && !rest.some((word) => tableOf('marks.small').has(word)) ? words.slice(1) : words
}

/** "ANA RUIZ" is not Bo Ruiz. */
function fitting(person: Resolved | null, words: readonly string[]): Resolved | null {
  if (!person || words.length === 1) return person
  return person.name.toLowerCase().startsWith((words[0] as string).toLowerCase().replace('.', '')) ? person : null
}

/** The author's name, family name or initials. */
function byAuthor(words: readonly string[], authors: readonly string[]): Resolved | null {
  const label = words.join(' ').toLowerCase()
  const fits = authors.filter((author) => {
    const own = author.toLowerCase()
    return own === label || own.split(' ').at(-1) === label || initials(own) === label.replaceAll('.', '')
  })
  return fits.length === 1 ? person(fits[0] as string, 1) : null
}

/** "ar" of "ana ruiz". */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((part) => part[0] ?? '')
    .join('')
}

function spelled(words: readonly string[], known: KnownNames): Resolved | null {
  const full = words.length === 1 ? known.spelledOut(readable(words[0] as string)) : null
  return full ? person(full.split(' ').map(readable).join(' '), 0.85) : null
}

function byWords(name: string, count: number, titled: boolean): Resolved {
  const words = wordsOf(name)
  const isPerson =
    titled || (count > 1 && !isBody(words) && !words.some((word) => is(word, ARTICLES) || isBodyWord(word)))
  return isPerson
    ? person(name, 0.95)
    : { key: name.toLowerCase(), name, role: null, type: 'organization', confidence: count > 1 ? 0.9 : 0.85 }
}

function person(name: string, confidence: number): Resolved {
  return { key: name.toLowerCase(), name, role: null, type: 'person', confidence }
}

function wordsOf(name: string): Token[] {
  return readWords(tokenize(name), [0, name.length], [], wordingOf(null)).filter(({ kind }) => kind === 'word')
}
