import type { Features } from './features.js'
import { BODY, HEADLINE, LABELS } from './labels.js'
import type { LineFacts } from './line-facts.js'
import { furnitureLexicon } from './locales/index.js'

const SIZE = LABELS.length
/** Classes of each template, templates, and rows of the table. */
const WIDTH = 32
const TEMPLATES = 48
export const HEADLINE_ROWS: number = WIDTH * TEMPLATES

/** Lines above the body that may be the headline, and lines of the body's start. */
const ABOVE = 160
const BELOW = 12
/** A headline of more words is a paragraph. */
const LONGEST = 36

/** A line that may be the headline, with the rows of the table that speak for or against it. */
export interface Candidate {
  readonly at: number
  readonly rows: readonly number[]
}

/** What the choice of the headline looks at: the page, the path through it and how likely each label is. */
export interface Tagged {
  readonly features: Features
  readonly labels: Uint8Array
  readonly likely: Float64Array
}

/** The lines that may be the headline, in page order. */
export function headlineCandidates(tagged: Tagged): readonly Candidate[] {
  const { facts } = tagged.features
  const start = bodyStart(tagged)
  const stems = stemsBelow(facts, start)
  const candidates: Candidate[] = []
  const last = Math.min(facts.length, start + BELOW)
  const kin = facts.slice(0, last).map((line, at) => (at < start - ABOVE ? 0 : kinship(line, stems)))
  const best = ranks(facts, kin, Math.max(0, start - 40), last)
  for (let at = Math.max(0, start - ABOVE); at < last; at++) {
    const line = facts[at] as LineFacts
    if (line.count <= LONGEST && line.words.length > 0)
      candidates.push({ at, rows: rowsOf(tagged, at, start, kin, best) })
  }
  return candidates
}

/** How likely each candidate is the headline; all together 1. */
export function headlineChances(candidates: readonly Candidate[], weights: Float32Array): number[] {
  const scores = candidates.map(({ rows }) => rows.reduce((sum, row) => sum + (weights[row] as number), 0))
  const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY)
  const sizes = scores.map((score) => Math.exp(score - top))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size) => size / all)
}

/** The first line of running text that the path calls body; else the page's densest stretch. */
function bodyStart({ features, labels }: Tagged): number {
  const first = labels.indexOf(BODY)
  if (first < 0) return features.page.core[0]
  for (let at = first; at < Math.min(labels.length, first + 6); at++) {
    if (labels[at] === BODY && features.facts[at]?.prose) return at
  }
  return first
}

/** Letters that two forms of a word share in languages that bend and join their words. */
const STEM = 5
/** Lines of running text that are read for what the article is about. */
const READ = 12

/** Stems of the body's rarer words, and in how many of its paragraphs they stand. */
function stemsBelow(facts: readonly LineFacts[], start: number): Map<string, number> {
  const { common } = furnitureLexicon()
  const stems = new Map<string, number>()
  let read = 0
  for (let at = start; at < facts.length && read < READ; at++) {
    const line = facts[at] as LineFacts
    if (!line.prose) continue
    read += 1
    const own = new Set(
      line.words.filter((word) => word.length > 2 && !common.has(word)).map((word) => word.slice(0, STEM)),
    )
    for (const stem of own) stems.set(stem, (stems.get(stem) ?? 0) + (read <= 3 ? 2 : 1))
  }
  return stems
}

/** How much of a line the body speaks of: the sum over its rarer words. */
function kinship(line: LineFacts, stems: ReadonlyMap<string, number>): number {
  const { common } = furnitureLexicon()
  let sum = 0
  for (const word of line.words.slice(0, LONGEST)) {
    if (word.length > 2 && !common.has(word)) sum += Math.min(4, stems.get(word.slice(0, STEM)) ?? 0)
  }
  return sum
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

function log2(value: number): number {
  return value <= 0 ? 0 : 1 + Math.floor(Math.log2(value))
}

function rowsOf(
  { features, labels, likely }: Tagged,
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
  const size =
    line.length <= 1
      ? 0
      : line.length <= 3
        ? 1
        : line.length <= 6
          ? 2
          : line.length <= 9
            ? 3
            : line.length <= 11
              ? 4
              : 5
  const far = start - at
  const distance =
    far <= -4 ? 0 : far <= 0 ? 1 : far <= 3 ? 1 + far : far <= 6 ? 5 : far <= 10 ? 6 : far <= 18 ? 7 : far <= 40 ? 8 : 9
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
  add((page.echo[at] as number) * 3 + Math.min(2, (page.twins[at] as number) - 1))
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
    if (/^(?:by|von|par|por|di|text|autor|author|written by|published|updated)\b/u.test(line.key)) found |= 2
    if (line.whole === 4 || line.whole === 6) found |= 4
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
