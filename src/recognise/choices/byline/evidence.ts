import { isGivenName } from '../../../language/given-names.js'
import type { Page, Para } from '../../../page/page.js'
import { isCapitals } from '../../../page/shape.js'
import { isLabel, labelAt } from '../../../values/byline/label.js'
import { isRole } from '../../../values/byline/role.js'
import type { ReadByline } from '../../../values/byline.js'
import { hasDate } from '../../../values/date/find-dates.js'
import { isTight, SMALL, WORD } from '../../../words/tokens.js'
import { wholeParagraph } from '../../zones/furniture-words.js'
import { hasPictureWord } from '../../zones/line-signs.js'
import { isDated } from '../dates/is-dated.js'
import { has } from '../evidence.js'
import { type Anchor, placeOf } from '../place.js'
import { isRemark } from '../remark.js'

/** A line and how it reads as a byline. */
export interface BylineLine {
  readonly para: Para
  readonly read: ReadByline
}

/** What the lines around say about each of them. */
export interface Surroundings {
  readonly page: Page
  readonly anchor: Anchor
  /** Short lines that hold a date, by paragraph. */
  readonly dated: ReadonlySet<number>
  /** How often each name is read as a byline. */
  readonly names: ReadonlyMap<string, number>
  /** Texts in reach: a writer's biography starts with the name. */
  readonly texts: readonly string[]
  readonly labelled: number
  /** Lines that name somebody beside a date, without a label. */
  readonly rows: number
  /** Lines between the headline and the text that name persons and nothing else. */
  readonly inHead: number
}

/** Words of the longest line whose date says something of the lines beside it. */
const DATE_LINE = 30

export function surroundingsOf(
  page: Page,
  anchor: Anchor,
  reach: readonly Para[],
  lines: readonly BylineLine[],
): Surroundings {
  // How long ago a story was is said of others as well, below the article
  const dated = reach.filter(
    (para) =>
      para.words <= DATE_LINE &&
      (para.index < anchor.body[0] ? isDated(page, para) : hasDate(page.tokens, para.tokens)),
  )
  const days = new Set(dated.map(({ index }) => index))
  return {
    page,
    anchor,
    dated: days,
    rows: lines.filter((line) => isRow(line, days)).length,
    inHead: lines.filter((line) => isInHead(line, anchor)).length,
    names: countNames(lines),
    texts: reach.map(({ text }) => text),
    labelled: lines.filter(({ read }) => read.label !== null).length,
  }
}

/** "Ana Ruiz" with a date, or right above one: lists of other stories have such rows. */
function isRow({ para: { index }, read }: BylineLine, dated: ReadonlySet<number>): boolean {
  return read.label === null && read.persons > 0 && (dated.has(index) || dated.has(index + 1))
}

function isInHead({ para: { index }, read }: BylineLine, { headline, body }: Anchor): boolean {
  return index > headline && index < body[0] && read.persons > 0 && read.unknown === 0
}

/** Rows that are no list. */
const FEW_ROWS = 2

function countNames(lines: readonly BylineLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { read } of lines)
    for (const { name } of read.authors) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  return counts
}

/** What speaks for a line and against it. */
export function evidenceOf({ para, read }: BylineLine, around: Surroundings): string[] {
  const { paras } = around.page
  const { index } = para
  return [
    ...placeOf(index, around.anchor),
    ...has('prose', para.prose),
    ...has('between prose', paras[index - 1]?.prose === true && paras[index + 1]?.prose === true),
    ...wordsOf(para, read, around),
    ...nameOf(read, around),
    ...dateBeside(index, around.dated),
    ...(isInHead({ para, read }, around.anchor) ? [around.inHead === 1 ? 'alone in the head' : 'in the head'] : []),
    ...has('one of many rows', around.rows > FEW_ROWS && isRow({ para, read }, around.dated)),
    ...neighboursOf(para, around.page),
  ]
}

/** What the line itself is made of. */
function wordsOf(para: Para, read: ReadByline, { labelled, page }: Surroundings): string[] {
  const { text, tokens } = para
  const { label, persons, unknown, authors, opened } = read
  const names = authors.map(({ name }) => name).join(' ')
  return [
    label === null ? 'no label' : label.endsWith(':') || label.includes(' ') ? 'long label' : 'label',
    ...has('starts with label', label !== null && (opened || labelAt(page.tokens, ...tokens) !== null)),
    ...has('no person', label !== null && persons === 0),
    ...has('many labels', label !== null && labelled > 4),
    unknown === 0 ? 'nothing unknown' : unknown <= 2 ? '2 unknown' : unknown <= 5 ? '5 unknown' : 'much unknown',
    ...has('name alone', text.length - names.length - (label?.length ?? 0) <= 3),
    ...has(
      'role',
      authors.some(({ role }) => role !== null),
    ),
    ...(text === text.toUpperCase() ? [isAmongCapitals(page, para) ? 'capitals among capitals' : 'capitals'] : []),
    ...has('picture', text.includes('©') || hasPictureWord(page.tokens, ...tokens)),
  ]
}

/** A head set in capitals as a whole, "HARBOUR CUP" above "FINALS FOR TEN CROWNS": there they tell no name. */
export function isAmongCapitals({ paras }: Page, { index, text }: Para): boolean {
  const others = [paras[index - 1], paras[index + 1]]
  return isCapitals(text) && others.some((other) => other !== undefined && isCapitals(other.text))
}

/** Characters beside the name of a line that tells of its bearer. */
const TELLING = 15

function nameOf({ authors, label }: ReadByline, { names, texts }: Surroundings): string[] {
  const name = authors[0]?.name ?? ''
  const words = name.split(' ')
  const given = isGivenName(words[0]?.toLowerCase() ?? '')
  const times = names.get(name.toLowerCase()) ?? 0
  return [
    given ? (label === null ? 'given name alone' : 'given name') : 'no given name',
    (['one word', 'two words', 'three words'] as const)[words.length - 1] ?? 'four words',
    ...has('name occurs again', times > 1),
    ...has('name occurs often', times > 4),
    ...has(
      'biography',
      texts.some((text) => text.length > name.length + TELLING && text.startsWith(name)),
    ),
  ]
}

function dateBeside(index: number, dated: ReadonlySet<number>): readonly string[] {
  const near = (by: number): boolean => dated.has(index - by) || dated.has(index + by)
  return dated.has(index) ? ['date on its line'] : near(1) ? ['date beside'] : has('date near', near(2))
}

/** Characters of the longest line that may say who or where the person above it is. */
const SHORT = 60
/** Tokens of the line below that are looked at for words of comments. */
const OPENING = 4

function neighboursOf({ index, tokens }: Para, page: Page): string[] {
  const above = page.paras[index - 1]
  const below = page.paras[index + 1]
  return [
    ...(below && below.text.length < SHORT ? signsBelow(page, below) : []),
    ...has('label above', above !== undefined && endsInLabel(page, above)),
    ...has('comment', isRemark(page, tokens[0], Math.min(tokens[1] + OPENING, below?.tokens[1] ?? tokens[1]))),
  ]
}

function signsBelow(page: Page, para: Para): string[] {
  const { text, tokens } = para
  const account = text.includes(' ') ? -1 : text.indexOf('@')
  return [
    ...has('role below', isRole(page.tokens, ...tokens)),
    ...has('address below', account > 0),
    ...has('follow below', account === 0 || wholeParagraph(page, para) === 'share-bar'),
  ]
}

/** Characters of the longest section's name with a label behind it. */
const SECTION = 40

/** "By", or "Debate By": a section's name and a label, with the name on the line below. */
function endsInLabel({ tokens }: Page, { text, tokens: [from, to] }: Para): boolean {
  if (isLabel(tokens, from, to)) return true
  if (text.length >= SECTION) return false
  let last = to - 1
  while (last > from && isTight(tokens, last)) last -= 1
  // "Written on May 2 by"
  if (hasDate(tokens, [from, last])) return isLabel(tokens, last, to)
  return tokens.kinds[last] === WORD && tokens.cases[last] !== SMALL && isLabel(tokens, last, to)
}
