import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import { type Head, headsOf } from './heads.js'

/** Words of a sentence. */
const SENTENCE = 4
/** Paragraphs above a head, its mark included, of which one is a sentence where the mark ends a story. */
const CLOSE = 4
/** Sentences that an article has at least where nothing but its head says that it is one, and below a mark with a date. */
const FEWEST_SENTENCES = 3
const FEWEST_DATED = 2
/** Paragraphs above the first head of a text that holds nothing but articles: a paper's name, its sections, a date. */
const TOP = 8
/** Paragraphs behind a head's byline in which its text starts: a date, a picture's line, a deck may stand between. */
const LEDE_REACH = 5
/** End marks above titles: what stands once ends a text, and notes follow it. */
const SEVERAL_ENDS = 2

/** The stretches of a page's articles, and where others may start. */
export interface Articles {
  readonly spans: readonly Span[]
  readonly doubtful: readonly number[]
}

/**
 * The articles that follow one another on a page: behind an end mark, a form feed or a rule a headline with its byline or
 * date starts the next, elsewhere only where both of these stand there and both articles have a body. A title alone below
 * such a mark is in doubt, and starts one only where `split` says so.
 */
export function articlesOf(page: Page, split: boolean): Articles {
  const heads = headsOf(page)
  const judged = heads.map((head, at) => ({ head, verdict: head.first > 0 ? judge(page, heads, at) : 'none' }))
  const ends = judged.filter(({ head, verdict }) => verdict !== 'none' && head.parter === 'end').length
  const starts: number[] = []
  const doubtful: number[] = []
  for (const { head, verdict } of judged) {
    if (verdict === 'none') continue
    const sure = split || verdict === 'sure' || (head.parter === 'end' && ends >= SEVERAL_ENDS)
    const list = sure ? starts : doubtful
    list.push((page.paras[head.first] as Para).span[0])
  }
  const cuts = [page.span[0], ...starts]
  return { spans: cuts.map((start, at) => [start, cuts[at + 1] ?? page.span[1]] as const), doubtful }
}

/** Whether the article before a head is over and another one begins. */
function judge({ paras }: Page, heads: readonly Head[], at: number): 'sure' | 'doubtful' | 'none' {
  const head = heads[at] as Head
  const before = heads[at - 1]
  const body = paras.slice(head.end, heads[at + 1]?.first).filter(isSentence)
  const told = paras.slice(before?.end ?? 0, head.first).filter(isSentence).length
  if (!body.some(({ prose }) => prose)) return 'none'
  if (head.parter !== null) {
    if (!paras.slice(Math.max(0, head.first - CLOSE), head.first).some(isSentence)) return 'none'
    if (head.signed) return 'sure'
    if (head.dated && body.length >= (head.parter.endsWith('rule') ? FEWEST_SENTENCES : FEWEST_DATED)) return 'sure'
    if (head.parter === 'short-rule') return 'none'
    const again = heads.some((other) => other !== head && other.parter === head.parter)
    return again || Math.min(told, body.length) >= FEWEST_SENTENCES ? 'doubtful' : 'none'
  }
  // In a list of others' titles one may stand below another and start with "By", but no text follows
  const begins = paras.slice(head.end, head.end + LEDE_REACH).some(({ prose }) => prose)
  if (!before?.signed || !head.dated || !begins || Math.min(told, body.length) < FEWEST_SENTENCES) return 'none'
  // A page with a menu above may go on with whole texts of others below its own
  return (heads[0] as Head).first > TOP ? 'doubtful' : 'sure'
}

function isSentence({ prose, text, words }: Para): boolean {
  return prose || (words >= SENTENCE && endsSentence(text))
}
