import { classOf, log2 } from './classes.js'
import { type Forest, scoreRow } from './forest.js'
import { headStretch, LONGEST } from './head-stretch.js'
import { headlineFacts, isBylineStart, isShareBar, type Path } from './headline-facts.js'
import { BODY, HEADLINE, LABELS } from './labels.js'
import type { LineFacts } from './line-facts.js'

const SIZE = LABELS.length
/** Classes of each template, templates, and rows of the table. */
const WIDTH = 32
const TEMPLATES = 48
export const HEADLINE_ROWS: number = WIDTH * TEMPLATES

/** A line that may be the headline. */
export interface Candidate {
  readonly at: number
  /** Rows of the table that speak for or against it. */
  readonly rows: readonly number[]
  /** What the forest is shown of it. */
  readonly facts: Uint8Array
}

/** What the headline is chosen by: weights of single traits, and trees that see how traits go together. */
export interface HeadlineModel {
  readonly rows: Float32Array
  readonly forest: Forest
}

/** The lines that may be the headline, in page order. */
export function headlineCandidates(path: Path): readonly Candidate[] {
  const { facts } = path.features
  const head = headStretch(facts, bodyStart(path))
  const best = ranks(facts, head.kin, Math.max(0, head.start - 40), head.end)
  const candidates: Candidate[] = []
  for (let at = head.first; at < head.end; at++) {
    const line = facts[at] as LineFacts
    if (line.count > LONGEST || line.words.length === 0) continue
    candidates.push({ at, rows: rowsOf(path, at, head.start, head.kin, best), facts: headlineFacts(path, head, at) })
  }
  return candidates
}

/** How likely each candidate is the headline; all together 1. */
export function headlineChances(candidates: readonly Candidate[], { rows, forest }: HeadlineModel): number[] {
  const single = tableChances(candidates, rows)
  // The forest leads: it was better on pages that neither had seen, and both together better than each.
  return shares(candidates.map(({ facts }, i) => scoreRow(forest, facts) + Math.log((single[i] as number) + LEAST) / 2))
}

/** So unlikely that it makes no difference. */
const LEAST = 1e-4

/** The same by the table alone. */
export function tableChances(candidates: readonly Pick<Candidate, 'rows'>[], weights: Float32Array): number[] {
  return shares(candidates.map(({ rows }) => rows.reduce((sum, row) => sum + (weights[row] as number), 0)))
}

function shares(scores: readonly number[]): number[] {
  const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY)
  const sizes = scores.map((score) => Math.exp(score - top))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size) => size / all)
}

/** The first line of running text that the path calls body; else the page's densest stretch. */
function bodyStart({ features, labels }: Path): number {
  const first = labels.indexOf(BODY)
  if (first < 0) return features.page.core[0]
  for (let at = first; at < Math.min(labels.length, first + 6); at++) {
    if (labels[at] === BODY && features.facts[at]?.prose) return at
  }
  return first
}

/** Place of each line among those of the head by kinship, from 0. */
function ranks(facts: readonly LineFacts[], kin: readonly number[], first: number, last: number): Map<number, number> {
  const head = kin
    .map((sum, at) => ({ sum, at }))
    .slice(first, last)
    .filter(({ at }) => (facts[at]?.count ?? 99) <= 24 && !facts[at]?.whole)
  head.sort((a, b) => b.sum - a.sum || a.at - b.at)
  return new Map(head.map(({ at }, rank) => [at, rank]))
}

/** Upper bounds of the classes of a line's length, and of how many lines it stands above the body. */
const SIZES = [1, 3, 6, 9, 11]
const DISTANCES = [-4, 0, 1, 2, 3, 6, 10, 18, 40]

function rowsOf(
  { features, labels, likely }: Path,
  at: number,
  start: number,
  kin: readonly number[],
  best: ReadonlyMap<number, number>,
): number[] {
  const { facts, page } = features
  const rows: number[] = []
  const add = (value: number): void => {
    rows.push((rows.length % TEMPLATES) * WIDTH + Math.max(0, Math.min(WIDTH - 1, value)))
  }
  const line = facts[at] as LineFacts
  const size = classOf(line.length, SIZES)
  const distance = classOf(start - at, DISTANCES)
  const sum = kin[at] as number
  const share = line.words.length === 0 ? 0 : Math.min(4, Math.floor((sum / line.words.length) * 2))
  const rank = Math.min(4, best.get(at) ?? 4)
  add(0)
  add(line.length)
  add(distance)
  add(size * 5 + Math.min(4, distance >> 1))
  add(log2(sum))
  add(share * 6 + size)
  add(rank)
  add(rank * 6 + size)
  add(rank * 3 + Math.min(2, distance >> 2))
  add(line.date)
  add(line.end)
  add(line.start)
  add(line.letterCase)
  add(line.whole > 0 ? 1 : line.menu === 1 ? 2 : 0)
  add(line.opening)
  add(line.signs)
  add(line.common)
  add(line.sentences * 2 + (line.prose ? 1 : 0))
  add(line.gap * 4 + line.gapAfter)
  add((page.repeats[at] as number) * 3 + Math.min(2, (page.sameLines[at] as number) - 1))
  add(labels[at] as number)
  for (let label = 0; label < SIZE; label++) add(Math.floor((likely[at * SIZE + label] as number) * 9.99))
  add((labels[at] === HEADLINE ? 1 : 0) * 10 + distance)
  add(headBelow(facts, at, 2))
  add(headBelow(facts, at, 5))
  add(headBelow(facts, at, 5) * 6 + size)
  around(add, facts[at - 1], kin[at - 1])
  around(add, facts[at + 1], kin[at + 1])
  add(log2(at))
  add(at === 0 ? 0 : 1 + (page.blockLines[at] === 1 ? 1 : 0) + (line.gap > 0 ? 2 : 0))
  add(betterNear(kin, facts, at, -6, 0) + betterNear(kin, facts, at, 1, 7) * 3)
  return rows
}

/** What of a head stands in the next lines: 1 a date, 2 a byline, 4 a share bar or counter. */
function headBelow(facts: readonly LineFacts[], at: number, reach: number): number {
  let found = 0
  for (let next = at + 1; next <= at + reach; next++) {
    const line = facts[next]
    if (!line || line.count > 20) continue
    if (line.date > 0 && line.date < 7) found |= 1
    if (isBylineStart(line)) found |= 2
    if (isShareBar(line)) found |= 4
  }
  return found
}

function around(add: (value: number) => void, line: LineFacts | undefined, kin: number | undefined): void {
  add(line ? line.length + 1 : 0)
  add(line ? (line.whole > 0 ? 1 : line.menu === 1 ? 2 : line.prose ? 3 : 4) * 5 + Math.min(4, log2(kin ?? 0)) : 0)
  add(line ? line.date + 1 : 0)
}

/** 1 where a line near by is of more kinship and about as long, 2 where one is of much more. */
function betterNear(kin: readonly number[], facts: readonly LineFacts[], at: number, from: number, to: number): number {
  let better = 0
  for (let near = Math.max(0, at + from); near < at + to && near < kin.length; near++) {
    if (near === at || (facts[near]?.count ?? 99) > 24) continue
    const more = (kin[near] ?? 0) - (kin[at] ?? 0)
    if (more > 0) better = Math.max(better, more > 4 ? 2 : 1)
  }
  return better
}
