import { isGivenName } from '../../language/given-names.js'
import { tableOf } from '../../language/index.js'
import { classOf, LOWER, UPPER } from '../../text/characters.js'
import { isTight, MIXED, NUMBER, type Tokens, tokenize, WORD } from '../../words/tokens.js'
import { isOneOf } from '../word.js'
import { isRole } from './role.js'

/**
 * Tokens `from` to `to` with blanks where a page's layout alone kept apart what stands in a line ("Posted onMay 3,
 * 2031AuthorAna RuizCategoriesNews"), and where those blanks were put; null where nothing is glued.
 */
export function unglued(tokens: Tokens, from: number, to: number): { tokens: Tokens; seams: readonly number[] } | null {
  const seams = seamsOf(tokens, from, to)
  if (seams.length === 0) return null
  const end = tokens.ends[to - 1] as number
  let text = ''
  let at = tokens.starts[from] as number
  for (const seam of seams) {
    text += `${tokens.text.slice(at, seam)} `
    at = seam
  }
  return { tokens: tokenize(text + tokens.text.slice(at, end)), seams }
}

function seamsOf(tokens: Tokens, from: number, to: number): number[] {
  const seams: number[] = []
  for (let token = from; token < to; token++) {
    const start = tokens.starts[token] as number
    if (tokens.cases[token] === MIXED) seams.push(...seamsWithin(tokens, token, from, to))
    if (token > from && isTight(tokens, token) && isSeam(tokens, token, to)) seams.push(start)
    if (isYearAndDay(tokens, token)) seams.push(start + YEAR)
  }
  return [...new Set(seams)].sort((a, b) => a - b)
}

/** Digits of a year. */
const YEAR = 4

/** "20315. Mai", "20315 months": a number glued to the year before it. */
function isYearAndDay(tokens: Tokens, token: number): boolean {
  const digits = tokens.kinds[token] === NUMBER ? tokens.of(token) : ''
  if (!/^(?:19|20)\d{3,4}$/.test(digits) || token + 1 >= tokens.count) return false
  return isOneOf(tokens, token + 1, '.') || tableOf('bylines.counted').has(tokens.lower(token + 1))
}

/** Between a word and a number that touch. */
function isSeam(tokens: Tokens, token: number, to: number): boolean {
  const before = tokens.kinds[token - 1]
  if (before === WORD && tokens.kinds[token] === NUMBER)
    return (
      isTimestamp(tokens, token, to) ||
      opens(tokens, token - 1, tokens.lower(token - 1)) ||
      (token + 1 < to && isCounted(tokens.lower(token + 1)))
    )
  if (before !== NUMBER || tokens.kinds[token] !== WORD) return false
  const [head = ''] = pieces(tokens.of(token))
  return isFollower(head) || isMonth(tokens, token, to, head)
}

/** "2031-05-04T10:11:12": what a page's code writes behind a name. */
function isTimestamp(tokens: Tokens, token: number, to: number): boolean {
  return (
    token + TIMESTAMP < to &&
    tokens.of(token).length === YEAR &&
    isOneOf(tokens, token + 1, '-') &&
    isOneOf(tokens, token + 3, '-') &&
    tokens.lower(token + TIMESTAMP) === 't'
  )
}

/** Tokens before the "T" of a timestamp. */
const TIMESTAMP = 5

/** Between the pieces of one word, which capitals start. */
function seamsWithin(tokens: Tokens, token: number, from: number, to: number): number[] {
  const seams: number[] = []
  let at = tokens.starts[token] as number
  const all = pieces(tokens.of(token))
  all.forEach((piece, index) => {
    const before = all[index - 1] ?? ''
    const last = index === all.length - 1
    if (index > 0) {
      const small = before.toLowerCase()
      // "AnaRuiz2031-05-04T10:11:12"
      const stamped = index === 1 && last && isGivenName(small) && isTight(tokens, token + 1)
      if (stamped && isTimestamp(tokens, token + 1, to)) seams.push(at)
      const opened =
        index === 1 && token === from && isName(tokens, token, piece) && tableOf('bylines.glued-first').has(small)
      if (
        opened ||
        opens(tokens, index === 1 ? token : -1, small, before) ||
        (before.length > 2 &&
          (isFollower(piece) || (last && (isMonth(tokens, token, to, piece) || startsRole(tokens, token, to, before)))))
      )
        seams.push(at)
    }
    at += piece.length
  })
  return seams
}

/** "ByAna", "ByJ. R. Stone" */
function isName(tokens: Tokens, token: number, piece: string): boolean {
  return piece.length > 1 || isOneOf(tokens, token + 1, '.')
}

/** "Posted on", "von": what stands before a name or a date. */
function opens(tokens: Tokens, token: number, small: string, written: string = small): boolean {
  if (tableOf('bylines.glued-small').has(small)) return written === small
  if (tableOf('bylines.glued').has(small)) return true
  return token > 0 && tableOf('bylines.glued').has(`${tokens.lower(token - 1)} ${small}`)
}

/** "RuizFood Writer": what is glued to a name and leads to a role. */
function startsRole(tokens: Tokens, token: number, to: number, before: string): boolean {
  return token + 1 < to && !tableOf('names.prefix').has(before.toLowerCase()) && isRole(tokens, token + 1, to)
}

/** "Author", "Categories": what starts something new. */
function isFollower(piece: string): boolean {
  return tableOf('bylines.glued-behind').has(piece.toLowerCase()) && piece !== piece.toLowerCase()
}

function isMonth(tokens: Tokens, token: number, to: number, piece: string): boolean {
  const next = isOneOf(tokens, token + 1, '.') ? token + 2 : token + 1
  return next < to && tokens.kinds[next] === NUMBER && tableOf('dates.months').has(piece.toLowerCase())
}

function isCounted(small: string): boolean {
  return tableOf('bylines.glued-counted').has(small)
}

/** "RuizNovember" as "Ruiz" and "November". */
function pieces(word: string): string[] {
  const found: string[] = []
  let first = 0
  for (let at = 1; at < word.length; at++) {
    if (classOf(word.charCodeAt(at)) !== UPPER || classOf(word.charCodeAt(at - 1)) !== LOWER) continue
    found.push(word.slice(first, at))
    first = at
  }
  return [...found, word.slice(first)]
}
