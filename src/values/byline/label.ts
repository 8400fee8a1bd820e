import { type Table, tableOf } from '../../language/index.js'
import { squash } from '../../text/whitespace.js'
import { numberAt, phraseEnd } from '../../words/phrases.js'
import {
  CAPITALS,
  isTight,
  MIXED,
  NUMBER,
  SMALL,
  type Tokens,
  tokenFrom,
  UNCASED_WORD,
  WORD,
} from '../../words/tokens.js'
import { stretchOf } from '../date/stretch.js'
import { isOneOf } from '../word.js'

/** What opens a byline or a date ("By", "Von:", "Words by", "Updated on"), in tokens. */
export interface Label {
  readonly first: number
  /** The token behind it and its colon. */
  readonly end: number
}

/** Words of the longest label of a date. */
const MOST_WORDS = 5
/** May stand in front of a label, or between it and what it labels. */
const LEADING = '/-–—|·•*'
const TRAILING = ':,.-–('
/** What ends a label wherever it stands, "文＝" as well. */
const COLONS = ':：＝／'

/** The byline label that tokens `from` to `to` start with, the longest one; null where they start with none. "Byrne" is none. */
export function labelAt(tokens: Tokens, from: number = 0, to: number = tokens.count): Label | null {
  const label = matchAt(tokens, from, to, tableOf('bylines.label')) ?? reportAt(tokens, from, to)
  // "DI INDUSTRIES …" in a headline of capitals is no Italian byline.
  const shouted = label && tokens.cases[label.first] === CAPITALS
  return shouted && tableOf('bylines.small-label').has(tokens.lower(label.first)) ? null : label
}

/** Words of the longest place of a reporter. */
const PLACE_WORDS = 4

/** "Aus Port Hale berichtet Ana Ruiz": the place of the reporter stands within the label. */
function reportAt(tokens: Tokens, from: number, to: number): Label | null {
  if (!tableOf('bylines.report-from').has(tokens.lower(from))) return null
  let at = from + 1
  while (at < to && at - from <= PLACE_WORDS && tokens.kinds[at] === WORD && tokens.cases[at] !== SMALL) at += 1
  const reports = at > from + 1 && at + 1 < to && tableOf('bylines.reports').has(tokens.lower(at))
  return reports && tokens.cases[at + 1] !== SMALL ? { first: from, end: at + 1 } : null
}

/**
 * True where tokens `from` to `to` are a byline's label and nothing else. Some are labels on a line of their own only: "Comment
 * by Bo Lee" is a reader's.
 */
export function isLabel(tokens: Tokens, from: number, to: number): boolean {
  return labelAt(tokens, from, to)?.end === to || phraseEnd(tokens, from, 'bylines.label-alone', to) === to
}

/** A label as it stands, with its colon. */
export function labelText(tokens: Tokens, { first, end }: Label): string {
  const colon = end - first > 1 && isOneOf(tokens, end - 1, COLONS)
  const text = squash(tokens.text.slice(tokens.starts[first], tokens.ends[end - (colon ? 2 : 1)]))
  return text + (colon ? ':' : '')
}

/** What the label of a date says of it. */
export interface DateMeaning {
  readonly updated: boolean
  /** "Stand:" is of the last change where another date stands beside it, and of publication where none does. */
  readonly either: boolean
}

/** The label of a date of publication or change that tokens `from` to `to` start with. */
export function dateLabelAt(tokens: Tokens, from: number = 0, to: number = tokens.count): (Label & DateMeaning) | null {
  const updated = matchAt(tokens, from, to, tableOf('dates.updated'))
  const published = matchAt(tokens, from, to, tableOf('dates.published'))
  if (!updated || (published && updated.end < published.end))
    return published && { ...published, updated: false, either: false }
  return { ...updated, updated: true, either: updated.end === published?.end }
}

/** The label in front of a date: the token it starts with, or the one behind where it is glued to the word in front, and its offset in the text. */
export interface LabelBefore extends DateMeaning {
  readonly first: number
  readonly start: number
}

/** The label of a date that tokens `from` to `to` end with ("Ana Ruiz, updated on ", "11:05 AM ESTUpdated "). */
export function dateLabelBefore(tokens: Tokens, from: number, to: number): LabelBefore | null {
  let end = to
  while (end > from && isOneOf(tokens, end - 1, TRAILING)) end -= 1
  const stretch = stretchOf(tokens, Math.max(from, end - MOST_WORDS), end)
  for (let first = stretch.from; first < stretch.to; first++) {
    if (first > stretch.from && isTight(stretch.tokens, first) && !endsDate(stretch.tokens, first - 1)) continue
    const updated = endOf(stretch.tokens, first, stretch.to, tableOf('dates.updated')) === stretch.to
    const published = endOf(stretch.tokens, first, stretch.to, tableOf('dates.published')) === stretch.to
    if (!updated && !published) continue
    const start = stretch.tokens.starts[first] as number
    return { first: tokenFrom(tokens, start), start, updated, either: updated && published }
  }
  return null
}

/** True for what a label may stand right behind: a mark, "2031Updated", "ESTUpdated". */
function endsDate(tokens: Tokens, token: number): boolean {
  return tokens.kinds[token] === NUMBER || tokens.cases[token] === CAPITALS || isOneOf(tokens, token, ':|·•,/()')
}

/** True where a byline's label may stand anywhere among tokens `from` to `to`: one may be glued to a name. */
export function mayHoldLabel(tokens: Tokens, from: number, to: number): boolean {
  const table = tableOf('bylines.label')
  for (let token = from; token < to; token++) {
    const written = tokens.cases[token]
    if (written === MIXED || written === UNCASED_WORD || endOf(tokens, token, to, table, false) >= 0) return true
  }
  return false
}

function matchAt(tokens: Tokens, from: number, to: number, table: Table): Label | null {
  let first = from
  while (first < to && isOneOf(tokens, first, LEADING)) first += 1
  const end = endOf(tokens, first, to, table)
  return end < 0 ? null : { first, end: end < to && isOneOf(tokens, end, COLONS) ? end + 1 : end }
}

/** Where the longest entry of `table` ends that starts at `first`, `apart` with nothing but a colon right behind it; -1 for none. */
function endOf(tokens: Tokens, first: number, to: number, table: Table, apart = true): number {
  if (first >= to || numberAt(tokens, first, table) < 0) return -1
  let key = ''
  let best = -1
  for (let token = first; token < to; token++) {
    const colon = isOneOf(tokens, token, COLONS)
    key += (key !== '' && !colon && !isTight(tokens, token) ? ' ' : '') + tokens.lower(token)
    const number = table.number(key)
    if (number < 0) break
    const next = token + 1
    if (number > 0 && (colon || !apart || isApart(tokens, token, next, to))) best = next
  }
  return best
}

/** A label ends its word; in a script without blanks names follow at once. */
function isApart(tokens: Tokens, token: number, next: number, to: number): boolean {
  if (next >= to || !isTight(tokens, next) || isOneOf(tokens, next, COLONS)) return true
  return tokens.cases[token] === UNCASED_WORD && tokens.cases[next] === UNCASED_WORD
}
