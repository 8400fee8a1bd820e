import { readFileSync } from 'node:fs'
import { readPage } from '../../src/page/page.js'
import { bylineCandidates } from '../../src/recognise/choices/byline/candidates.js'
import { dateCandidates } from '../../src/recognise/choices/dates/candidates.js'
import { dayOrderOf } from '../../src/recognise/choices/dates/day-order.js'
import type { Candidate } from '../../src/recognise/choices/evidence.js'

/** One annotated page: a line of a `.jsonl` file. */
interface Annotated {
  readonly text: string
  readonly selection?: string
  readonly authors?: readonly string[] | null
  readonly date?: string | null
}

/** The candidates of one page, and which of them are right; none where the page itself does not say. */
export interface Choice {
  readonly candidates: readonly Candidate[]
  readonly right: ReadonlySet<Candidate>
}

/** The annotated pages of a file, each as the whole page and as the selection of its article. */
export function readPages(file: string): Annotated[] {
  const pages = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return pages
    .map((line): Annotated => JSON.parse(line))
    .flatMap((page) => (page.selection ? [page, { ...page, text: page.selection }] : [page]))
}

/** What the pages with a known date offer as theirs. */
export function dateChoices(pages: readonly Annotated[]): Choice[] {
  return pages.flatMap(({ text, date }) => {
    if (!date) return []
    const page = readPage(text)
    const candidates = dateCandidates(page, dayOrderOf(page))
    return [{ candidates, right: new Set(candidates.filter(({ key }) => key === date.slice(0, 10))) }]
  })
}

/** What the pages with known authors offer as their byline. A line that names some of them is better than none. */
export function bylineChoices(pages: readonly Annotated[]): Choice[] {
  return pages.flatMap(({ text, authors }) => {
    if (!authors?.length) return []
    const gold = new Set(authors.map(bare))
    const page = readPage(text)
    const candidates = bylineCandidates(page)
    const hits = candidates.map(({ read }) => read.authors.filter(({ name }) => gold.has(bare(name))).length)
    const whole = candidates.filter(({ read }, at) => hits[at] === gold.size && read.authors.length === gold.size)
    return [
      { candidates, right: new Set(whole.length > 0 ? whole : candidates.filter((_, at) => (hits[at] ?? 0) > 0)) },
    ]
  })
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
