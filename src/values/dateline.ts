import type { Dateline } from '../model/article.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE =
  /[,.\s]\s*((?:jan(?:uary)?|feb(?:ruary|r)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?) {0,2}(\d{1,2})(?:, ?(\d{4}))?(?=[\s,./(]|$)/i
const DAY_FIRST =
  /[,.\s]\s*(\d{1,2})\.? ((?:jan(?:uary)?|feb(?:ruary|r)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?)(?: (\d{4}))?(?=[\s,./(]|$)/i
/** "(AP)", "/PRNewswire/", "(tca/dpa)". */
const AGENCY = /\(([^()]{2,40})\)|\/([^/]{3,30})\//u

/** The longest stretch that a dateline takes; behind it there is prose. */
const LONGEST = 90
/** A dash with air around it, a colon, or a bracketed agency ends the dateline. */
const END = /\s*(?:--+|[—–])\s*|\s-\s?|:\s|-\s(?=["“\p{Lu}])/gu

/** Openers in capitals before a colon or dash that name no place. */
const NO_PLACE =
  /^(?:DEAR|UPDATE|EXCLUSIVE|BREAKING|CORRECTION|CLARIFICATION|EDITOR|NOTE|WATCH|READ|MORE|PHOTOS?|VIDEO|OPINION|ANALYSIS|Q|A|FILE|WRAPUP|RELATED|FACTBOX|ALSO|WARNING|SPOILER|LIVE|TIP|WHO|WHAT|WHEN|WHERE|WHY|HOW|PS|FYI|COMMENT|REVIEW|QUESTION|ANSWER|MYTH|FACT|CLAIM|TRUTH|PUBLISHED|UPDATED|POSTED|CREATED|MODIFIED|BY|FROM|SOURCE|TOPICS?|TAGS?|SECTION|LENGTH|BYLINE|HEADLINE|TITLE|SUBJECT|DATE|TO)\b/u

interface Parts {
  readonly place: string
  readonly agency: string | null
  readonly date: string | null
}

/**
 * Length of the dateline at the start of `text` (with the dash and the blanks behind it), 0 where there is none.
 * A place in capitals is enough before a dash; in small letters it needs a date or an agency beside it.
 */
export function datelineLength(text: string): number {
  const head = text.slice(0, LONGEST)
  for (const end of head.matchAll(END)) {
    const stop = end.index + end[0].length
    const before = head.slice(0, end.index)
    if (/^\s*\(?[\p{Lu}][^()]{1,30}\)\s*(?:--?|—|–)\s/u.test(head.slice(stop)) && !AGENCY.test(before)) continue
    const parts = partsOf(before)
    if (parts && isDateline(before, parts, end[0])) return stop
    if (parts === null && before.length > 60) return 0
  }
  if (!head.includes('(')) return 0
  const agency = /^[\p{Lu}][^()]{2,40}\((?:\p{Lu}{2,}[^()]{0,20}|Reuters|Agency|dpa)\)\s+(?=["“\p{Lu}])/u.exec(head)
  return agency && isPlace(agency[0].split('(')[0] ?? '') ? agency[0].length : 0
}

/** Reads "LIMA, Peru (AP) —" into its parts; `published` gives the year that a dateline leaves out. */
export function parseDateline(text: string, published: string | null): Dateline {
  const bare = text.replace(/\s*(?:--?|[—–:])\s*$/u, '')
  const parts = partsOf(bare) ?? { place: bare, agency: null, date: null }
  const year = published?.slice(0, 4)
  return {
    text,
    ...parts,
    place: parts.place || null,
    date: year ? (parts.date?.replace(/^-/u, year) ?? null) : parts.date,
  }
}

function partsOf(text: string): Parts | null {
  const agency = AGENCY.exec(text)
  const rest = agency ? text.slice(0, agency.index) + text.slice(agency.index + agency[0].length) : text
  const date = DATE.exec(rest) ?? DAY_FIRST.exec(rest)
  const place = (date ? rest.slice(0, date.index) : rest).replace(/[\s,;:-]+$/u, '').trim()
  if (!place || (date && /[\p{L}\p{N}]{3,}/u.test(rest.slice(date.index + date[0].length)))) return null
  return { place, agency: agency?.[1] ?? agency?.[2] ?? null, date: date ? isoOf(date) : null }
}

function isoOf(date: RegExpExecArray): string | null {
  const [, a = '', b = '', year] = date
  const [month, day] = /\d/u.test(a) ? [b, a] : [a, b]
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (number === 0 || Number(day) < 1 || Number(day) > 31) return null
  const two = (n: number | string): string => String(n).padStart(2, '0')
  return `${year ?? '-'}-${two(number)}-${two(day)}`
}

function isDateline(before: string, parts: Parts, end: string): boolean {
  if (parts.date && /^\p{Lu}\p{L}+ \p{L}+$/u.test(parts.place)) return true
  if (!isPlace(parts.place)) return false
  if (parts.date || parts.agency) return true
  const capitals = parts.place.split(',')[0] ?? ''
  if (capitals !== capitals.toUpperCase() || capitals.length < 4) return false
  return !end.startsWith(':') || !/\s/u.test(before.trim())
}

/** One to six capitalised words, commas, slashes and dots among them; nothing that only prose has. */
function isPlace(text: string): boolean {
  const place = text.trim().replace(/^\*+/u, '')
  if (!place || place.length > 60 || NO_PLACE.test(place) || /["“”?!;]|\d/u.test(place)) return false
  const words = place.split(/[\s,/]+/u).filter(Boolean)
  return (
    words.length <= 8 &&
    words.every((word) =>
      /^(?:\p{Lu}|(?:de|del|la|of|the|and|am|an|der|le|les|sur|near|at|on|in|aboard)$|d['’]|[.-])/u.test(word),
    )
  )
}
