import type { Page, Para } from '../../page/page.js'
import { dateLabelAt, dateLabelBefore, labelAt } from '../../values/byline/label.js'
import { readByline } from '../../values/byline.js'
import type { DayOrder } from '../../values/date/day.js'
import { type FoundDate, findDates } from '../../values/date/find-dates.js'
import { type Anchor, anchorOf } from './anchor.js'
import { type Candidate, distance } from './evidence.js'
import { inReach } from './reach.js'

/** A date that could be the article's own. */
export interface DateCandidate extends Candidate {
  readonly para: Para
  readonly date: FoundDate & { readonly iso: string }
  /** Offset in the paragraph's characters at which the date or its label starts. */
  readonly start: number
  /** The label says that it is the date of a change. */
  readonly updated: boolean
}

/** Longer paragraphs are no date lines. */
const LONGEST = 400
/** Dates of one line that are looked at. */
const MOST = 3

interface Dated {
  readonly para: Para
  readonly raw: string
  readonly dates: readonly (FoundDate & { readonly iso: string })[]
  readonly shape: string
}

/** The dates around the article with all that tells which one is its own. */
export function dateCandidates(page: Page, order: DayOrder): DateCandidate[] {
  const anchor = anchorOf(page)
  const dated = inReach(page)
    .filter((para) => mayDate(para, anchor, page.wrap !== null))
    .flatMap((para) => datedPara(page, para, order))
  const shapes = count(dated.map(({ shape }) => shape))
  const days = count(dated.flatMap(({ dates }) => [...new Set(dates.map(dayOf))]))
  return dated.flatMap((each) =>
    each.dates
      .filter((date) => isPossible(each, date, anchor))
      .map((date, nth): DateCandidate => {
        const label = labelOf(page, each, date, nth)
        const evidence = [
          ...placeOf(each.para, anchor),
          ...shapeOf(each, date, label?.start ?? date.span[0]),
          ...(label ? [label.updated ? 'updated' : 'published'] : []),
          ...(nth > 0 ? ['second on its line'] : []),
          ...((shapes.get(each.shape) ?? 0) > 3 ? ['one of many such lines'] : []),
          ...((days.get(dayOf(date)) ?? 0) > 1 ? ['day occurs again'] : []),
        ]
        return {
          para: each.para,
          date,
          start: label?.start ?? date.span[0],
          updated: label?.updated ?? false,
          key: dayOf(date),
          evidence,
        }
      }),
  )
}

/** Characters beside a date that stands nearly alone. */
const FEW = 20

/**
 * Running text tells of many days; its own it bears in front, or behind a byline. So do the lines of a story with no page
 * around it: "Ana Ruiz (Port Hale) — announced March 23, 2031" is a line of its list.
 */
function isPossible({ para, raw }: Dated, { span }: FoundDate, { around, body }: Anchor): boolean {
  if (!para.prose && (around || para.index < body[0])) return true
  const before = raw.slice(0, dateLabelBefore(raw.slice(0, span[0]))?.start ?? span[0])
  if (before.trim() === '' || (labelAt(before) !== null && readByline(before).unknown === 0)) return true
  return para.prose ? para.words < 20 : raw.length - (span[1] - span[0]) < FEW
}

/**
 * In an article with no page around it what stands behind the lede is the story, and the story is full of dates: only
 * a short line may still be the article's, and none of hard-wrapped copy, where tables have such lines.
 */
function mayDate({ index, prose, words }: Para, { around, body }: Anchor, wrapped: boolean): boolean {
  if (around || index < body[0]) return true
  return !prose && words <= 14 && !wrapped
}

function datedPara(page: Page, para: Para, order: DayOrder): Dated[] {
  if (para.span[1] - para.span[0] > LONGEST) return []
  const raw = page.text.slice(...para.span)
  const dates = findDates(raw, order).filter((date): date is FoundDate & { iso: string } => date.iso !== null)
  const first = dates[0]
  if (!first) return []
  const size = raw.length < 40 ? 'short' : raw.length < 100 ? 'line' : 'long'
  const shape = `${raw
    .slice(0, first.span[0])
    .replace(/\p{L}+/gu, 'a')
    .slice(0, 12)} ${size}`
  return [{ para, raw, dates: dates.slice(0, MOST), shape }]
}

/** "Updated:" in front of the date, or alone on the line above. */
function labelOf(
  page: Page,
  { para, raw }: Dated,
  date: FoundDate,
  nth: number,
): { start: number; updated: boolean } | null {
  const before = dateLabelBefore(raw.slice(0, date.span[0]))
  if (before) return before
  const above = page.paras[para.index - 1]?.text ?? ''
  const label = nth === 0 && above.length < 40 ? dateLabelAt(above) : null
  return label && label.end >= above.length ? { start: date.span[0], updated: label.updated } : null
}

function placeOf({ index }: Para, { headline, body }: Anchor): string[] {
  const place = [
    headline < 0 ? 'no headline' : distance('headline', index - headline),
    distance('body', index - body[0]),
  ]
  return index >= body[1] ? [...place, distance('end', index - body[1])] : place
}

function shapeOf({ raw, para }: Dated, date: FoundDate, start: number): string[] {
  const rest = raw.length - (date.span[1] - start)
  const { label, authors, persons } = readByline(raw)
  return [
    rest < 3 ? 'alone' : rest < FEW ? 'nearly alone' : rest < 60 ? 'among words' : 'among many words',
    ...(date.hasTime ? ['time'] : []),
    ...(para.prose ? ['prose'] : []),
    ...((label && authors.length > 0) || labelAt(raw)
      ? ['byline on its line']
      : persons > 0
        ? ['name on its line']
        : []),
    ...(/\b(?:says|said|sagt|schrieb|wrote|reply|antwort\p{L}*|permalink|commented)\b/iu.test(raw) ? ['comment'] : []),
    ...(/©|copyright/iu.test(raw) ? ['copyright'] : []),
    ...(raw.slice(0, start).trim() === '' ? ['starts its line'] : []),
    ...(/[([]\s*$/u.test(raw.slice(0, start)) ? ['in brackets'] : []),
  ]
}

function dayOf({ iso }: { readonly iso: string }): string {
  return iso.slice(0, 10)
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
