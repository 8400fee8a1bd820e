import { listOf, tableOf } from '../../language/index.js'
import type { Article, DateText } from '../../model/article.js'
import { neutralise } from '../../text/controls.js'
import { knownTexts } from './known.js'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** A word with a day behind it: "November 3"; not "3 November 14:05". */
const WORD_BEFORE_DAY = /(?<!\d[a-z]*\s{1,3})\b([a-z]+)\.?\s+\d{1,2}(?:[a-z]{2})?\b/giu
/** "11/03/2031" */
const NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d/u

/** A time with its zone as people say it: "8:03 a.m. EST", "1420GMT", "14:05 (CET)"; no "2031 AT 10:05". */
const ZONE = /\d(?:\s*[AaPp]\.?[Mm]\b\.?)?\s*\(?(?!AT\b)([A-Z]{1,4}T|UTC|MES?Z)\b/u

type Dated = Pick<Article, 'language' | 'dates' | 'published' | 'updated' | 'embargo'>

/** A date of an article as its readers would say it; null where there is none. */
export function dateIn(article: Dated, kind: DateText['kind']): string | null {
  const iso = article[kind]
  const said = article.dates.find((each) => each.kind === kind)?.text ?? ''
  return iso === null ? null : readableDate(iso, article.language, said)
}

/** When it was published and changed, in words; what is not known is left out. */
export function datesIn(article: Dated): string[] {
  const [published, updated] = [dateIn(article, 'published'), dateIn(article, 'updated')]
  return [
    ...(published === null ? [] : [published]),
    ...(updated === null ? [] : [saidIn(article.language, 'updated', updated)]),
  ]
}

/** How long it takes to read, in words; null where there is nothing to read. */
export function readingIn({ language, readingMinutes }: Pick<Article, 'language' | 'readingMinutes'>): string | null {
  return readingMinutes === 0 ? null : saidIn(language, 'reading', minutesIn(language, readingMinutes))
}

function minutesIn(language: string | null, minutes: number): string {
  if (language === null || !isForeign(language)) return `${minutes} min`
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
  return neutralise(format.format(minutes))
}

function saidIn(language: string | null, what: ShownWord, text: string): string {
  return wordsAround(language, what).join(text)
}

type ShownWord = 'updated' | 'reading'

/** What is written before and behind a date or a reading time, in a language's own words; English ones where there are none. */
export function wordsAround(language: string | null, what: ShownWord): readonly string[] {
  const [words = ''] = [...listOf(`shown.${language}.${what}`), ...listOf(`shown.en.${what}`)]
  return words.split('\u2026')
}

/** What a wire knows an article by, and when it may be published; what is not known is left out. */
export function wireParts(article: Dated & Pick<Article, 'slug' | 'urgency' | 'identifier'>): string[] {
  const { slug, urgency, identifier } = article
  const embargo = dateIn(article, 'embargo')
  const parts = [slug, urgency && `urgency ${urgency}`, embargo && `not before ${embargo}`, identifier]
  return knownTexts(parts)
}

/**
 * "3 November 2031, 14:05 UTC+2" for ISO 8601, in a language's own words and order, and with the zone's name and the
 * order of day and month of what the article `said`; the text itself where it is no date.
 */
export function readableDate(iso: string, language: string | null = 'en', said = ''): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(.*))?$/u.exec(iso)
  if (!match) return iso
  const [, year = '', month = '', day = '', time, zone = ''] = match
  const name = MONTHS[Number(month) - 1]
  if (!name) return iso
  const date = inLanguage(language, Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const [, first, second] = NUMBERS.exec(said) ?? []
  const isMonthFirst = hasMonthFirst(said) || (Number(first) === Number(month) && Number(second) === Number(day))
  const english = isMonthFirst ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`
  return time ? `${date ?? english}, ${time}${zoneName(zone, said)}` : (date ?? english)
}

/** The month before the day, as American articles have it. */
function hasMonthFirst(said: string): boolean {
  const months = tableOf('dates.months')
  return [...said.matchAll(WORD_BEFORE_DAY)].some(([, word = '']) => months.has(word.toLowerCase()))
}

/** No English, and a language that the system knows. */
function isForeign(language: string): boolean {
  if (language === 'en' || !/^[a-z]{2,3}$/u.test(language)) return false
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
}

/** Null in English, and for a language that the system does not know. */
function inLanguage(language: string | null, time: number): string | null {
  if (language === null || !isForeign(language)) return null
  return neutralise(new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time))
}

/** What the article calls it; else "Z" as " UTC", "+02:00" as " UTC+2". */
function zoneName(zone: string, said: string): string {
  const called = zone === '' ? undefined : ZONE.exec(said)?.[1]
  if (called) return ` ${called}`
  const match = /^([+-])0?(\d{1,2})(?::?(\d\d))?$/u.exec(zone)
  if (!match) return zone === 'Z' ? ' UTC' : zone
  const [, sign, hours, minutes] = match
  return ` UTC${sign}${hours}${minutes && minutes !== '00' ? `:${minutes}` : ''}`
}
