import { tableOf } from '../../language/index.js'
import type { Page } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import { phraseAt } from '../../words/phrases.js'
import { bestPath, emissions, marginals } from './chain.js'
import { readFeatures } from './features.js'
import { lineStart, wholeLine, wordsOf } from './furniture-words.js'
import { headlineCandidates, headlineChances } from './headline.js'
import type { Path } from './headline-facts.js'
import { AFTER, BEFORE, BODY, HEAD, HEADLINE, INSIDE, LABELS } from './labels.js'
import type { LineFacts } from './line-facts.js'
import { headlineModel, pageModel } from './model.js'
import type { PageFacts } from './page-facts.js'

/** Where a paragraph stands: above the headline, from the headline to the body, in the body, below it. */
export type Zone = 'before' | 'head' | 'body' | 'after'

/** What the model says of a page. Everything is indexed like `Page.paras`. */
export interface Tags {
  /** There is a page around the article: menus, share bars, links. Where false nothing may be removed on the model's word. */
  readonly around: boolean
  readonly zones: readonly Zone[]
  /** Labels of the best path, see `labels.ts`. */
  readonly labels: Uint8Array
  /** How likely each paragraph is part of the body, 0 to 1. */
  readonly inBody: Float64Array
  /** The paragraph that is the headline, -1 where none is likely. */
  readonly headline: number
  /** How likely it is, 0 to 1. */
  readonly headlineSure: number
  /** What the model looked at; empty and null where there was nothing to look for. */
  readonly facts: readonly LineFacts[]
  readonly page: PageFacts | null
}

const SIZE = LABELS.length
/** What the choice of the headline adds to that line's score, times how sure it is: the path has to go through it. */
const PULL = 5

const tagged = new WeakMap<Page, Tags>()

/** The model's tags for `page`; computed once a page. */
export function tagPage(page: Page): Tags {
  const known = tagged.get(page)
  if (known) return known
  const tags = readTags(page)
  tagged.set(page, tags)
  return tags
}

/** More lines than this are no page with an article on it, and would take long. */
const MOST_LINES = 8000
/** So few short lines that nothing explains are no frame. */
const FEW_LINES = 4
/** Lines of a head with nothing above it: kicker, headline, deck, byline, role, date. */
const HEAD_LINES = 6
/** Headings below the story that the furniture rule needs no model for, nor for what follows them. */
const CLOSING: ReadonlySet<string> = new Set(['related-links', 'comments', 'newsletter', 'footer'])

/**
 * Whether the model has to be asked. A short head, prose with subheads, and perhaps a heading of related links at the end
 * are no paste from a browser: the named rules know all of that, and the model is dear.
 */
function mayBePage(page: Page): boolean {
  const { paras, lede } = page
  if (paras.length > MOST_LINES || isTyped(page)) return false
  return (lede > HEAD_LINES && lede < paras.length) || !hasOneTitle(page) || hasUnexplained(page)
}

/** Words of a line that may be furniture by its own words. */
const MOST_KNOWN = 12

/** Lines in or below the body that are neither sentences nor subheads, or a line of furniture that may reach further. */
function hasUnexplained(page: Page): boolean {
  const { paras, lede } = page
  const tail = paras.findLastIndex(({ prose }) => prose) + 1
  let unexplained = 0
  for (const para of paras) {
    const { index, prose, text, words } = para
    if (prose || (words >= 5 && endsSentence(text))) continue
    const key = words <= MOST_KNOWN ? wordsOf(page, para) : []
    const reason = wholeLine(key.join(' ')) ?? lineStart(key)
    if (reason) return !(index >= tail && CLOSING.has(reason))
    const isSubhead = paras[index - 1]?.prose && paras[index + 1]?.prose
    if (index >= lede && !isSubhead) unexplained += 1
    if (unexplained > FEW_LINES) return true
  }
  return false
}

/** Columns of copy made for typewriters and printers, and the indent by which it starts paragraphs and tables. */
const TYPED = { width: 80, indent: 3, share: 0.15 }

/** Short lines with indents between them: paragraphs, tables and telegrams of the wire. */
function isTyped({ lines }: Page): boolean {
  if (lines.some(({ indent, text }) => indent + text.length > TYPED.width)) return false
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), TYPED.width)
  return lines.filter(({ indent }) => indent >= margin + TYPED.indent).length > lines.length * TYPED.share
}

/** One line of the head alone can be the headline: of several the model tells which. */
function hasOneTitle(page: Page): boolean {
  const labels = tableOf('furniture.byline')
  const titles = page.paras.slice(0, page.lede).filter((para) => {
    return para.words >= 3 && phraseAt(page.tokens, para.tokens[0], labels) === null
  })
  return titles.length <= 1
}

/** The tags of text with nothing around it: a head down to the lede, then the body. */
function plainTags(page: Page): Tags {
  // Text without a single sentence is a table or a list: all of it below its first line.
  const lede = page.lede < page.paras.length ? page.lede : 1
  const labels = Uint8Array.from(page.paras, (_, at) => (at < lede ? HEAD : BODY))
  return {
    around: false,
    zones: zonesOf(labels, -1),
    labels,
    inBody: Float64Array.from(labels, (label) => (label === BODY ? 1 : 0)),
    headline: -1,
    headlineSure: 0,
    facts: [],
    page: null,
  }
}

function readTags(page: Page): Tags {
  if (!mayBePage(page)) return plainTags(page)
  const features = readFeatures(page)
  const weights = pageModel()
  const scores = emissions(features, weights)
  const first = { features, labels: bestPath(features, scores, weights), likely: marginals(features, scores, weights) }
  const { at: headline, chance } = chooseHeadline(page, first)
  if (headline >= 0) scores[headline * SIZE + HEADLINE] = (scores[headline * SIZE + HEADLINE] as number) + PULL * chance
  const labels = bestPath(features, scores, weights)
  const likely = marginals(features, scores, weights)
  const inBody = Float64Array.from(labels, (_, at) => likely[at * SIZE + BODY] as number)
  return {
    // What a labelled container holds is the article.
    around: page.given.length === 0 && isAround(features.facts, labels, inBody),
    zones: zonesOf(labels, headline),
    labels,
    inBody,
    headline,
    headlineSure: chance,
    facts: features.facts,
    page: features.page,
  }
}

/** The likeliest candidate; those that read the same count together, and the lowest of them stands nearest to the article. */
function chooseHeadline(page: Page, first: Path): { readonly at: number; readonly chance: number } {
  const candidates = headlineCandidates(first)
  const chances = headlineChances(candidates, headlineModel())
  const sums = new Map<string, number>()
  const keyOf = (at: number): string => first.features.facts[at]?.key ?? ''
  candidates.forEach(({ at }, i) => sums.set(keyOf(at), (sums.get(keyOf(at)) ?? 0) + (chances[i] as number)))
  let best = -1
  let bestChance = 0
  candidates.forEach(({ at }, i) => {
    const own = chances[i] as number
    const sum = sums.get(keyOf(at)) ?? 0
    if (best < 0 || sum > bestChance + 1e-9 || (keyOf(at) === keyOf(best) && own > 0.05)) [best, bestChance] = [at, sum]
  })
  return { at: page.paras[best] ? best : -1, chance: bestChance }
}

function zonesOf(labels: Uint8Array, headline: number): Zone[] {
  const last = labels.lastIndexOf(BODY)
  const first = labels.indexOf(BODY)
  return Array.from(labels, (label, at): Zone => {
    if (label === BODY) return 'body'
    if (at === headline || label === HEADLINE || label === HEAD) return 'head'
    if (at > last || label === AFTER) return 'after'
    if (label === BEFORE) return headline >= 0 && at > headline ? 'head' : 'before'
    return label === INSIDE && at > first ? 'body' : 'head'
  })
}

/** Furniture the model is this sure of counts as evidence for a page. */
const SURE = 0.3

/** Whether there is a page around the article: lines that are surely furniture, by their words or by their number. */
function isAround(facts: readonly LineFacts[], labels: Uint8Array, inBody: Float64Array): boolean {
  let evidence = 0
  facts.forEach((line, at) => {
    if ((inBody[at] as number) > SURE || labels[at] === HEADLINE) return
    if (line.whole) evidence += 2
    else if (line.opening || line.menu === 1) evidence += 1
    else if (labels[at] === AFTER || labels[at] === BEFORE) evidence += 0.5
  })
  return evidence >= 2
}
