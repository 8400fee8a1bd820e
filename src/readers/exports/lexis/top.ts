import type { Collected } from '../../reader.js'
import { type SourceLine, spanOf } from '../../source-lines.js'
import { isCentred, isCopyright, isCounter, isDateLine, labelOf, YEAR } from './lines.js'

type Group = readonly SourceLine[]

/** Cover, counter, publication, date and edition; the first group below them. */
export function readTop(text: string, groups: readonly Group[], to: Collected): number {
  const counter = groups.findIndex((group) => group.some(isCounter))
  const date = dateAt(groups, counter)
  if (counter < 0 && date < 0) return 0
  let end = date + 1
  if (date < 0) for (end = counter + 1; groups[end]?.every(isCentred); ) end += 1
  const first = counter < 0 ? firstCentred(groups, date) : counter
  for (const group of groups.slice(0, first)) to.frame(spanOf(group))
  const lines = groups.slice(first, end).flat()
  const below = lines.findIndex((line) => (date < 0 ? false : isDate(line)))
  readSource(below < 0 ? lines : lines.slice(0, below), to)
  if (below >= 0) readDate(text, lines.slice(below), to)
  return end
}

/** The group with the date; below a counter also with what is only a month or a season and its year. */
function dateAt(groups: readonly Group[], counter: number): number {
  const labels = groups.findIndex((group, at) => at > counter && labelOf(group[0]) !== null)
  const top = groups.slice(0, labels < 0 ? undefined : labels)
  const dated = top.findIndex((group) => group.some(isDateLine))
  return dated >= 0 || counter < 0 ? dated : top.findIndex((group, at) => at > counter && group.some(isDate))
}

function isDate(line: SourceLine): boolean {
  return isCentred(line) && YEAR.test(line.text) && !isCopyright(line) && !isCounter(line)
}

/** The topmost of the groups in the middle that end with the date. */
function firstCentred(groups: readonly Group[], date: number): number {
  let first = date
  while (first > 0 && groups[first - 1]?.every(isCentred)) first -= 1
  return first
}

/** Counter, copyright and publication; a line at the left between them is the headline. */
function readSource(lines: readonly SourceLine[], to: Collected): void {
  for (const line of lines.filter(isCounter)) to.frame(line.span)
  const left = lines.filter((line) => !isCentred(line))
  if (left.length > 0) to.field('headline', spanOf(left))
  const middle = lines.filter((line) => isCentred(line) && !isCounter(line))
  const owned = middle.findIndex(isCopyright)
  if (owned >= 0 && middle.length - owned > 1) to.field('copyright', spanOf(middle.slice(owned, -1)))
  const publication = owned < 0 ? middle : middle.slice(-1)
  if (publication.length > 0) to.field('publication', spanOf(publication))
  for (const line of owned > 0 ? middle.slice(0, owned) : []) to.frame(line.span)
}

/** "January 11, 2010 Monday, Late Edition": the date with a time on the next line or none, and the edition behind its last comma. */
function readDate(text: string, lines: readonly SourceLine[], to: Collected): void {
  const [date, next] = lines as [SourceLine, SourceLine?]
  const timed = next !== undefined && /^\d{1,2}:\d\d\b/u.test(next.text)
  const comma = date.text.lastIndexOf(', ')
  const behind = date.text.slice(comma + 2)
  const cut = comma > 0 && !/\d/u.test(behind) && behind.includes(' ') ? behind.length : 0
  const [start, end] = timed ? spanOf([date, next]) : date.span
  if (!to.field('published', [start, end - cut])) to.field('edition', date.span)
  else if (cut > 0) to.field('edition', [end - cut, end])
  const edition = lines.slice(timed ? 2 : 1)
  if (edition.length > 0) to.field('edition', spanOf(edition), [text.slice(...spanOf(edition)).replaceAll(';', '')])
}
