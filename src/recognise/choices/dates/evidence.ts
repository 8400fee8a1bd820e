import type { Page, Para } from '../../../page/page.js'
import { labelAt } from '../../../values/byline/label.js'
import type { ReadByline } from '../../../values/byline.js'
import { isTight, type Tokens, tokenFrom, WORD } from '../../../words/tokens.js'
import { telltale, wordsOf } from '../../zones/furniture-words.js'
import { COPYRIGHT, hasPictureWord, signClass } from '../../zones/line-signs.js'
import { has } from '../evidence.js'
import type { Anchor } from '../place.js'
import { placeOf } from '../place.js'
import { isRemark } from '../remark.js'
import { dayOf, type FullDate, type LabelledDate } from './date.js'

/** What the dates of a page say about each of them. */
export interface PageDates {
  readonly page: Page
  readonly anchor: Anchor
  /** Lines that say the headline again, or start with it. */
  readonly repeats: ReadonlyMap<number, 'same' | 'longer'>
  /** How many lines have a shape. */
  readonly shapes: ReadonlyMap<string, number>
  /** How many lines name a day. */
  readonly days: ReadonlyMap<string, number>
}

/** Lines of one shape that are no list. */
const FEW_LINES = 3

/** What speaks for a date and against it; `first` is that of its line, `read` its line as a byline. */
export function evidenceOf(
  found: LabelledDate,
  first: FullDate,
  read: ReadByline,
  { page, anchor, repeats, shapes, days }: PageDates,
): string[] {
  const { para, date, label, nth } = found
  return [
    ...placeOf(para.index, anchor),
    ...besideOf(found),
    ...has('time', date.hasTime),
    ...has('prose', para.prose),
    ...namesOf(page, para, read),
    ...lineOf(page, found),
    ...(label ? [label] : []),
    ...has('second on its line', nth > 0),
    ...repeatsOf(para, anchor, repeats),
    ...has('remark above', isBelowRemark(page, para)),
    ...has('picture', hasPictureWord(page.tokens, ...para.tokens)),
    ...has('one of many such lines', (shapes.get(shapeOf(page, para, first)) ?? 0) > FEW_LINES),
    ...has('day occurs again', (days.get(dayOf(date)) ?? 0) > 1),
  ]
}

/** The headline again, on the line of the date or right above it. */
function repeatsOf({ index }: Para, { headline }: Anchor, repeats: PageDates['repeats']): string[] {
  return [
    ...has('title on its line', repeats.get(index) === 'longer'),
    ...has('title above', index - 1 !== headline && repeats.get(index - 1) === 'same'),
  ]
}

/** Words of the longest line that says who comments. */
const REMARK = 6

/** "Ana Ruiz says:" on the line above. */
function isBelowRemark(page: Page, { index }: Para): boolean {
  const above = page.paras[index - 1]
  return above !== undefined && above.words <= REMARK && isRemark(page, ...above.tokens)
}

/** How much stands beside it, in characters. */
function besideOf({ para, span }: LabelledDate): string[] {
  const rest = para.span[1] - para.span[0] - (span[1] - span[0])
  return [rest < 3 ? 'alone' : rest < 20 ? 'nearly alone' : rest < 60 ? 'among words' : 'among many words']
}

function namesOf(page: Page, para: Para, { label, authors, persons }: ReadByline): readonly string[] {
  const isByline = (label !== null && authors.length > 0) || labelAt(page.tokens, ...para.tokens) !== null
  return isByline ? ['byline on its line'] : has('name on its line', persons > 0)
}

function lineOf(page: Page, { para, span }: LabelledDate): string[] {
  const { tokens } = page
  const at = tokenFrom(tokens, span[0])
  const before = at > para.tokens[0] ? tokens.of(at - 1) : ''
  return [
    ...has('comment', isRemark(page, ...para.tokens)),
    ...has('copyright', signClass(tokens, ...para.tokens) === COPYRIGHT || telltale(wordsOf(page, para)) === 'footer'),
    ...has('starts its line', at === para.tokens[0]),
    ...has('in brackets', before === '(' || before === '['),
  ]
}

/** Characters of a line's opening that tell lists of like lines. */
const OPENING = 12

/** What a line looks like up to its first date, its words all the same, and how long it is. */
export function shapeOf({ tokens }: Page, { span, tokens: [from] }: Para, first: FullDate): string {
  const length = span[1] - span[0]
  const size = length < 40 ? 'short' : length < 100 ? 'line' : 'long'
  return `${openingOf(tokens, from, tokenFrom(tokens, first.span[0]))} ${size}`
}

function openingOf(tokens: Tokens, from: number, to: number): string {
  let opening = ''
  for (let token = from; token < to && opening.length < OPENING; token++)
    opening += (isTight(tokens, token) ? '' : ' ') + (tokens.kinds[token] === WORD ? 'a' : tokens.of(token))
  return opening
}
