import type { Page, Para } from '../../page/page.js'
import { isLabel } from '../../values/byline/label.js'
import { isRole } from '../../values/byline/role.js'
import { isCapital } from '../../values/byline/word.js'
import { continuesNames, type ReadByline } from '../../values/byline.js'
import { hasDate } from '../../values/date/find-dates.js'
import { isGivenName } from '../../values/given-names.js'
import { isTight, WORD } from '../../words/tokens.js'
import { furnitureKey, wholeLine } from '../zones/furniture-words.js'
import { type Anchor, anchorOf } from './anchor.js'
import { type Candidate, distance } from './evidence.js'
import { inReach } from './reach.js'
import type { ReadLine } from './read-line.js'

/** A line that could be the article's byline. */
export interface BylineCandidate extends Candidate {
  readonly para: Para
  readonly read: ReadByline
}

/** Longer paragraphs are no bylines. */
const MOST_WORDS = 45
const LONGEST = 350
/** Words beside the names of a line without a label. */
const MOST_UNKNOWN = 5

/** What the lines around say about each of them. */
interface Around {
  readonly page: Page
  readonly anchor: Anchor
  /** Whether a short line holds a date, by paragraph. */
  readonly dated: ReadonlySet<number>
  /** How often each name is read as a byline. */
  readonly names: ReadonlyMap<string, number>
  /** Texts in reach: a writer's biography starts with the name. */
  readonly texts: readonly string[]
  readonly labelled: number
}

/** The lines around the article that name persons, or have a byline's label. */
export function bylineCandidates(page: Page, read: ReadLine): BylineCandidate[] {
  const anchor = anchorOf(page)
  const plain = anchor.around ? [] : plainBylines(page, anchor)
  const candidates = plain.length > 0 ? candidatesOf(page, read, anchor, plain) : []
  return candidates.length > 0 ? candidates : candidatesOf(page, read, anchor, inReach(page))
}

/** "By Ana Ruiz" above an article with no page around it: nothing else has to be looked at. */
function plainBylines({ paras }: Page, { body }: Anchor): readonly Para[] {
  return paras
    .slice(0, Math.min(body[0], 12))
    .filter(({ text, words, prose }) => words <= 12 && !prose && /^(?:[Bb]y|BY|[Vv]on|Par|Por):? [A-Z]/.test(text))
}

function candidatesOf(page: Page, readLine: ReadLine, anchor: Anchor, reach: readonly Para[]): BylineCandidate[] {
  const lines = reach.flatMap((para): { para: Para; read: ReadByline }[] => {
    if (para.words > MOST_WORDS || para.text.length > LONGEST || isSentence(para)) return []
    const read = readLine(para)
    return read.authors.length > 0 && isPossible(page, para, read, anchor) ? [{ para, read }] : []
  })
  const around: Around = {
    page,
    anchor,
    dated: new Set(reach.filter((para) => isDated(page, para)).map(({ index }) => index)),
    names: countNames(lines.map(({ read }) => read)),
    texts: reach.map(({ text }) => text),
    labelled: lines.filter(({ read }) => read.label !== null).length,
  }
  return lines.map(({ para, read }) => {
    let evidence: readonly string[] | null = null
    return {
      para,
      read,
      key: keyOf(read),
      // Not asked for where the label and the place are enough
      get evidence() {
        evidence ??= evidenceOf(para, read, around)
        return evidence
      },
    }
  })
}

/** Running text with few capitals names nobody but within a sentence; not worth reading as a byline. */
function isSentence({ prose, text, words }: Para): boolean {
  return prose && (text.match(/(?:^|[\s("“])\p{Lu}/gu)?.length ?? 0) < words * 0.4
}

/**
 * Without a label only a line of names and nothing else may be a byline, never the headline. In an article with no
 * page around it such a line must stand in the head, or above the writer's biography, and start with a given name:
 * subheads look like names, too.
 */
function isPossible(
  { paras, tokens }: Page,
  { index, prose, text, tokens: own }: Para,
  { label, unknown, authors }: ReadByline,
  { headline, body, around }: Anchor,
): boolean {
  if (label !== null) return !prose || unknown <= 2
  if (prose || index === headline || unknown > MOST_UNKNOWN || continuesNames(tokens, ...own)) return false
  // The first line of a text is a headline, or a page's title, names or not; but for a date beside them.
  if (index === 0 && !hasDate(tokens, own)) return false
  if (around) return true
  const name = authors[0]?.name ?? ''
  const placed = (index > headline && index < body[0]) || paras[index + 1]?.text.startsWith(`${name} `) === true
  // A row of a table names somebody, too.
  const figures = /\d/u.test(text) && !hasDate(tokens, own)
  return unknown === 0 && placed && !figures && isGivenName(name.split(' ', 1)[0]?.toLowerCase() ?? '')
}

function evidenceOf(para: Para, read: ReadByline, around: Around): string[] {
  return [
    ...placeOf(para, around),
    ...wordsOf(para, read, around),
    ...nameOf(read, around),
    ...neighboursOf(para, around),
  ]
}

function placeOf({ index, prose }: Para, { anchor: { headline, body }, page }: Around): string[] {
  const place = [
    headline < 0 ? 'no headline' : distance('headline', index - headline),
    distance('body', index - body[0]),
  ]
  if (index >= body[1]) place.push(distance('end', index - body[1]))
  if (prose) place.push('prose')
  if (page.paras[index - 1]?.prose && page.paras[index + 1]?.prose) place.push('between prose')
  return place
}

/** What the line itself is made of. */
function wordsOf({ text }: Para, { label, persons, unknown, authors }: ReadByline, { labelled }: Around): string[] {
  const names = authors.map(({ name }) => name).join(' ')
  return [
    label === null ? 'no label' : /:$/u.test(label) || label.includes(' ') ? 'long label' : 'label',
    ...(startsWithLabel(text, label) ? ['starts with label'] : []),
    ...(label !== null && persons === 0 ? ['no person'] : []),
    ...(label !== null && labelled > 4 ? ['many labels'] : []),
    unknown === 0 ? 'nothing unknown' : unknown <= 2 ? '2 unknown' : unknown <= 5 ? '5 unknown' : 'much unknown',
    ...(text.length - names.length - (label?.length ?? 0) <= 3 ? ['name alone'] : []),
    ...(authors.some(({ role }) => role !== null) ? ['role'] : []),
    ...(text === text.toUpperCase() ? ['capitals'] : []),
    ...(/©|getty|\b(?:foto|photo|bild|image|quelle|credit|dpa\/|picture)s?\b/iu.test(text) ? ['picture'] : []),
  ]
}

/** "By Ana Ruiz": the label stands in front of everything else. */
export function startsWithLabel(text: string, label: string | null): boolean {
  return label !== null && text.toLowerCase().startsWith(label.toLowerCase().replace(':', ''))
}

function nameOf({ authors, label }: ReadByline, { names, texts }: Around): string[] {
  const name = authors[0]?.name ?? ''
  const words = name.split(' ')
  const given = isGivenName(words[0]?.toLowerCase() ?? '')
  const times = names.get(name.toLowerCase()) ?? 0
  return [
    given ? (label === null ? 'given name alone' : 'given name') : 'no given name',
    words.length === 1
      ? 'one word'
      : words.length === 2
        ? 'two words'
        : words.length > 3
          ? 'four words'
          : 'three words',
    ...(times > 1 ? ['name occurs again'] : []),
    ...(times > 4 ? ['name occurs often'] : []),
    ...(texts.some((text) => text.length > name.length + 15 && text.startsWith(name)) ? ['biography'] : []),
  ]
}

function neighboursOf({ index, text }: Para, { dated, page }: Around): string[] {
  const above = page.paras[index - 1]
  const next = page.paras[index + 1]
  const below = next?.text ?? ''
  const near = (by: number): boolean => dated.has(index - by) || dated.has(index + by)
  return [
    ...(dated.has(index) ? ['date on its line'] : near(1) ? ['date beside'] : near(2) ? ['date near'] : []),
    ...(next && below.length < 60 ? signsBelow(page, next) : []),
    ...(above && (isLabel(page.tokens, ...above.tokens) || endsInLabel(page, above)) ? ['label above'] : []),
    ...(/\b(?:sagt|says|said|schrieb|antworten|reply|wrote)\b/iu.test(`${text} ${below.slice(0, 20)}`)
      ? ['comment']
      : []),
  ]
}

function signsBelow(page: Page, para: Para): string[] {
  const { text, tokens } = para
  return [
    ...(isRole(page.tokens, ...tokens) ? ['role below'] : []),
    ...(/^\S+@\S+\.\p{L}+$/u.test(text) ? ['address below'] : []),
    ...(wholeLine(furnitureKey(page, para)) === 'share-bar' || /^@\w+$/u.test(text) ? ['follow below'] : []),
  ]
}

/** "Debate By": a section's name and a label, with the name on the line below. */
function endsInLabel({ tokens }: Page, { text, tokens: [from, to] }: Para): boolean {
  if (text.length >= 40) return false
  let last = to - 1
  while (last > from && isTight(tokens, last)) last -= 1
  return tokens.kinds[last] === WORD && isCapital(tokens, last) && isLabel(tokens, last, to)
}

function isDated({ tokens }: Page, para: Para): boolean {
  return para.words <= 30 && hasDate(tokens, para.tokens)
}

function keyOf({ authors }: ReadByline): string {
  return authors.map(({ name }) => name.toLowerCase()).join('|')
}

function countNames(reads: readonly ReadByline[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { authors } of reads) {
    for (const { name } of authors) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  }
  return counts
}
