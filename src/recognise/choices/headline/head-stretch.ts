import type { LineFacts } from '../../zones/facts.js'

/** Lines above the body that may be the headline, and lines of the body's start. */
const ABOVE = 160
const BELOW = 12
/** A headline of more words is a paragraph. */
export const LONGEST = 36
/** Letters that two forms of a word share in languages that bend and join their words. */
const STEM = 5
/** Lines of running text that are read for what the article is about. */
const READ = 12
/** Lines above a line that are compared with it. */
const NEAR = 12

/** What stands between a line and the body. */
export interface Between {
  readonly lines: number
  readonly words: number
  /** Lines that could be a title by their look, the kinship of the closest and the words of the longest of them. */
  readonly titles: number
  readonly mostKin: number
  readonly longest: number
  readonly dates: number
  /** Lines that the tables of furniture know. */
  readonly known: number
}

/** The stretch of a page in which its headline stands, with what tells its lines apart. */
export interface HeadStretch {
  /** The body's first line of running text. */
  readonly start: number
  readonly first: number
  readonly end: number
  /** How much of each line the body speaks of: the sum over its rarer words. */
  readonly kin: readonly number[]
  /** Share of a line's rarer words that the body has as well. */
  readonly share: (at: number) => number
  /** Place among the lines that could be a title: by kinship from 0, and counted from the body up. */
  readonly rank: (at: number) => number
  readonly backward: (at: number) => number
  readonly between: (at: number) => Between
  readonly mostKinAbove: (at: number) => number
  /** Lines above and below that read the same, three at most. */
  readonly same: (at: number) => readonly [above: number, below: number]
  /** Words of the longest line that this one ends with and starts with; words that a line has more that ends and starts with this one. */
  readonly holding: (at: number) => readonly number[]
}

/** Reads the lines above and at `start`, the first running text of the body. */
export function headStretch(facts: readonly LineFacts[], start: number): HeadStretch {
  const first = Math.max(0, start - ABOVE)
  const end = Math.min(facts.length, start + BELOW)
  const stems = stemsBelow(facts, start)
  const rare = facts.slice(0, end).map((line, at) => (at < first ? [] : rareStems(line, LONGEST)))
  const kin = rare.map((own) => own.reduce((sum, stem) => sum + Math.min(4, stems.get(stem) ?? 0), 0))
  const titles = range(first, end).filter((at) => isTitle(facts[at]))
  const byKin = [...titles].sort((a, b) => (kin[b] as number) - (kin[a] as number) || a - b)
  const upwards = titles.filter((at) => at < start).reverse()
  const ranks = indexes(byKin)
  const backwards = indexes(upwards)
  const alike = sameKeys(facts)
  return {
    start,
    first,
    end,
    kin,
    share: (at) => (rare[at] ?? []).filter((stem) => stems.has(stem)).length / Math.max(1, rare[at]?.length ?? 0),
    rank: (at) => ranks.get(at) ?? titles.length + 15,
    backward: (at) => backwards.get(at) ?? titles.length + 15,
    between: (at) => between(facts, kin, at, start),
    mostKinAbove: (at) =>
      most(
        kin,
        range(Math.max(first, at - NEAR), at).filter((line) => isTitle(facts[line])),
      ),
    same: (at) => {
      const same = alike.get(facts[at]?.key ?? '') ?? []
      return [
        Math.min(3, same.filter((other) => other < at).length),
        Math.min(3, same.filter((other) => other > at).length),
      ]
    },
    holding: (at) => holding(facts, first, end, at),
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

function indexes(lines: readonly number[]): Map<number, number> {
  return new Map(lines.map((at, index) => [at, index]))
}

function most(values: readonly number[], lines: readonly number[]): number {
  return lines.reduce((best, at) => Math.max(best, values[at] ?? 0), 0)
}

/** A line that could be a title by its look: some words, no furniture, no date. */
function isTitle(line: LineFacts | undefined): boolean {
  return (
    line !== undefined &&
    line.count >= 2 &&
    line.count <= 30 &&
    !line.whole &&
    !line.prose &&
    line.menu === 0 &&
    (line.date === 0 || line.date >= 7)
  )
}

function rareStems(line: LineFacts, longest: number): string[] {
  return line.words
    .filter((word, i) => i < longest && word.length > 2 && line.commonIn[i] === 0)
    .map((word) => word.slice(0, STEM))
}

/** Stems of the body's rarer words, and in how many of its paragraphs they stand; its start counts twice. */
function stemsBelow(facts: readonly LineFacts[], start: number): Map<string, number> {
  const stems = new Map<string, number>()
  let read = 0
  for (let at = start; at < facts.length && read < READ; at++) {
    const line = facts[at] as LineFacts
    if (!line.prose) continue
    read += 1
    for (const stem of new Set(rareStems(line, line.words.length)))
      stems.set(stem, (stems.get(stem) ?? 0) + (read <= 3 ? 2 : 1))
  }
  return stems
}

function between(facts: readonly LineFacts[], kin: readonly number[], at: number, start: number): Between {
  const found = { lines: 0, words: 0, titles: 0, mostKin: 0, longest: 0, dates: 0, known: 0 }
  for (let below = at + 1; below < start; below++) {
    const line = facts[below] as LineFacts
    found.lines += 1
    found.words += line.count
    if (line.date > 0 && line.date < 7) found.dates += 1
    if (line.whole || line.menu === 1) found.known += 1
    if (!isTitle(line)) continue
    found.titles += 1
    found.mostKin = Math.max(found.mostKin, kin[below] ?? 0)
    found.longest = Math.max(found.longest, line.count)
  }
  return found
}

function sameKeys(facts: readonly LineFacts[]): Map<string, number[]> {
  const alike = new Map<string, number[]>()
  facts.forEach(({ key }, at) => {
    const same = alike.get(key)
    if (same) same.push(at)
    else alike.set(key, [at])
  })
  return alike
}

/** Title bars and breadcrumbs hold the title: "Home > News > X", "X | The Courier". */
function holding(facts: readonly LineFacts[], first: number, end: number, at: number): number[] {
  const own = facts[at] as LineFacts
  const found = [0, 0, 0, 0]
  const raise = (index: number, words: number): void => {
    found[index] = Math.max(found[index] as number, words)
  }
  for (let other = first; other < end; other++) {
    const line = facts[other] as LineFacts
    if (other === at || line.count > LONGEST || line.words.length < 2 || line.key === own.key) continue
    const more = line.words.length - own.words.length + 1
    if (line.words.length >= 3 && own.key.endsWith(line.key)) raise(0, line.words.length)
    if (line.words.length >= 3 && own.key.startsWith(line.key)) raise(1, line.words.length)
    if (own.words.length >= 3 && line.key.endsWith(own.key)) raise(2, more)
    if (own.words.length >= 3 && line.key.startsWith(own.key)) raise(3, more)
  }
  return found
}
