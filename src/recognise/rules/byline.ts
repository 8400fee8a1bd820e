import { tableOf } from '../../language/index.js'
import type { Author } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { Page } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { within } from '../../page/within.js'
import { labelAt } from '../../values/byline/label.js'
import type { Stretch } from '../../values/byline/parts.js'
import { readByline } from '../../values/byline.js'
import { isOneOf } from '../../values/word.js'
import { phraseEnd } from '../../words/phrases.js'
import { type Tokens, tokenize, tokensWithin } from '../../words/tokens.js'
import { bylineOf } from '../choices/byline/byline-of.js'
import type { BylineLine } from '../choices/byline/evidence.js'
import { bylineLines, hasRoles } from '../choices/byline/lines.js'
import { datesOf } from '../choices/dates/dates-of.js'
import { priorityOf, rounded } from '../choices/evidence.js'
import { headLine } from '../choices/head-line.js'
import { spanOfTokens, trimmed } from '../choices/head-pieces.js'
import type { Claim, Reason, Rule } from '../claim.js'

/** "By Ana Ruiz", "Von Ana Ruiz und Bo Lee", a name above the date; with the role on the line below. */
export const byline: Rule = {
  name: 'byline',
  find(page) {
    const best = bylineOf(page)
    if (!best) return openingOf(page)
    const span = spanOf(page, best.candidate)
    return span ? [claimOf(page, span, best.candidate.read.label === null ? 'name' : 'labelled', best.chance)] : []
  },
}

const OPENING = '(\uff08[\uff3b\u3014\u3010'
const CLOSING = ')\uff09]\uff3d\u3015\u3011'
/** Tokens of a byline in brackets, and how sure one is. */
const MOST_TOKENS = 40
const SURE = 0.9

/** "(By Ana Ruiz)", "〔記者林怡君／臺北報導〕" at the start of the running text. */
function openingOf(page: Page): Claim[] {
  const { tokens } = page
  const lede = page.paras[page.lede]
  if (!lede || !isOneOf(tokens, lede.tokens[0], OPENING)) return []
  const [from, to] = lede.tokens
  for (let close = from + 1; close < to - 1 && close - from <= MOST_TOKENS; close++) {
    if (!isOneOf(tokens, close, CLOSING)) continue
    const named = labelAt(tokens, from + 1, close) !== null && readByline(tokens, from + 1, close).persons > 0
    const inner = spanOfTokens(tokens, [from + 1, close])
    return named ? [{ ...claimOf(page, inner, 'labelled', SURE), span: spanOfTokens(tokens, [from, close + 1]) }] : []
  }
  return []
}

function spanOf(page: Page, line: BylineLine): Span | null {
  const { para } = line
  const own = headLine(page, para, line, datesOf(page)).byline
  if (!own) return null
  const { first, last } = bylineLines(page, para)
  // A date on the byline's own line ends the claim there: what follows stands apart from it.
  return [first === para ? own[0] : first.span[0], last === para || own[1] < para.span[1] ? own[1] : last.span[1]]
}

/** Read from its own tokens: a date may be glued to it. */
function claimOf(page: Page, span: Span, reason: Reason<'byline'>, chance: number): Claim {
  const tokens = tokenize(page.text, span)
  const names = phraseEnd(tokens, 0, 'bylines.label-alone', tokens.count)
  const rows = rowsOf(page, span)
  const authors = rows.length > 0 ? rows : readByline(tokens, names).authors
  const value = { text: textOf(page, tokens, span), authors }
  const sure = { confidence: rounded(chance), priority: priorityOf(chance) }
  return { kind: 'byline', span, value, rule: 'byline', reason, ...sure }
}

/** "Ana Ruiz, reporter" above "Bo Lee, photographer": those of each line; none where a line is anything else. */
function rowsOf(page: Page, span: Span): readonly Author[] {
  const rows = within(page.lines, span).map((line) => readByline(page.tokens, ...tokensWithin(page.tokens, line.span)))
  return rows.length > 1 && rows.every(hasRoles) ? rows.flatMap(({ authors }) => authors) : []
}

/** The byline on one line, without signs at its ends: where a line ends between two of its parts stands a comma. */
function textOf(page: Page, tokens: Tokens, span: Span): string {
  const lines = within(page.lines, span).flatMap((line) => {
    const words = trimmed(tokens, ...tokensWithin(tokens, line.span))
    return words ? [words] : []
  })
  return lines.reduce((text, line, at) => {
    const words = lineText(page, spanOfTokens(tokens, line))
    return at === 0 ? words : text + (goesOn(tokens, lines[at - 1] as Stretch, line) ? ' ' : ', ') + words
  }, '')
}

/** "By", "Ana Ruiz and", "and Bo Lee", "(in Lima)": no comma parts what the words join. */
function goesOn(tokens: Tokens, above: Stretch, line: Stretch): boolean {
  const and = tableOf('bylines.and')
  return (
    labelAt(tokens, ...above)?.end === above[1] ||
    and.has(tokens.lower(above[1] - 1)) ||
    and.has(tokens.lower(line[0])) ||
    isOneOf(tokens, line[0], '(')
  )
}
