import { isGivenName } from '../../../language/given-names.js'
import { tableOf } from '../../../language/index.js'
import { once } from '../../../page/once.js'
import type { Page, Para } from '../../../page/page.js'
import { labelAt } from '../../../values/byline/label.js'
import { isRole } from '../../../values/byline/role.js'
import { type ReadByline, readByline } from '../../../values/byline.js'
import { phraseAt } from '../../../words/phrases.js'
import { isDated } from '../dates/is-dated.js'

const readsOf = once(() => new Map<number, ReadByline>())

/** A paragraph read as a byline, whatever it is; once however often it is asked for. */
export function readLine(page: Page, { index, tokens }: Para): ReadByline {
  const reads = readsOf(page)
  const known = reads.get(index)
  if (known) return known
  const read = readByline(page.tokens, ...tokens)
  reads.set(index, read)
  return read
}

/** Words of the longest byline that may be taken for a title, and of a paper's name below one. */
const MOST_WORDS = 12
const MOST_PAPER = 4
/** Words beside the names of a line with a label: a paper that nobody knows. */
const MOST_UNKNOWN = 2

/**
 * True for a line that names who wrote the article, and nothing else: with a label or a role, an agency, a person above
 * a date, a role or the text; and for the section or paper that stands right below the writer.
 */
export function isSigned(page: Page, para: Para | undefined): boolean {
  if (!para || para.index === 0 || para.prose || para.words > MOST_WORDS) return false
  const { authors, label, persons, unknown } = readLine(page, para)
  const start = labelAt(page.tokens, ...para.tokens)
  if (start && authors.length > 0 && (unknown <= MOST_UNKNOWN || start.end - start.first > 1)) return true
  if (authors.length === 0 || unknown > 0) return isBelowWriter(page, para)
  if (label !== null || persons === 0 || authors.some(({ role }) => role !== null)) return true
  const below = page.paras[para.index + 1]
  const given = authors.every(({ name }) => isGivenName(name.split(' ', 1)[0]?.toLowerCase() ?? ''))
  return given && below !== undefined && (below.prose || isDated(page, below) || isRole(page.tokens, ...below.tokens))
}

/** "Ana Ruiz", "Ana Ruiz and Bo Lee": persons and nothing else, without a label. */
export function isNameAlone(page: Page, para: Para): boolean {
  const { label, persons, unknown } = readLine(page, para)
  return label === null && persons > 0 && unknown === 0
}

function isBelowWriter({ paras, tokens }: Page, { index, gap, words, tokens: [from, to] }: Para): boolean {
  const above = paras[index - 1]
  const short = words <= MOST_PAPER || phraseAt(tokens, from, tableOf('bylines.place-of-writer'), to) !== null
  if (!above || gap > 0 || above.gap === 0 || !short) return false
  return above.words <= MOST_WORDS && labelAt(tokens, ...above.tokens) !== null
}

/** Words of the longest line that says what the one right above or below it is. */
const ROLE_WORDS = 6

/** "Transport reporter": a line that is a role and nothing else. */
export function isRoleLine({ tokens }: Page, { prose, words, tokens: range }: Para): boolean {
  return !prose && words <= ROLE_WORDS && isRole(tokens, ...range)
}
