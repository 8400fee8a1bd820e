import type { Page } from '../../src/page/page.js'
import { readPage } from '../../src/page/read-page.js'
import { AFTER, BEFORE, BODY, HEAD, HEADLINE, INSIDE } from '../../src/recognise/zones/labels.js'
import { bare } from './data.js'

/** A page and the labels each line may have, as a set of bits: not everything is annotated. */
export interface Gold {
  readonly id: string
  readonly page: Page
  readonly allowed: Uint8Array
}

const bit = (label: number): number => 1 << label

/** Which labels the lines of `text` may have, from where `body` and `headline` stand in it. */
export function goldOf(id: string, text: string, body: string, headline?: string): Gold {
  const page = readPage(text)
  const keys = page.paras.map((para) => bare(para.text))
  const inBody = alignBody(keys, body.split('\n').map(bare).filter(Boolean))
  const title = headlineAt(keys, inBody, page, headline)
  const early = title < 0 || wordsBefore(page, inBody, title) < LATEST * wordsBefore(page, inBody, inBody.length)
  const known = headline !== undefined && early
  return { id, page, allowed: labelSets(page, inBody, early ? title : -1, known) }
}

/** A title with more than this share of the body above it is no headline. */
const LATEST = 0.25

function wordsBefore(page: Page, inBody: readonly boolean[], end: number): number {
  return page.paras.slice(0, end).reduce((sum, para, at) => sum + (inBody[at] ? para.words : 0), 0)
}

function labelSets(page: Page, inBody: readonly boolean[], title: number, known: boolean): Uint8Array {
  const first = inBody.findIndex((is, at) => is && at > title)
  const last = inBody.lastIndexOf(true)
  return Uint8Array.from(inBody, (is, at) => {
    if (at === title) return bit(HEADLINE)
    if (at < title) return bit(BEFORE)
    if (at > last) return bit(AFTER)
    if (at < first) return title >= 0 ? bit(HEAD) : bit(BEFORE) | bit(HEAD) | (known ? 0 : bit(HEADLINE))
    if (is) return known ? bit(BODY) : bit(BODY) | shortHead(page, at)
    return bit(INSIDE)
  })
}

/** Where no headline is annotated, a short first line of the body may be it. */
function shortHead(page: Page, at: number): number {
  const para = page.paras[at]
  return para && !para.prose && para.words <= 25 ? bit(HEADLINE) | bit(HEAD) : 0
}

/** The last of the lines that read as the headline and stand before the body's first prose. */
function headlineAt(keys: readonly string[], inBody: readonly boolean[], page: Page, headline?: string): number {
  if (!headline) return -1
  const key = bare(headline)
  const lede = inBody.findIndex((is, at) => is && page.paras[at]?.prose && keys[at] !== key)
  const limit = lede < 0 ? keys.length : lede
  const before = keys.lastIndexOf(key, limit)
  return before >= 0 ? before : keys.indexOf(key)
}

/** Which lines stand in the body: the heaviest common subsequence of equal lines, then lines whose words all stand there. */
function alignBody(keys: readonly string[], body: readonly string[]): boolean[] {
  const inBody = keys.map(() => false)
  const pairs = commonLines(keys, body)
  for (const [at] of pairs) inBody[at] = true
  let next = 0
  let from = 0
  keys.forEach((key, at) => {
    if (pairs[next]?.[0] === at) {
      from = (pairs[next]?.[1] ?? 0) + 1
      next += 1
      return
    }
    const to = pairs[next]?.[1] ?? body.length
    if (key && to > from) inBody[at] = standsIn(key, body.slice(from, to).join(' '))
  })
  return inBody
}

function commonLines(keys: readonly string[], body: readonly string[]): (readonly [number, number])[] {
  const width = body.length + 1
  const best = new Float64Array((keys.length + 1) * width)
  for (let i = keys.length - 1; i >= 0; i--) {
    for (let j = body.length - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number)
      const key = keys[i] as string
      const take = key && key === body[j] ? (best[(i + 1) * width + j + 1] as number) + 1 + key.length : 0
      best[i * width + j] = Math.max(skip, take)
    }
  }
  const pairs: [number, number][] = []
  let i = 0
  let j = 0
  while (i < keys.length && j < body.length) {
    const here = best[i * width + j] as number
    if (here === best[(i + 1) * width + j]) i += 1
    else if (here === best[i * width + j + 1]) j += 1
    else pairs.push([i++, j++])
  }
  return pairs
}

/** True where most of the four-word stretches of `key` stand in `text`; shorter lines wholly. */
function standsIn(key: string, text: string): boolean {
  const words = key.split(' ')
  if (words.length < 4) return ` ${text} `.includes(` ${key} `)
  let found = 0
  for (let i = 0; i + 4 <= words.length; i++) if (text.includes(words.slice(i, i + 4).join(' '))) found += 1
  return found / (words.length - 3) >= 0.6
}
