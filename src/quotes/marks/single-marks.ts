import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { classAt, DIGIT, isLetter, SPACE } from '../../text/characters.js'
import { NUMBER, type Tokens } from '../../words/tokens.js'
import { firstMarkAt, type MarkTokens } from './mark-tokens.js'
import type { SidedMark } from './sides.js'

const SINGLE = "‘’'‚"
const BEFORE_OPENING = '([{—–-:“"'
const BEHIND_OPENING = '¿¡“"….'
const APOSTROPHES = "'’"

/** The single marks of the article within `span` that open or close a quotation; apostrophes are left out. */
export function singleMarks(tokens: Tokens, all: MarkTokens, span: Span): SidedMark[] {
  const marks: SidedMark[] = []
  let open = false
  for (let i = firstMarkAt(tokens, all, span[0]); i < all.length; i++) {
    const token = all[i] as number
    const at = tokens.starts[token] as number
    if (at >= span[1]) break
    if (!SINGLE.includes(tokens.text.charAt(at))) continue
    const side: 'open' | 'close' | null = open ? closingSide(tokens.text, span, at) : openingSide(tokens, span, token)
    if (!side) continue
    open = side === 'open'
    marks.push({ at, end: at + 1, family: 'single', side, code: 'either' })
  }
  return marks
}

function openingSide(tokens: Tokens, span: Span, token: number): 'open' | null {
  const { text } = tokens
  const at = tokens.starts[token] as number
  if (at > span[0]) {
    const before = text.charAt(at - 1)
    if (!isBlank(before) && (text.charAt(at) === '’' || !BEFORE_OPENING.includes(before))) return null
  }
  const after = text.charAt(at + 1)
  // ''Twas: the mark, and behind it the word's apostrophe
  if (APOSTROPHES.includes(after) && after !== '') return isElided(tokens, token + 2) ? 'open' : null
  if (after === '' || !(isWordPart(after) || BEHIND_OPENING.includes(after))) return null
  return isElided(tokens, token + 1) ? null : 'open'
}

/** "’90s", "’em": the apostrophe belongs to the word and opens nothing. */
function isElided(tokens: Tokens, token: number): boolean {
  if (tokens.kinds[token] === NUMBER) return true
  return (
    tableOf('marks.elided').has(tokens.lower(token)) && !isWordPart(tokens.text.charAt(tokens.ends[token] as number))
  )
}

/** Characters behind a mark in which a surer one is looked for. */
const REACH = 330

/** A mark behind a letter may be a plural's apostrophe: it closes unless a surer one follows in the sentence. */
function closingSide(text: string, span: Span, at: number): 'close' | null {
  if (text.charAt(at) === '‘') return null
  const before = at > 0 ? text.charAt(at - 1) : ' '
  const after = at + 1 < span[1] ? text.charAt(at + 1) : ' '
  if (isWordPart(after) || isBlank(before)) return null
  if (!isWordPart(before)) return 'close'
  if (!(tableOf('marks.plural').has(before) || isCutShort(text, at)) || !isBlank(after)) return 'close'
  const end = Math.min(span[1], at + REACH)
  for (let i = at + 1; i + 1 < end && !'‘“"'.includes(text.charAt(i)); i++)
    if ('.,!?…'.includes(text.charAt(i)) && "’'".includes(text.charAt(i + 1)) && !isWordPart(text.charAt(i + 2)))
      return null
  return 'close'
}

/** "an’", "goin’": the last letter is left out. */
function isCutShort(text: string, at: number): boolean {
  let from = at
  while (from > 0 && isLetter(classAt(text, from - 1))) from -= 1
  return tableOf('marks.clipped').has(text.slice(from, at).toLowerCase())
}

/** Longest quotation in single marks that is looked for, in characters. */
const LONGEST = 400

/** True where the text quotes in single marks, the British way: they outnumber the double ones by far. */
export function quotesInSingles(tokens: Tokens, all: MarkTokens, spans: readonly Span[]): boolean {
  if (!all.some((token) => isSingle(tokens.text.charAt(tokens.starts[token] as number)))) return false
  let single = 0
  let double = 0
  for (const span of spans) {
    let behind = span[0]
    for (let i = firstMarkAt(tokens, all, span[0]); i < all.length; i++) {
      const at = tokens.starts[all[i] as number] as number
      if (at >= span[1]) break
      if (at < behind) continue
      const sign = tokens.text.charAt(at)
      if ('"“”„«»「'.includes(sign)) double += 1
      else if (isSingle(sign)) {
        // Where doubled apostrophes open quotations, single ones are nested in them.
        if (opensDoubled(tokens.text, span, at) && !isElided(tokens, (all[i] as number) + 2)) return false
        const end = singleEnd(tokens.text, span, at)
        if (end > at) {
          single += 1
          behind = end + 1
        }
      }
    }
  }
  return single > double
}

function isSingle(sign: string): boolean {
  return sign === '‘' || sign === "'"
}

function opensDoubled(text: string, span: Span, at: number): boolean {
  if (text.charAt(at) !== "'" || text.charAt(at + 1) !== "'" || !isWordPart(text.charAt(at + 2))) return false
  const before = at > span[0] ? text.charAt(at - 1) : ' '
  return isBlank(before) || '([—–'.includes(before)
}

/** The closing mark of the quotation that a single mark opens; `at` where it opens none. */
function singleEnd(text: string, span: Span, at: number): number {
  const before = at > span[0] ? text.charAt(at - 1) : ' '
  if (!(isBlank(before) || before === '(') || !isLetter(classAt(text, at + 1))) return at
  const end = Math.min(span[1], at + LONGEST + 3)
  for (let i = at + 1; i < end && text.charAt(i) !== '‘'; i++) {
    // "'I said, “Look,” and they laughed'": double marks within are somebody else's words
    if (DOUBLE.includes(text.charAt(i))) {
      i = innerEnd(text, i, end)
      if (i < 0) return at
      continue
    }
    if (i < at + 4 || !"’'".includes(text.charAt(i)) || isWordPart(text.charAt(i + 1))) continue
    const last = text.charAt(i - 1)
    if ('.,!?"”'.includes(last) || isLetter(classAt(last, 0))) return i
  }
  return at
}

const DOUBLE = '"“'

/** The closing mark of the double one at `at`; -1 where none stands before `end`. */
function innerEnd(text: string, at: number, end: number): number {
  const close = text.slice(at + 1, end).indexOf(text.charAt(at) === '"' ? '"' : '”')
  return close < 0 ? -1 : at + 1 + close
}

function isBlank(sign: string): boolean {
  return classAt(sign, 0) === SPACE
}

function isWordPart(sign: string): boolean {
  const kind = classAt(sign, 0)
  return isLetter(kind) || kind === DIGIT
}
