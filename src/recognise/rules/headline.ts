import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { bylineOf } from '../choices/byline/byline-of.js'
import { bylineLines } from '../choices/byline/lines.js'
import { datesOf } from '../choices/dates/dates-of.js'
import { rounded } from '../choices/evidence.js'
import { type Headline, headlineOf } from '../choices/headline/headline-of.js'
import { startsAlike } from '../choices/headline/same-words.js'
import { isOfRelease } from '../choices/release.js'
import type { Claim, Rule } from '../claim.js'

/** The title of the article, and the lines of the head that say it again. */
export const headline: Rule = {
  name: 'headline',
  find(page) {
    const found = headlineOf(page, signedParas(page))
    return found ? [claimOf(page, found), ...repeats(page, found.para).map(repeated)] : []
  },
}

/** The lines of the byline, of the dates and of the top of a release. */
function signedParas(page: Page): readonly Para[] {
  const { published, updated } = datesOf(page)
  const dated = [published, updated].flatMap((date) => (date ? [date.candidate.para] : []))
  const own = bylineOf(page)
  const { first, last } = own ? bylineLines(page, own.candidate.para) : { first: null, last: null }
  const signed = first && last ? page.paras.slice(first.index, last.index + 1) : []
  return [...dated, ...signed, ...page.paras.slice(0, page.lede).filter((para) => isOfRelease(page, para))]
}

/** What plain mail sets before a title, as Markdown does. */
const MARKER = /^#{1,6} /u

function claimOf(page: Page, { para: { span }, reason, chance, priority }: Headline): Claim {
  const value = lineText(page, span).replace(MARKER, '')
  return { kind: 'headline', span, value, rule: 'headline', reason, confidence: rounded(chance), priority }
}

/** Words of a paper's name behind the title. */
const PAPER = 8
/** Characters of a title that a longer line may start with without being a line of its own. */
const TELLING = 20
/** Signs before the paper's name. */
const PARTING = '|–—·-'

/** Times that a page says its title again at most: what comes more often is what the text says. */
const MOST_REPEATS = 4

/** The same title again: the page's title bar ("X - The Courier"), or the headline above the picture. */
function repeats({ paras, tokens, lede }: Page, title: Para): readonly Para[] {
  const found = paras.slice(0, lede).filter((para) => {
    if (para === title || para.words > title.words + PAPER) return false
    const alike = startsAlike(tokens, title, para)
    if (alike !== 'longer') return alike === 'same'
    return title.text.length > TELLING && [...PARTING].some((sign) => para.text.includes(sign))
  })
  return found.length > MOST_REPEATS ? [] : found
}

function repeated({ span }: Para): Claim {
  const sure = { confidence: 0.85, priority: 0.85 }
  return { kind: 'furniture', span, value: null, rule: 'headline', reason: 'repeated-headline', ...sure }
}
