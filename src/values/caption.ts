import { tableOf } from '../language/index.js'
import type { Image } from '../model/article.js'
import { squash } from '../text/whitespace.js'
import { type Classed, classAt, phraseAt, phraseEnd } from '../words/phrases.js'
import {
  CAPITALISED,
  CAPITALS,
  isTight,
  MARK,
  NUMBER,
  SMALL,
  type Tokens,
  UNCASED_WORD,
  WORD,
} from '../words/tokens.js'
import { creditAtEnd, gluedSeam, isMadeBy, signatureAtEnd } from './caption/credit-at-end.js'
import { photographerStart } from './caption/photographer.js'
import { pictureAgencyEnd } from './caption/picture-agency.js'
import { isCapital, isOneOf, lengthOf, signAt } from './word.js'

/** A picture's line: what it shows, and whose it is. */
export type Caption = Pick<Image, 'caption' | 'credit'>

/** Characters behind a picture's word at the start of a line, behind a credit's word, behind an agency or "©". */
const LONGEST = 121
const LONGEST_CREDIT = 81
const LONGEST_NAME = 61
/** "Credit..." */
const DOTS = 3
/** Tokens of the longest credit. */
const MOST_TOKENS = 40

/** Reads tokens `from` to `to` as caption and credit of a picture, known by the form of the credit; null where they have none. */
export function readCaption(tokens: Tokens, from: number, to: number): Caption | null {
  const bracket = bracketStart(tokens, from, to)
  const inside = creditStart(tokens, from, to)
  const marked =
    inside < to ||
    creditAtEnd(tokens, from, to) < to ||
    isMadeBy(tokens, from, to) ||
    isArchive(tokens, from, to) ||
    isCredit(tokens, from, to) ||
    isBracketedCredit(tokens, bracket, to) ||
    endsInAgency(tokens, from, to) ||
    photographerStart(tokens, from, to) < to
  return marked && !isCopyright(tokens, from, to) ? captionOf(tokens, from, to) : null
}

/** "All rights reserved", "© 2031": no picture's line says so. */
function isCopyright(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (
      signAt(tokens, token) === '©' &&
      /^(?:19|20)\d\d/.test(tokens.kinds[token + 1] === NUMBER ? tokens.of(token + 1) : '')
    )
      return true
    if (phraseAt(tokens, token, tableOf('notes.no-picture'), to)) return true
  }
  return false
}

/** "FILE – The ferry in May", "Archivbild: …" */
function isArchive(tokens: Tokens, from: number, to: number): boolean {
  const archive = classAt(tokens, from, 'notes.archive', to)
  if (!archive || !isOneOf(tokens, archive.end, ':–—-')) return false
  return archive.kind !== 'shouted' || tokens.cases[from] === CAPITALS
}

/** "Photo: Bo Lee", "Foto © Bo Lee", "© Bo Lee", "Courtesy of the harbour": a credit as a whole. */
function isCredit(tokens: Tokens, from: number, to: number): boolean {
  const word = phraseEnd(tokens, from, 'notes.picture', to)
  if (word > from && signAt(tokens, word) === ':') return word + 1 < to && lengthOf(tokens, word + 1, to) <= LONGEST
  return isOwnersLine(tokens, from, to)
}

/** "Photo courtesy of Bo Lee", "Foto © Bo Lee", "© Bo Lee", "Image source, Bo Lee" */
function isOwnersLine(tokens: Tokens, from: number, to: number): boolean {
  const source = phraseEnd(tokens, from, 'notes.picture-source', to)
  if (source > from && isOneOf(tokens, source, ':,')) return source + 1 < to && lengthOf(tokens, source, to) <= LONGEST
  const word = phraseEnd(tokens, from, 'notes.picture', to)
  if (word > from) {
    const by = signAt(tokens, word) === '©' ? word + 1 : phraseEnd(tokens, word, 'notes.picture-by', to)
    if (by > word && by < to && lengthOf(tokens, by, to) <= LONGEST) return true
  }
  const owner = signAt(tokens, from) === '©' ? from + 1 : courtesyEnd(tokens, from, to)
  return owner > from && isNameToEnd(tokens, owner, to, LONGEST_NAME)
}

/** Behind "Courtesy of the", "(c)". */
function courtesyEnd(tokens: Tokens, from: number, to: number): number {
  if (isOneOf(tokens, from, '(') && tokens.lower(from + 1) === 'c' && isOneOf(tokens, from + 2, ')')) return from + 3
  return isCapital(tokens, from) ? phraseEnd(tokens, from, 'notes.courtesy', to) : from
}

/** The bracket that a text ends with, closed or not; `to` where it ends with none. */
function bracketStart(tokens: Tokens, from: number, to: number): number {
  let at = to - 1
  if (signAt(tokens, at) === '.') at -= 1
  if (signAt(tokens, at) === ')') at -= 1
  while (at >= from && (tokens.kinds[at] !== MARK || !isOneOf(tokens, at, '()'))) at -= 1
  return at >= from && signAt(tokens, at) === '(' ? at : to
}

/** "(AP Photo/Bo Lee)", "(Courier Photo/Bo Lee)", "(AFP / Bo Lee)" */
function isBracketedCredit(tokens: Tokens, open: number, to: number): boolean {
  if (open >= to) return false
  const agency = pictureAgencyEnd(tokens, open + 1, to, true)
  if (agency > open + 1 && signAt(tokens, agency) === '/') return true
  return phraseEnd(tokens, open + 1, 'notes.bracketed', to) > open + 1 || isOwnPhoto(tokens, open, to)
}

/** "(Courier Photo / Bo Lee)": "photo" before the first slash. */
function isOwnPhoto(tokens: Tokens, open: number, to: number): boolean {
  for (let token = open + 2; token < to - 2; token++)
    if (signAt(tokens, token) === '/') return phraseEnd(tokens, token - 1, 'notes.picture', token) === token
  return false
}

/** "… / dpa", "via AP", "(Reuters)" at the end. */
function endsInAgency(tokens: Tokens, from: number, to: number): boolean {
  const end = signAt(tokens, to - 1) === ')' ? to - 1 : to
  for (let at = end - 1; at > from && at >= end - 2; at--)
    if (pictureAgencyEnd(tokens, at, end, false) === end && isBefore(tokens, at - 1)) return true
  return false
}

function isBefore(tokens: Tokens, token: number): boolean {
  return isOneOf(tokens, token, '|/©–—-(') || tableOf('notes.via').has(tokens.lower(token))
}

/** "Photo by Bo Lee", "Credit: Bo Lee", "REUTERS/Bo Lee" up to the end; `to` where none does. */
function creditStart(tokens: Tokens, from: number, to: number): number {
  if (signAt(tokens, to - 1) === '.') return to
  let first = to
  while (first > from && first > to - MOST_TOKENS && signAt(tokens, first - 1) !== '.') first -= 1
  for (let at = Math.max(from, first - DOTS - 1); at < to; at++) {
    if (!isCapital(tokens, at) && !isWordOfAgency(tokens, at)) continue
    const word = creditWordAt(tokens, at, from, to)?.end ?? at
    if (word > at && (isNameToEnd(tokens, word, to, LONGEST_CREDIT) || isAgencyToEnd(tokens, word, to))) return at
    const agency = slashEnd(tokens, at, to)
    if (agency > at && isTight(tokens, agency) && isNameToEnd(tokens, agency, to, LONGEST_NAME)) return at
  }
  return to
}

/** Behind "Photo by", "Credit:"; in the middle of a text "PHOTOS:" is a heading's. */
function creditWordAt(tokens: Tokens, at: number, from: number, to: number): Classed | null {
  return at === from || tokens.cases[at] !== CAPITALS ? classAt(tokens, at, 'notes.credit-word', to) : null
}

/** A word that an agency written in small letters starts with. */
function isWordOfAgency(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === WORD && signAt(tokens, at + 1) === '/'
}

/** Behind "REUTERS/", "AP Photo/"; `at` where no agency and slash stand there. */
function slashEnd(tokens: Tokens, at: number, to: number): number {
  const agency = pictureAgencyEnd(tokens, at, to, true)
  const end = agency > at ? phraseEnd(tokens, agency, 'notes.picture', to) : at
  return end > at && end < to && signAt(tokens, end) === '/' && isTight(tokens, end) ? end + 1 : at
}

/** "dpa", "picture alliance / Bo Lee": agencies that write themselves small. */
function isAgencyToEnd(tokens: Tokens, at: number, to: number): boolean {
  return at < to && pictureAgencyEnd(tokens, at, to, false) > at && isShortToEnd(tokens, at, to, LONGEST_CREDIT)
}

/** A capital and no full stop from `at` on. */
function isNameToEnd(tokens: Tokens, at: number, to: number, longest: number): boolean {
  return at < to && isCapital(tokens, at) && isShortToEnd(tokens, at, to, longest)
}

function isShortToEnd(tokens: Tokens, at: number, to: number, longest: number): boolean {
  const length = lengthOf(tokens, at, to)
  if (length < 3 || length > longest) return false
  for (let token = at; token < to; token++) if (signAt(tokens, token) === '.') return false
  return true
}

/**
 * The token behind what says that a picture's caption follows and is none of it: "Image caption,", "1 of 3 |"; `from`
 * where nothing does.
 */
export function captionLabelEnd(tokens: Tokens, from: number, to: number): number {
  const label = phraseEnd(tokens, from, 'notes.caption-label', to)
  if (label > from) return isOneOf(tokens, label, ':,') ? label + 1 : from
  const isCount = tokens.kinds[from] === NUMBER && tableOf('notes.picture-count').has(tokens.lower(from + 1))
  return isCount && tokens.kinds[from + 2] === NUMBER && signAt(tokens, from + 3) === '|' ? from + 4 : from
}

/** Reads a line above running text, where a name behind its last sentence is nobody's who signs; null where none is. */
export function readSignedCaption(tokens: Tokens, from: number, to: number): Caption | null {
  return signatureAtEnd(tokens, from, to) < to ? captionOf(tokens, from, to) : null
}

/** Reads a line of the head: only a name in capitals behind its sentence is sure to be no writer's; null where none is. */
export function readShoutedCaption(tokens: Tokens, from: number, to: number): Caption | null {
  const at = signatureAtEnd(tokens, from, to)
  const shouted =
    at < to && tokens.cases.subarray(from, at).includes(SMALL) && !tokens.cases.subarray(at, to).some(isSmall)
  return shouted ? captionOf(tokens, from, to) : null
}

function isSmall(written: number): boolean {
  return written === SMALL || written === CAPITALISED
}

/** Tokens `from` to `to`, known to be a picture's line, as its caption and credit. */
export function captionOf(tokens: Tokens, from: number = 0, to: number = tokens.count): Caption {
  if (isOwnerAlone(tokens, from, to) || isOwnersLine(tokens, from, to))
    return { caption: null, credit: textOf(tokens, from, to) }
  const told = Math.min(creditAtEnd(tokens, from, to), signatureAtEnd(tokens, from, to))
  // "Foto: picture alliance / Bo Lee": the word in front belongs to it
  if (told < to) return partedAt(tokens, from, Math.min(told, creditStart(tokens, from, to)), to)
  const end = signAt(tokens, to - 1) === '.' ? to - 1 : to
  const bracket = signAt(tokens, end - 1) === ')' ? bracketStart(tokens, from, end) : to
  const photographer = photographerStart(tokens, from, end)
  const open = bracket < to && (photographer === bracket || namesOwner(tokens, bracket, to)) ? bracket : to
  let at = from
  while (at < open && (at === end || at !== photographer) && !startsCredit(tokens, at, from, to)) at += 1
  const caption = textOf(tokens, from, at) || null
  if (at === to) return { caption, credit: null }
  return { caption, credit: at === open ? textOf(tokens, at + 1, end - 1) : textOf(tokens, at, to) }
}

/** Caption and credit, the credit from token `at` on, without the signs between them and around it. */
function partedAt(tokens: Tokens, from: number, at: number, to: number): Caption {
  let end = at
  while (end > from && isOneOf(tokens, end - 1, '–—-|')) end -= 1
  if (isOneOf(tokens, at, '(（'))
    return { caption: textOf(tokens, from, end) || null, credit: bracketed(tokens, at, to) }
  const seam = gluedSeam(tokens, at)
  const glued = tokens.of(at).slice(0, seam)
  const credit = textOf(tokens, signAt(tokens, at) === '/' ? at + 1 : at, to).slice(seam)
  return { caption: [textOf(tokens, from, end), glued].filter(Boolean).join(' ') || null, credit }
}

function bracketed(tokens: Tokens, open: number, to: number): string {
  return textOf(tokens, open + 1, signAt(tokens, to - 1) === '.' ? to - 2 : to - 1)
}

/** "Ana Ruiz | Getty Images": a name and its agency are a credit as a whole. */
function isOwnerAlone(tokens: Tokens, from: number, to: number): boolean {
  if (!isCapital(tokens, from)) return false
  let at = from
  while (at < to && !isOneOf(tokens, at, '.|/©')) at += 1
  const length = at < to ? lengthOf(tokens, from, at) : 0
  return (
    isOneOf(tokens, at, '|/') &&
    length > 2 &&
    length <= LONGEST_NAME - 20 &&
    pictureAgencyEnd(tokens, at + 1, to, false) === to
  )
}

/** A bracket that starts with whose the picture is. */
function namesOwner(tokens: Tokens, open: number, to: number): boolean {
  if (open >= to) return false
  return (
    pictureAgencyEnd(tokens, open + 1, to, true) > open + 1 ||
    phraseEnd(tokens, open + 1, 'notes.bracketed-start', to) > open + 1 ||
    isBracketedCredit(tokens, open, to)
  )
}

/** "Photo by", "Courtesy of", "REUTERS/", "Getty Images": what stands from here on is the credit. */
function startsCredit(tokens: Tokens, at: number, from: number, to: number): boolean {
  if (signAt(tokens, at) === '©') return at + 1 < to
  if (!isCapital(tokens, at) && tokens.cases[at] !== UNCASED_WORD) return false
  return (
    creditWordAt(tokens, at, from, to)?.kind === 'one' ||
    phraseEnd(tokens, at, 'notes.courtesy', to) > at ||
    slashEnd(tokens, at, to) > at ||
    (classAt(tokens, at, 'agencies.agency', to)?.kind === 'pictures' && pictureAgencyEnd(tokens, at, to, true) > at + 1)
  )
}

function textOf({ text, starts, ends }: Tokens, from: number, to: number): string {
  return from < to ? squash(text.slice(starts[from], ends[to - 1])) : ''
}
