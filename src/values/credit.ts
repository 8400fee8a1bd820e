import { tableOf } from '../language/index.js'
import type { Credit, CreditKind } from '../model/article.js'
import { squash } from '../text/whitespace.js'
import { classAt, numberAt, phraseAt, phraseEnd } from '../words/phrases.js'
import { type Tokens, WORD } from '../words/tokens.js'
import { isWorkCredit } from './credit/work.js'
import { nameAt, namesIn } from './names.js'
import { isCapital, isOneOf, lengthOf, signAt } from './word.js'

/** What stands in front of credits at the end of a story. */
const OPENING = '([*—–-（【'
/** Characters of a source, between a name and what it is, and between that and where. */
const LONGEST_SOURCE = 81
const LONGEST_BEFORE = 41
const LONGEST_BEHIND = 22
const LONGEST_PLACE = 61
const MOST_NAME_WORDS = 4

/** Kinds of credit that name people. */
const NAMING: ReadonlySet<CreditKind> = new Set<CreditKind>(['contributors', 'editing', 'contact', 'bio'])

/** Reads tokens `from` to `to` as a credit: who else reported or edited, whom to ask, where it first ran; null where they are none. */
export function readCredit(tokens: Tokens, from: number, to: number): Omit<Credit, 'span'> | null {
  const kind = kindOf(tokens, from, to)
  return kind && creditOf(tokens, from, to, kind)
}

/** Tokens `from` to `to`, known to be a credit, with the people and agencies they name. */
export function creditOf(tokens: Tokens, from: number, to: number, kind: CreditKind): Omit<Credit, 'span'> {
  const text = squash(tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]))
  return { kind, text, names: NAMING.has(kind) ? namesIn(tokens, from, to) : [] }
}

function kindOf(tokens: Tokens, from: number, to: number): CreditKind | null {
  let first = from
  while (first < to && isOneOf(tokens, first, OPENING)) first += 1
  if (first >= to) return null
  const opening = classAt(tokens, first, 'notes.credit', to)
  if (opening?.kind === 'editing' && isCapital(tokens, first) && namesSomebody(tokens, opening.end, to))
    return 'editing'
  if (isWorkCredit(tokens, first, to)) return 'contributors'
  if (isCapital(tokens, first) && (saysContributed(tokens, first, to) || reportedFrom(tokens, first, to)))
    return 'contributors'
  if (opening && opening.end < to && isOpening(tokens, first, opening.end, to, opening.kind))
    return PUBLISHED[opening.kind] ?? null
  return isBiography(tokens, first, to) ? 'bio' : null
}

/** The kind of credit of each class of openings; of those of "editing" see above. */
const PUBLISHED: Readonly<Record<string, CreditKind>> = {
  contributors: 'contributors',
  contact: 'contact',
  'contact-name': 'contact',
  provenance: 'provenance',
  source: 'source',
}

function isOpening(tokens: Tokens, first: number, end: number, to: number, kind: string): boolean {
  if (kind === 'contributors') return isCapital(tokens, first) && isCapital(tokens, end) && areNames(tokens, end, to)
  if (kind === 'contact-name') return isReach(tokens, end, to)
  return kind !== 'source' || isSource(tokens, first, end, to)
}

/** Words for each capital among names and where they were, at most. */
const WORDS_A_NAME = 4

/** "With Ana Ruiz in Lima", not "With Ruizpass, the mark hardly counts any more": names, and little between them. */
function areNames(tokens: Tokens, from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  for (let token = from; token < to; token++) {
    if (tokens.kinds[token] !== WORD) continue
    words += 1
    if (isCapital(tokens, token)) capitals += 1
  }
  return capitals * WORDS_A_NAME >= words
}

/** A capital before the first full stop. */
function namesSomebody(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to && signAt(tokens, token) !== '.'; token++) if (isCapital(tokens, token)) return true
  return false
}

/** "… contributed to this report", "… contributed from Lima" */
function saysContributed(tokens: Tokens, from: number, to: number): boolean {
  const table = tableOf('notes.contributed')
  for (let token = from + 1; token < to; token++) {
    const found = numberAt(tokens, token, table) < 0 ? null : classAt(tokens, token, 'notes.contributed', to)
    if (found && (found.kind === 'anywhere' || (found.end < to && isCapital(tokens, found.end)))) return true
  }
  return false
}

/** "Bo Lee reported from Lima." */
function reportedFrom(tokens: Tokens, from: number, to: number): boolean {
  const { end, words } = nameAt(tokens, from, to)
  if (words < 2 || words > MOST_NAME_WORDS) return false
  const place = phraseEnd(tokens, end, 'notes.reported', to)
  if (place === end || place >= to || !isCapital(tokens, place)) return false
  let stop = place
  while (stop < to && signAt(tokens, stop) !== '.') stop += 1
  return stop < to && lengthOf(tokens, place, stop) <= LONGEST_PLACE
}

/** "Reach Bo Lee at" */
function isReach(tokens: Tokens, from: number, to: number): boolean {
  return (
    from + 2 < to &&
    isCapital(tokens, from) &&
    isCapital(tokens, from + 1) &&
    tableOf('notes.contact-at').has(tokens.lower(from + 2))
  )
}

/** "Source: Harbour board" */
function isSource(tokens: Tokens, first: number, end: number, to: number): boolean {
  const name = signAt(tokens, end) === ':' ? end + 1 : end
  return (
    isCapital(tokens, first) && name < to && isCapital(tokens, name) && lengthOf(tokens, name, to) <= LONGEST_SOURCE
  )
}

/** "Bo Lee is a reporter at the Courier." */
function isBiography(tokens: Tokens, from: number, to: number): boolean {
  const { end, words } = nameAt(tokens, from, to)
  if (words < 2 || words > MOST_NAME_WORDS) return false
  const verb = signAt(tokens, end) === ',' ? end + 1 : end
  const is = phraseEnd(tokens, verb, 'notes.bio-is', to)
  if (is === verb) return false
  for (let role = is; role < to && lengthOf(tokens, is, role) <= LONGEST_BEFORE; role++) {
    const behind = phraseEnd(tokens, role, 'notes.bio-role', to)
    if (behind === role) continue
    for (let at = behind; at < to && lengthOf(tokens, behind, at) <= LONGEST_BEHIND; at++)
      if (at + 1 < to && phraseAt(tokens, at, tableOf('notes.bio-behind'), to)) return true
  }
  return false
}
