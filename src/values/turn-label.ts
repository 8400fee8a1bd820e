import { isGivenName } from '../language/given-names.js'
import { tableOf } from '../language/index.js'
import { squash } from '../text/whitespace.js'
import { phraseEnd } from '../words/phrases.js'
import { CAPITALISED, CAPITALS, isTight, MARK, NUMBER, SMALL, type Tokens, WORD } from '../words/tokens.js'
import { isCapital, isOneOf, signAt } from './word.js'

/** The label that a turn of an interview, a transcript or the record of a parliament starts with. */
export interface TurnLabel {
  /** As it stands, with the colon or full stop that ends it. */
  readonly text: string
  /** Whose it is: the last word of the name in small letters, so that "Joe Lathan" and "LATHAN" are one voice. */
  readonly voice: string
  /** Of words before a colon any line may have some: only their coming back makes a label of them. */
  readonly sure: boolean
  /** A given name with a surname, or a title with a name in capitals. */
  readonly person: boolean
  /** What is said stands in the next paragraph. */
  readonly alone: boolean
}

/** Words of the longest name; tokens of what stands between it and the colon. */
const MOST_WORDS = 4
const MOST_BEHIND = 24
/** Letters of "Mr", "The" before a name in capitals. */
const LONGEST_TITLE = 5
const IN_NAME = ".'\u2019-"
/** Signs in a clock between brackets. */
const IN_CLOCK = ':.'

/**
 * Reads "Q:", "COURIER:", "[14:00:05] ANA RUIZ, HOST (voice-over):", "Mr. RUIZ of Lima.", "Ana Ruiz:", "The Minister
 * (Ana Ruiz):"; null for anything else. Captions have ">>" in front of it.
 */
export function readTurnLabel(tokens: Tokens, from: number, to: number): TurnLabel | null {
  let start = from
  while (start < to && isOneOf(tokens, start, '>')) start += 1
  const first = clockEnd(tokens, start, to)
  return (
    partLabel(tokens, from, first, to) ??
    recordLabel(tokens, start, to) ??
    nameLabel(tokens, from, first, to) ??
    officeLabel(tokens, start, to)
  )
}

/** Behind "[14:00:05]". */
function clockEnd(tokens: Tokens, from: number, to: number): number {
  if (!isOneOf(tokens, from, '[(')) return from
  let at = from + 1
  while (at < to && (tokens.kinds[at] === NUMBER || isOneOf(tokens, at, IN_CLOCK))) at += 1
  return at > from + 1 && isOneOf(tokens, at, '])') ? at + 1 : from
}

/** Columns between "Q" and its question where no sign stands between them. */
const WIDE = 2

/** "Q:", "A.", "Q   ", "P.-", "R. –": letters that are no initials by themselves, and others only where one of two asks. */
function partLabel(tokens: Tokens, from: number, first: number, to: number): TurnLabel | null {
  if (isPartWord(tokens, first) && isTight(tokens, first + 1) && signAt(tokens, first + 1) === '.' && first + 2 < to)
    return labelOf(tokens, from, first + 2, to, { voice: tokens.lower(first).charAt(0), sure: false })
  if (tokens.cases[first] !== CAPITALS || !isPartLetter(tokens, first) || first + 1 >= to) return null
  const sure = 'qa'.includes(tokens.lower(first))
  const signed = isTight(tokens, first + 1) && isOneOf(tokens, first + 1, ':.')
  const wide = sure && (tokens.starts[first + 1] as number) - (tokens.ends[first] as number) >= WIDE
  if (!signed && !wide) return null
  const dash = signed && first + 3 < to && isOneOf(tokens, first + 2, '-\u2013\u2014')
  return labelOf(tokens, from, first + (dash ? 3 : signed ? 2 : 1), to, { voice: tokens.lower(first), sure })
}

/** "Pregunta.": the part in full whose letter the turns below it have. */
function isPartWord(tokens: Tokens, at: number): boolean {
  const parts = tableOf('speech.parts of an interview')
  const word = tokens.lower(at)
  return tokens.cases[at] === CAPITALISED && word.length > 1 && parts.has(word) && parts.has(word.charAt(0))
}

/** "Q", "P": one letter that stands for a part of a talk. */
function isPartLetter(tokens: Tokens, at: number): boolean {
  return tokens.of(at).length === 1 && tableOf('speech.parts of an interview').has(tokens.lower(at))
}

/** A name, perhaps with an office and remarks in brackets, before a colon. */
function nameLabel(tokens: Tokens, from: number, first: number, to: number): TurnLabel | null {
  const { end, last, capitals } = nameEnd(tokens, first, to)
  if (end === first) return null
  const colon = bracketsEnd(tokens, capitals ? officeEnd(tokens, end, to) : end, to)
  if (signAt(tokens, colon) !== ':' || !(capitals || saysWords(tokens, colon + 1, to))) return null
  return labelOf(tokens, from, colon + 1, to, {
    voice: tokens.lower(last),
    sure: capitals,
    person: isPerson(tokens, first, last),
  })
}

/** "Ruiz: 1,769." tells a count, not what somebody said. */
function saysWords({ kinds }: Tokens, from: number, to: number): boolean {
  return kinds.subarray(from, to).includes(WORD)
}

interface Name {
  readonly end: number
  /** Its last word. */
  readonly last: number
  /** All of it is in capitals. */
  readonly capitals: boolean
}

/** Up to four words with capitals, particles and initials among them. */
function nameEnd(tokens: Tokens, from: number, to: number): Name {
  let at = from
  let last = from
  let words = 0
  let capitals = true
  for (; at < to && words <= MOST_WORDS; at++) {
    if (tokens.kinds[at] === WORD && !(at > from && isTight(tokens, at) && tokens.kinds[at - 1] === WORD)) {
      if (isCapital(tokens, at)) last = at
      else if (words === 0 || !tableOf('names.particle').has(tokens.lower(at))) break
      if (tokens.cases[at] !== CAPITALS && tokens.cases[at] !== SMALL) capitals = false
      if (at === from || !isTight(tokens, at)) words += 1
    } else if (at === from || !isTight(tokens, at) || !isOneOf(tokens, at, IN_NAME)) break
  }
  return { end: words > MOST_WORDS ? from : at, last, capitals }
}

/** A given name with another word behind it. */
function isPerson(tokens: Tokens, first: number, last: number): boolean {
  return last > first && isGivenName(tokens.lower(first))
}

/** Behind ", INTERIOR MINISTER": words in capitals and their signs. */
function officeEnd(tokens: Tokens, from: number, to: number): number {
  if (signAt(tokens, from) !== ',') return from
  let at = from
  while (at < to && at < from + MOST_BEHIND && isOffice(tokens, at)) at += 1
  return at
}

function isOffice(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] === MARK) return isOneOf(tokens, at, ',.&-\'\u2019/"')
  return tokens.kinds[at] === NUMBER || tokens.cases[at] === CAPITALS
}

/** Behind "(voice-over)", "(through translator)". */
function bracketsEnd(tokens: Tokens, from: number, to: number): number {
  let end = from
  while (signAt(tokens, end) === '(') {
    let at = end + 1
    while (at < to && at < end + MOST_BEHIND && signAt(tokens, at) !== ')') at += 1
    if (signAt(tokens, at) !== ')') break
    end = at + 1
  }
  return end
}

/**
 * "Mr. RUIZ.", "Mrs. LEE of New Hale.", "The SPEAKER pro tempore.": a title, a name in capitals, and a full stop; or, as
 * other parliaments write, "Ms RUIZ (Minister for Lamps):".
 */
function recordLabel(tokens: Tokens, from: number, to: number): TurnLabel | null {
  const isTitle = tokens.cases[from] === CAPITALISED && tokens.of(from).length <= LONGEST_TITLE
  const first = signAt(tokens, from + 1) === '.' ? from + 2 : from + 1
  if (!isTitle || first >= to || tokens.cases[first] !== CAPITALS || tokens.of(first).length < 2) return null
  let at = first
  while (at < to && tokens.cases[at] === CAPITALS && tokens.kinds[at] === WORD) at += 1
  const voice = tokens.lower(at - 1)
  const colon = bracketsEnd(tokens, at, to)
  if (signAt(tokens, colon) === ':') return labelOf(tokens, from, colon + 1, to, { voice, sure: true, person: true })
  at = phraseEnd(tokens, at, 'notes.in-office', to)
  if (at < to && tokens.cases[at] === SMALL && tokens.kinds[at] === WORD) at = placeEnd(tokens, at, to)
  return signAt(tokens, at) === '.' ? labelOf(tokens, from, at + 1, to, { voice, sure: true, person: true }) : null
}

/** Behind "of New Hale"; `from` where no place stands there. */
function placeEnd(tokens: Tokens, from: number, to: number): number {
  let at = from + 1
  while (at < to && at <= from + MOST_WORDS && isCapital(tokens, at)) at += 1
  return at > from + 1 ? at : from
}

/** "The Minister for Lamps (Ana Ruiz):": an office, and in brackets before the colon whose it is. */
function officeLabel(tokens: Tokens, from: number, to: number): TurnLabel | null {
  if (!isCapital(tokens, from)) return null
  let open = from + 1
  while (open < to && open < from + MOST_BEHIND && tokens.kinds[open] === WORD) open += 1
  if (signAt(tokens, open) !== '(') return null
  const { end, last } = nameEnd(tokens, open + 1, to)
  const person = isPerson(tokens, open + 1, last)
  if (!person || signAt(tokens, end) !== ')' || signAt(tokens, end + 1) !== ':') return null
  return labelOf(tokens, from, end + 2, to, { voice: tokens.lower(last), sure: false, person })
}

/** A label with something said behind it, or nothing at all. */
function labelOf(
  { text, starts, ends }: Tokens,
  from: number,
  end: number,
  to: number,
  { voice, sure, person = false }: Pick<TurnLabel, 'voice' | 'sure'> & { readonly person?: boolean },
): TurnLabel | null {
  const alone = end >= to
  if (!alone && starts[end] === ends[end - 1]) return null
  return { text: squash(text.slice(starts[from], ends[end - 1])), voice, sure, person, alone }
}
