import { isGivenName } from '../../../language/given-names.js'
import { tableOf } from '../../../language/index.js'
import type { Page, Para } from '../../../page/page.js'
import { endsSentence } from '../../../page/shape.js'
import { isLabel, labelAt, mayHoldLabel } from '../../../values/byline/label.js'
import { continuesNames, type ReadByline } from '../../../values/byline.js'
import { readCredit } from '../../../values/credit.js'
import { isTight, MARK, NUMBER, SMALL, type Tokens, tokensWithin, WORD } from '../../../words/tokens.js'
import { opening, wholeParagraph } from '../../zones/furniture-words.js'
import { isDated } from '../dates/is-dated.js'
import type { Candidate, Evidence } from '../evidence.js'
import { type Anchor, inReach } from '../place.js'
import { signsPost } from '../post.js'
import { isOfRelease } from '../release.js'
import { type BylineLine, evidenceOf, isAmongCapitals, surroundingsOf } from './evidence.js'
import { isRoleLine, readLine } from './read-line.js'

/** A line that could be the article's byline. */
export interface BylineCandidate extends BylineLine, Candidate {}

/** Longer paragraphs are no bylines. */
const MOST_WORDS = 45
const LONGEST = 350
/** Words beside the names of a line without a label, and of running text with one. */
const MOST_UNKNOWN = 5
const MOST_UNKNOWN_IN_PROSE = 2
/** Words of a section beside a name and a date. */
const MOST_BESIDE_DATE = 2

/** The lines around the article that name persons, or have a byline's label. */
export function bylineCandidates(page: Page, anchor: Anchor): BylineCandidate[] {
  const plain = candidatesOf(page, plainBylines(page, anchor), anchor)
  return plain.length > 0 ? plain : candidatesOf(page, inReach(page, anchor), anchor)
}

/** Lines of a head that are looked at for a plain byline, and its words. */
const HEAD = 12
const PLAIN_WORDS = 12

/** "By Ana Ruiz" above an article with no page around it: nothing else has to be looked at. */
function plainBylines(page: Page, { around, body }: Anchor): readonly Para[] {
  const head = around ? [] : page.paras.slice(0, Math.min(body[0], HEAD))
  return head.filter((para) => para.words <= PLAIN_WORDS && !para.prose && isLabelled(page.tokens, para))
}

function isLabelled(tokens: Tokens, { tokens: [from, to] }: Para): boolean {
  const label = labelAt(tokens, from, to)
  return label?.first === from && label.end < to && isCapital(tokens, label.end)
}

function isCapital({ kinds, cases }: Tokens, token: number): boolean {
  return kinds[token] === WORD && cases[token] !== SMALL
}

function candidatesOf(page: Page, reach: readonly Para[], anchor: Anchor): BylineCandidate[] {
  const lines = reach
    .filter((para) => para.words <= MOST_WORDS && para.text.length <= LONGEST && mayName(page, para))
    .filter((para) => !isOfRelease(page, para) && !signsPost(page.tokens, para))
    // To read a line is dear, and most lines of a body can be no byline whatever they say
    .filter((para) => mayBeBare(page, para, anchor) || mayHoldLabel(page.tokens, ...para.tokens))
    .map((para): BylineLine => ({ para, read: readLine(page, para) }))
    .filter((line) => line.read.authors.length > 0 && isPossible(page, line, anchor))
    .filter((line) => line.read.label !== null || opening(page, line.para) === null)
  const surroundings = surroundingsOf(page, anchor, reach, lines)
  return lines.map((line) => {
    let evidence: Evidence | null = null
    return {
      ...line,
      key: line.read.authors.map(({ name }) => name.toLowerCase()).join('|'),
      // Not asked for where the label and the place are enough
      get evidence() {
        evidence ??= evidenceOf(line, surroundings)
        return evidence
      },
    }
  })
}

/** No furniture ("READ ALSO"), and no sentence but "By Ana Ruiz, a reporter who covers ports. She lives in Lima." */
function mayName(page: Page, para: Para): boolean {
  if (isSentence(page.tokens, para) && !(isLabelled(page.tokens, para) && readLine(page, para).unknown === 0))
    return false
  return wholeParagraph(page, para) === null
}

/** Share of capitalised words below which running text names nobody but within a sentence. */
const CAPITALS = 0.4

function isSentence(tokens: Tokens, { prose, words, tokens: [from, to] }: Para): boolean {
  if (!prose) return false
  let capitals = 0
  for (let token = from; token < to; token++)
    if (isCapital(tokens, token) && (!isTight(tokens, token) || tokens.kinds[token - 1] === MARK)) capitals += 1
  return capitals < words * CAPITALS
}

/** Lines from the headline to the line of an agency or a board. */
const AT_HEADLINE = 3

/**
 * Without a label only a line of names and nothing else may be a byline, never the headline. In an article with no
 * page around it such a line must stand in the head, or above the writer's biography, and start with a given name:
 * subheads look like names, too.
 */
function isPossible(page: Page, { para, read }: BylineLine, anchor: Anchor): boolean {
  const { paras, tokens } = page
  const { index, prose, tokens: own } = para
  const { headline, body, around } = anchor
  const { label, unknown, authors, persons } = read
  // "By Sunday, there was nothing left to measure."
  if (label !== null && unknown > 0 && endsSentence(para.text) && authors.every(({ name }) => !name.includes(' ')))
    return false
  if (label !== null) return !prose || unknown <= MOST_UNKNOWN_IN_PROSE
  if (unknown > MOST_UNKNOWN || !mayBeBare(page, para, anchor)) return false
  const dated = isDated(page, para)
  // Agencies and boards are everywhere on a page; theirs is the line at the headline, or below "Author:".
  // So is that of a person, wherever the body seems to start
  if (isBelowLabel(page, index)) return unknown === 0
  if (persons === 0) return unknown === 0 && headline < index && index < body[0] && index - headline <= AT_HEADLINE
  if (around) return true
  const name = authors[0]?.name ?? ''
  // A row of a table names somebody, too.
  const figures = !dated && tokens.kinds.subarray(...own).includes(NUMBER)
  const inHead = unknown === 0 && !figures && headline < index && index < body[0]
  if (inHead && !isAmongCapitals(page, para) && isNoWord(page, read)) return true
  // "Ana Ruiz | Nov 3, 2031" may stand above the headline as well
  const above = (dated || isTold(page, para)) && unknown === 0 && index < headline
  const placed =
    above || (index > headline && index < body[0]) || paras[index + 1]?.text.startsWith(`${name} `) === true
  return (
    (unknown === 0 || (dated && unknown <= MOST_BESIDE_DATE)) &&
    placed &&
    !figures &&
    isGivenName(name.split(' ', 1)[0]?.toLowerCase() ?? '')
  )
}

/** True where a line may be a byline without a label, by its place and by what stands around it. */
function mayBeBare(page: Page, para: Para, { headline, body, around }: Anchor): boolean {
  const { index, prose, tokens: own } = para
  if (prose || index === headline || continuesNames(page.tokens, ...own)) return false
  // The first line of a text is a headline, or a page's title, names or not; but for a date beside them.
  const dated = (index === 0 || index < headline) && (isDated(page, para) || isTold(page, para))
  if (index === 0 && !dated) return false
  if (around || dated || (index > headline && index < body[0]) || isBelowLabel(page, index)) return true
  // Below it a biography may start with the writer's name
  return isGivenName(page.paras[index + 1]?.text.split(' ', 1)[0]?.toLowerCase() ?? '')
}

/** Whose post stands below the name, or whose biography at the end of the text, is who writes. */
function isTold(page: Page, para: Para): boolean {
  return isAboveRole(page, para) || isAboveBiography(page, para)
}

/** Words of a columnist's name, and paragraphs from the end in which a biography starts. */
const MOST_IN_NAME = 4
const TAIL = 4

/** "ANA RUIZ" as the first line of a column that ends "Ana Ruiz is a columnist": names stand so above their headline. */
export function isAboveBiography({ paras, tokens }: Page, { index, words, text }: Para): boolean {
  if (index > 0 || words < 2 || words > MOST_IN_NAME) return false
  const name = `${text.toLowerCase()} `
  return paras
    .slice(Math.max(1, paras.length - TAIL))
    .some((para) => para.text.toLowerCase().startsWith(name) && readCredit(tokens, ...para.tokens)?.kind === 'bio')
}

/** "ANA RUIZ" right above "Chief Sports Writer": whose post stands below is who writes. */
function isAboveRole(page: Page, { index, words }: Para): boolean {
  const below = page.paras[index + 1]
  return words > 1 && below?.gap === 0 && isRoleLine(page, below)
}

/** True where the line above says "By", "Author of the article:" and nothing else. */
export function isBelowLabel({ paras, tokens }: Page, index: number): boolean {
  const above = paras[index - 1]
  if (above === undefined || !isLabel(tokens, ...above.tokens)) return false
  // "Photographs by"
  return !tableOf('bylines.pictures').has(tokens.lower(above.tokens[0]))
}

/** Tokens of a text in which the words of a name are looked for. */
const MOST_TOKENS = 4000

/** Names of two or three words that the text has nowhere in small letters but in an address: no topic, no section. */
function isNoWord({ tokens }: Page, { names, authors }: ReadByline): boolean {
  if (authors.some(({ name }) => !name.includes(' ') || isPaper(name))) return false
  const own = names.flatMap((span) => {
    const [from, to] = tokensWithin(tokens, span)
    return Array.from({ length: to - from }, (_, at) => tokens.lower(from + at))
  })
  const words = new Set(own.filter((word) => !tableOf('names.particle').has(word)))
  for (let token = 0; token < Math.min(tokens.count, MOST_TOKENS); token++)
    if (tokens.cases[token] === SMALL && !isTight(tokens, token) && words.has(tokens.lower(token))) return false
  return true
}

/** "Harbour News", "Orrin Courier", "Kelp Bay", "Porto Sant'Elmo" */
function isPaper(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  if (tableOf('bylines.place-first').has(words[0] ?? '')) return true
  return words.some((word) =>
    ['bylines.desk', 'bylines.section', 'bylines.place-word', 'places.place'].some((table) => tableOf(table).has(word)),
  )
}
