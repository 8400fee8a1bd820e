import { isGivenName } from '../../../language/given-names.js'
import type { Page, Para } from '../../../page/page.js'
import { classOf, log2 } from '../../zones/classes.js'
import type { LineFacts } from '../../zones/facts.js'
import { isRare } from '../../zones/shared-words.js'
import { isShownLabel } from '../../zones/shown-again.js'
import type { Zones } from '../../zones/zones.js'
import { isNameAlone, readLine } from '../byline/read-line.js'
import type { Candidate } from '../evidence.js'
import { lookOf, namesOf, neighbour, type Traits } from '../headline/traits.js'
import type { Anchor } from '../place.js'
import { hasForm, isBetweenProse, isNamed, isPicture, isShortLine, isTime } from './form.js'

/** A line of a page that may be a subhead. */
export interface SubheadCandidate extends Candidate {
  readonly para: Para
}

/** What the lines of a page have in common that may be its subheads. */
interface Lines {
  /** Those that have the form of one and stand between prose. */
  readonly formed: ReadonlySet<Para>
  /** How many lines look alike. */
  readonly shapes: ReadonlyMap<string, number>
}

/** Words of the longest one, and lines below the body as the model has it that are looked at. */
const LONGEST = 18
const BELOW = 12

/** The lines of a page that may be subheads, each with what speaks for it and against it. */
export function subheadCandidates(page: Page, { body }: Anchor, zones: Zones): SubheadCandidate[] {
  const { headline, facts } = zones
  const lines = page.paras
    .slice(Math.max(body[0], page.lede) + 1, body[1] + BELOW)
    .filter((para) => para.index !== headline && facts[para.index]?.whole === 0 && mayHead(page, para))
  const shapes = new Map<string, number>()
  for (const { index } of lines) shapes.set(shapeOf(facts, index), (shapes.get(shapeOf(facts, index)) ?? 0) + 1)
  const formed = new Set(lines.filter((para) => isShortLine(page, para) && isBetweenProse(page, para)))
  return lines.map((para) => ({
    para,
    key: para.text,
    evidence: namesOf(traitsOf(page, para, zones, { formed, shapes })),
  }))
}

function mayHead(page: Page, para: Para): boolean {
  if (para.words > LONGEST || !hasForm(para) || isShownLabel(page, para)) return false
  if (isNamed(page, para) || isPicture(page, para) || isTime(page, para)) return false
  return !isName(page, para) && !ADDRESS.test(para.text) && !isShownTwice(page, para)
}

/** "press@courier.test": whom to write to is asked for in a line beside the story. */
const ADDRESS = /[^\s@]@[^\s@]/

/** "Ana Ruiz", "Ana Ruiz and Bo Lee": on a page that is whom a picture shows, or who wrote the next lines. */
function isName(page: Page, para: Para): boolean {
  if (!isNameAlone(page, para)) return false
  return readLine(page, para).authors.every(({ name }) => isGivenName(name.split(' ', 1)[0]?.toLowerCase() ?? ''))
}

/** Lines between a line and the same one again, at most. */
const BESIDE = 8

/** A picture's line is shown below it and again where it is enlarged; a part of the story has one heading. */
function isShownTwice({ paras }: Page, { index, text }: Para): boolean {
  const near = paras.slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
  return near.some((other) => other.index !== index && other.text === text)
}

/** Upper bounds of the classes of a chance and of a share. */
const CHANCES = [0.01, 0.05, 0.15, 0.35, 0.65, 0.85, 0.95]
const SHARES = [-0.5, 0, 0.2, 0.4, 0.6, 0.8]
const MOST_TIMES = 3

/** What is known of a line: how it looks, what stands around it, what the page's model says, and whether the story speaks of it. */
function traitsOf(
  page: Page,
  para: Para,
  { facts, labels, inBody, page: all }: Zones,
  { formed, shapes }: Lines,
): Readonly<Record<string, Traits>> {
  const at = para.index
  const above = pastLabels(page, at, -1)
  const below = pastLabels(page, at, 1)
  const label = (line: number): number => labels[line] ?? -1
  const chance = (line: number): number => classOf(inBody[line] ?? 0, CHANCES)
  return {
    line: lookOf(facts[at] as LineFacts),
    above: neighbour(facts[above]),
    'two above': neighbour(facts[pastLabels(page, above, -1)]),
    below: neighbour(facts[below]),
    'two below': neighbour(facts[pastLabels(page, below, 1)]),
    model: {
      label: label(at),
      above: label(above),
      below: label(below),
      body: chance(at),
      'body above': chance(above),
      'body below': chance(below),
    },
    form: {
      subhead: Number(formed.has(para)),
      others: log2(formed.size),
      'subhead among others': formed.has(para) ? log2(formed.size) : -1,
    },
    subject: {
      story: classOf(all?.sharedWords[at] ?? 0, SHARES),
      next: classOf(shareBelow(facts, at), SHARES),
    },
    alike: {
      repeats: all?.repeats[at] ?? 0,
      same: Math.min(MOST_TIMES, all?.sameLines[at] ?? 1),
      shape: log2(shapes.get(shapeOf(facts, at)) ?? 0),
    },
  }
}

/** Labels in a row that are passed. */
const MOST_LABELS = 4

/** The next line in a direction that is no label the page puts between whatever paragraphs. */
function pastLabels(page: Page, at: number, step: number): number {
  let line = at + step
  for (let tries = 0; tries < MOST_LABELS && isLabel(page, line); tries++) line += step
  return line
}

function isLabel(page: Page, at: number): boolean {
  const para = page.paras[at]
  return para !== undefined && isShownLabel(page, para)
}

/** Lines to the running text below it. */
const NEAR = 3

/** The share of a line's rarer words that the next running text says as well; -1 where there is none. */
function shareBelow(facts: readonly LineFacts[], at: number): number {
  const line = facts[at] as LineFacts
  const next = facts.slice(at + 1, at + 1 + NEAR).find(({ prose }) => prose)
  const words = line.words.filter((_, i) => isRare(line, i))
  if (!next || words.length === 0) return -1
  return words.filter((word) => next.words.includes(word)).length / words.length
}

/** How `LineFacts.letterCase` numbers capitals, and `LineFacts.start` a quotation mark. */
const ALL_CAPITALS = 1
const QUOTED = 6

function shapeOf(facts: readonly LineFacts[], at: number): string {
  const { end, gap, gapAfter, letterCase, start } = facts[at] as LineFacts
  const beside = [facts[at - 1]?.prose, facts[at + 1]?.prose]
  return [end, gap, gapAfter, letterCase === ALL_CAPITALS, start === QUOTED, ...beside].join(' ')
}
