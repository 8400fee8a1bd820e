import { tableOf } from '../../../language/index.js'
import { classOf, log2 } from '../../zones/classes.js'
import type { LineFacts } from '../../zones/facts.js'
import { phraseFrom, reasonNumber } from '../../zones/furniture-words.js'
import { BEFORE, BODY, HEAD, HEADLINE, SIZE } from '../../zones/labels.js'
import type { Path } from '../../zones/zones.js'
import type { HeadStretch } from './head-stretch.js'

/** Classes by the name of what is looked at. */
export type Traits = Readonly<Record<string, number>>

/** "below kind 3": what the lines around are says as much as the line itself. */
export function namesOf(groups: Readonly<Record<string, Traits>>): string[] {
  const evidence: string[] = []
  for (const group of Object.keys(groups)) {
    const traits = groups[group] as Traits
    for (const name of Object.keys(traits)) evidence.push(`${group} ${name} ${traits[name]}`)
  }
  return evidence
}

/** All that is known of line `at`, which may be the headline: traits of the line itself, its place, and the lines around it. */
export function traitsOf(path: Path, head: HeadStretch, at: number): Readonly<Record<string, Traits>> {
  const { facts } = path.features
  const model = likelihood(path, at)
  const subject = subjectOf(facts, head, at)
  return {
    place: placeOf(path, head, at),
    model,
    subject,
    together: together(model, subject),
    line: lookOf(facts[at] as LineFacts),
    alike: repeatsOf(path, head, at),
    next: signsBelow(facts, at),
    above: neighbour(facts[at - 1]),
    'two above': neighbour(facts[at - 2]),
    below: neighbour(facts[at + 1]),
    'two below': neighbour(facts[at + 2]),
  }
}

/** Upper bounds of the classes of lines down to the body. */
const DISTANCES = [-6, -3, -1, 0, 1, 2, 3, 5, 8, 12, 20, 35, 60]

/** Where it stands, and what stands between it and the body. */
function placeOf({ features: { facts, page } }: Path, head: HeadStretch, at: number): Traits {
  const below = head.between(at)
  return {
    distance: classOf(head.start - at, DISTANCES),
    'core distance': classOf(page.core[0] - at, DISTANCES),
    'words between': log2(below.words),
    'titles between': Math.min(6, below.titles),
    'dates between': Math.min(4, below.dates),
    'furniture between': log2(below.known),
    'longest between': log2(below.longest),
    place: at === 0 ? 0 : 1 + log2(at),
    block: Math.min(15, log2(page.blockLines[at] as number)),
    lines: log2(facts.length),
  }
}

/** Upper bounds of the classes of a chance. */
const CHANCES = [0.001, 0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97]

/** What the zones' model says of it and of the lines beside it. */
function likelihood({ features: { facts }, labels, likely }: Path, at: number): Traits {
  const chance = (line: number, label: number): number =>
    line < 0 || line >= facts.length ? 0 : classOf(likely[line * SIZE + label] as number, CHANCES)
  const own = chance(at, HEADLINE)
  return {
    label: labels[at] as number,
    headline: own,
    before: chance(at, BEFORE),
    head: chance(at, HEAD),
    body: chance(at, BODY),
    'more than above': own - chance(at - 1, HEADLINE),
    'more than below': own - chance(at + 1, HEADLINE),
    'before above': chance(at - 1, BEFORE),
    'head below': chance(at + 1, HEAD),
    'body below': chance(at + 1, BODY),
    'body 2 below': chance(at + 2, BODY),
  }
}

/** Upper bounds of the classes of how much the body speaks of a line. */
const KINSHIPS = [0, 2, 4, 7, 11, 16, 23]

/** How much of it the body speaks of, by itself and beside the other lines of the head. */
function subjectOf(facts: readonly LineFacts[], head: HeadStretch, at: number): Traits {
  const kin = (line: number): number => head.kin[line] ?? 0
  const below = head.between(at).mostKin
  const above = head.mostKinAbove(at)
  return {
    words: classOf(kin(at), KINSHIPS),
    share: Math.min(7, Math.floor(head.share(at) * 8)),
    rank: Math.min(8, head.rank(at)),
    'rank from below': classOf(head.backward(at), [0, 1, 2, 3, 5, 9, 14]),
    'most above': classOf(above, KINSHIPS),
    'most between': classOf(below, KINSHIPS),
    'more than between': Number(kin(at) > below),
    'more than most above': Number(kin(at) >= above),
    above: classOf(kin(at - 1), KINSHIPS),
    below: classOf(kin(at + 1), KINSHIPS),
    'more than above': difference(kin(at), kin(at - 1)),
    'more than below': difference(kin(at), kin(at + 1)),
    'longer than above': difference(wordsOf(facts[at]), wordsOf(facts[at - 1])),
    'longer than below': difference(wordsOf(facts[at]), wordsOf(facts[at + 1])),
  }
}

/** Upper bounds of the coarse classes of a share. */
const SHARES = [0, 2, 4, 5]

/** What says more together than one by one: a line of the subject that the model does not expect, one that outdoes all above. */
function together({ headline = 0 }: Traits, { share = 0, words = 0, 'most above': above = 0 }: Traits): Traits {
  return {
    'share and model': classOf(share, SHARES) * 10 + (headline >> 1),
    'subject and most above': (words >> 1) * 10 + (above >> 1),
  }
}

function wordsOf(line: LineFacts | undefined): number {
  return Math.min(31, line?.count ?? 0)
}

/** 2: much more, 1: more, 0: as much, and so on down. */
function difference(own: number, other: number): number {
  return classOf(own - other, [-5, -1, 0, 4]) - 2
}

/** What the line itself looks like. */
export function lookOf(line: LineFacts): Traits {
  return {
    words: line.length,
    end: line.end,
    start: line.start,
    case: line.letterCase,
    furniture: line.whole,
    opening: line.opening,
    menu: line.menu,
    signs: line.signs,
    common: line.common,
    sentences: line.sentences,
    prose: Number(line.prose),
    date: line.date,
    gap: line.gap,
    'gap behind': line.gapAfter,
  }
}

/** Lines that read like it or hold it: title bars, breadcrumbs, teasers. */
function repeatsOf({ features: { page } }: Path, head: HeadStretch, at: number): Traits {
  const [above, below] = head.same(at)
  const [endsWith = 0, startsWith = 0, endOf = 0, startOf = 0] = head.holding(at)
  return {
    repeats: page.repeats[at] as number,
    'same above': above,
    'same below': below,
    'ends with': log2(endsWith),
    'starts with': log2(startsWith),
    'end of': log2(endOf),
    'start of': log2(startOf),
  }
}

/** Lines of a head that are looked at for its signs, and the longest that may be one. */
const NEAR = 6
const LONGEST_SIGN = 20

/** Lines down to the next date, byline, share bar or counter, and running text; 0 where none is near. */
function signsBelow(facts: readonly LineFacts[], at: number): Traits {
  const near = facts.slice(at + 1, at + 1 + NEAR)
  const first = (is: (line: LineFacts) => boolean): number =>
    near.findIndex((line) => line.count <= LONGEST_SIGN && is(line)) + 1
  return {
    date: first(({ date }) => date > 0 && date < 7),
    byline: first(isBylineStart),
    'share bar': first(({ whole }) => SHARED.includes(whole)),
    prose: facts.slice(at + 1, at + 3 + NEAR).findIndex(({ prose }) => prose) + 1,
  }
}

/** Buttons to share, or what they count. */
const SHARED = [reasonNumber('share-bar'), reasonNumber('counter')]

/** Starts as a byline or the label of a date does. */
function isBylineStart({ words }: LineFacts): boolean {
  return phraseFrom(words, 0, tableOf('furniture.byline')) > 0
}

/** What a line near by is: furniture, a menu's word, running text, anything else; none. */
export function neighbour(line: LineFacts | undefined): Traits {
  if (!line) return { kind: 4 }
  return {
    kind: line.whole > 0 ? 1 : line.menu === 1 ? 2 : line.prose ? 3 : 0,
    words: log2(wordsOf(line)),
    date: line.date,
    end: line.end,
    case: line.letterCase,
    gap: line.gap,
  }
}
