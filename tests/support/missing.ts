import matter from 'gray-matter'
import type { Article } from '../../src/model/article.js'
import { neutralise } from '../../src/text/controls.js'
import { htmlText, toHtml } from './html-text.js'

/** Keys whose values are no words of the text: ids, names of kinds and rules, places, targets of links, dates in ISO 8601. */
const NO_TEXT = new Set(
  'schemaVersion source language span provenance type kind rule reason id href published updated dates date embargo marks quotes align part'.split(
    ' ',
  ),
)
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const wordsOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []

/** Every text of an article as JSON has it. A table's source has targets of links in it: its cells stand for it. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const isTable = 'rows' in value
  return Object.entries(value).flatMap(([key, each]) =>
    NO_TEXT.has(key) || (isTable && key === 'text') ? [] : textsOf(each),
  )
}

/** Words of the article's texts that an output does not show. */
export function missing(article: Article, shown: string): string[] {
  const all = letters(shown)
  return [...new Set(textsOf(article).map(neutralise).flatMap(wordsOf))].filter((word) => !all.includes(letters(word)))
}

/** Front matter as a site reads it, and the body as its visitors see it. */
const FRONT = /^---\n[\s\S]*?\n---(?:\n|$)/u
/** A browser counts the items of a list by itself. */
const NUMBERS = /^[ >-]*\d+[.)]/gmu
export const asSeen = (page: string): string =>
  [
    JSON.stringify(matter(page, {}).data),
    htmlText(toHtml(page.replace(FRONT, ''))),
    ...(page.match(NUMBERS) ?? []),
  ].join(' ')
