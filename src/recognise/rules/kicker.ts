import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { isScore } from '../../page/score.js'
import { endsSentence } from '../../page/shape.js'
import { labelAt } from '../../values/byline/label.js'
import { CAPITALISED, MARK, NUMBER, SMALL, type Tokens, WORD } from '../../words/tokens.js'
import { isMenu } from '../choices/headline/no-title.js'
import { ledeOf } from '../choices/lede.js'
import type { Claim, Rule } from '../claim.js'

/** Paragraphs of the head that may hold it; a refiner keeps the one that stands at the headline. */
const HEAD = 16
const LONGEST = 40
const MOST_WORDS = 6

/** "World News", "EXCLUSIVE", "Opinion | Energy": short, no date, no sentence; or the score of a match. */
export const kicker: Rule = {
  name: 'kicker',
  find: (page) =>
    page.paras
      .slice(0, Math.min(ledeOf(page), HEAD))
      .filter(
        (para) =>
          para.words <= MOST_WORDS &&
          para.text.length <= LONGEST &&
          !endsSentence(para.text) &&
          !isSalutation(para) &&
          (isName(page.tokens, para) || isScore(para.text)) &&
          !isCredit(page.tokens, para) &&
          !isMenu(page.tokens, ...para.tokens),
      )
      .map(({ span }) => claimOf(page, span)),
}

function claimOf(page: Page, span: Span): Claim {
  const sure = { confidence: 0.6, priority: 0.6 }
  return {
    kind: 'kicker',
    span,
    value: lineText(page, span),
    rule: 'kicker',
    reason: 'short-line-at-headline',
    ...sure,
  }
}

/** "To the Editor:" */
function isSalutation({ text, words }: Para): boolean {
  return words > 1 && text.endsWith(':')
}

/** A line that names a writer is no kicker, whether or not a rule can read it as a byline. */
function isCredit(tokens: Tokens, { tokens: [from, to] }: Para): boolean {
  for (let token = from; token < to; token++) {
    const name = labelAt(tokens, token, to)?.end ?? to
    if (name < to && tokens.kinds[name] === WORD && tokens.cases[name] !== SMALL) return true
  }
  return false
}

/** What may stand between and within the words of a kicker. */
const SIGNS = "|/&:,'’.-–—•·"

/** Digits of a league, a series, a part. */
const FEW_DIGITS = 2

/** Words and the bars between them; digits would be a date, a counter, a time, but for "LIGUE 1", "Part 2 | Harbours", "Rowing, 2. Liga". */
function isName({ kinds, cases, of }: Tokens, { tokens: [from, to] }: Para): boolean {
  if (kinds[from] !== WORD || cases[from] === SMALL) return false
  for (let token = from; token < to; token++) {
    const ends = token + 1 === to || (kinds[token + 1] === MARK && '|/-–—•·'.includes(of(token + 1)))
    const told = (ends && kinds[token - 1] === WORD) || (of(token + 1) === '.' && cases[token + 2] === CAPITALISED)
    if (kinds[token] === NUMBER && !(told && of(token).length <= FEW_DIGITS)) return false
    if (kinds[token] === MARK && !SIGNS.includes(of(token))) return false
  }
  return true
}
