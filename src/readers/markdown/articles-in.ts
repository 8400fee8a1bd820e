import { GENERATOR } from '../../model/markdown-notes.js'
import type { Span } from '../../model/span.js'
import { isKeyOf } from '../keys.js'
import { type FrontMatter, readFrontMatter } from './front-matter.js'

/** A line that may open front matter: a key stands below it. */
const OPENING = /^---[ \t]*\r?\n(?=["'A-Za-z_][\w "'.-]{0,80}:(?:\s|$))/gmu
/** Opens or closes code, which may show front matter. */
const FENCE = /^(?:```|~~~)/gmu
/** Characters of the longest front matter within a file. */
const LONGEST = 8000

/** The stretches of the articles of a file that follow one another, each below front matter with a title or of ours. */
export function articlesIn(text: string): readonly Span[] {
  const first = text.search(/\S/u)
  const openings = [...text.matchAll(OPENING)]
    .map(({ index }) => index)
    .filter((at) => at > first && isBelowBlank(text, at))
  let at = 0
  let fences = 0
  const starts = openings.filter((index) => {
    fences += text.slice(at, index).match(FENCE)?.length ?? 0
    at = index
    return fences % 2 === 0 && opensArticle(text.slice(index, index + LONGEST))
  })
  const cuts = [0, ...starts]
  return cuts.map((start, at) => [start, cuts[at + 1] ?? text.length] as const)
}

/** Dashes right below a line make a heading of it. */
function isBelowBlank(text: string, at: number): boolean {
  return /\n[ \t\r]*\n$/u.test(text.slice(Math.max(0, at - SHORT), at))
}

/** Characters in which a blank line shows. */
const SHORT = 8

function opensArticle(text: string): boolean {
  const front = frontMatterOf(text)
  return front?.data.generator === GENERATOR || (front?.entries.some(({ key }) => isKeyOf('headline', key)) ?? false)
}

/** Null for what is broken: it opens nothing. */
function frontMatterOf(text: string): FrontMatter | null {
  try {
    return readFrontMatter(text)
  } catch {
    return null
  }
}
