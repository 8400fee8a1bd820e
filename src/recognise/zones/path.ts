import type { Page } from '../../page/page.js'
import { bodyForests, bodyOdds } from './body-odds.js'
import { bestPath, emissions, marginals } from './chain.js'
import type { Weights } from './dimensions.js'
import type { Features, LineFacts } from './facts.js'
import { AFTER, BEFORE, BODY, HEAD, HEADLINE, INSIDE, SIZE } from './labels.js'
import { zoneModel } from './model.js'
import type { ChosenLine, Path, Zone, Zones } from './zones.js'

/** What the choice of the headline adds to that line's score, times how sure it is: the path has to go through it. */
const PULL = 5

/** The forests tell the body alone, and a little in doubt of what is none: what they say is added to the path's own scores. */
const DOUBT = 0.4

/** What is this likely a line of the head is a deck: the forests tell it from the body no better than its words. */
const IN_HEAD = 0.5

/** The path through the lines of a page by themselves, before its headline is chosen. */
export function pathOf(features: Features, weights: Weights): Path {
  return withScores(features, emissions(features, weights), weights)
}

function withScores(features: Features, scores: Float64Array, weights: Weights): Path {
  return {
    features,
    scores,
    labels: bestPath(features, scores, weights),
    likely: marginals(features, scores, weights),
  }
}

/** The zones of `page` by the path through the chosen headline. */
export function zonesThrough(page: Page, path: Path, { at, chance }: ChosenLine): Zones {
  const { features, scores } = path
  const pulled = scores.slice()
  if (at >= 0) pulled[at * SIZE + HEADLINE] = (pulled[at * SIZE + HEADLINE] as number) + PULL * chance
  // Where no line looks like furniture there is none to find: the forests, which are dear, are not asked
  if (evidenceOfFrame(features.facts, path.labels, null) > 0)
    bodyOdds(features, bodyForests()).forEach((odds, line) => {
      if ((path.likely[line * SIZE + HEAD] as number) > IN_HEAD) return
      pulled[line * SIZE + BODY] = (pulled[line * SIZE + BODY] as number) + odds + DOUBT
    })
  const { labels, likely } = withScores(features, pulled, zoneModel())
  const inBody = Float64Array.from(labels, (_, line) => likely[line * SIZE + BODY] as number)
  return {
    around: (!isHeaded(page) || page.markup?.page === true) && evidenceOfFrame(features.facts, labels, inBody) >= FRAME,
    zones: zonesOfLabels(labels, at),
    labels,
    inBody,
    headline: at,
    headlineSure: chance,
    facts: features.facts,
    page: features.page,
  }
}

/** A container that gives a head holds the article alone; an identifier or an address say nothing of its text. */
function isHeaded({ given }: Page): boolean {
  return given.some(({ kind }) => kind === 'headline' || kind === 'byline' || kind === 'kicker' || kind === 'deck')
}

/** The zones of text with nothing around it: a head down to the lede, then the body. */
export function plainZones(page: Page): Zones {
  // Text without a single sentence is a table or a list: all of it below its first line.
  const lede = page.lede < page.paras.length ? page.lede : 1
  const labels = new Uint8Array(page.paras.length).fill(HEAD, 0, lede).fill(BODY, lede)
  return {
    around: false,
    zones: zonesOfLabels(labels, -1),
    labels,
    inBody: new Float64Array(labels.length).fill(1, lede),
    headline: -1,
    headlineSure: 0,
    facts: [],
    page: null,
  }
}

function zonesOfLabels(labels: Uint8Array, headline: number): Zone[] {
  const last = labels.lastIndexOf(BODY)
  const first = labels.indexOf(BODY)
  const zoneOf = (label: number, at: number): Zone => {
    if (label === BODY) return 'body'
    if (at === headline || label === HEADLINE || label === HEAD) return 'head'
    if (at > last || label === AFTER) return 'after'
    if (label === BEFORE) return headline >= 0 && at > headline ? 'head' : 'before'
    return label === INSIDE && at > first ? 'body' : 'head'
  }
  const zones: Zone[] = []
  for (let at = 0; at < labels.length; at++) zones.push(zoneOf(labels[at] as number, at))
  return zones
}

/** Furniture the model is this sure of counts as evidence for a page. */
const SURE = 0.3
/** So much evidence shows that something stands around the article. */
const FRAME = 2

/**
 * What speaks for a page around the article: lines that are surely furniture, by their words or by their number. Without
 * `inBody`, how likely each line is part of the body, what any of them could be counts: no more can come of it.
 */
function evidenceOfFrame(facts: readonly LineFacts[], labels: Uint8Array, inBody: Float64Array | null): number {
  let evidence = 0
  facts.forEach((line, at) => {
    if ((inBody?.[at] ?? 0) > SURE || (inBody && labels[at] === HEADLINE)) return
    if (line.whole) evidence += 2
    else if (line.opening || line.menu === 1) evidence += 1
    else if (labels[at] === AFTER || labels[at] === BEFORE) evidence += 0.5
  })
  return evidence
}
