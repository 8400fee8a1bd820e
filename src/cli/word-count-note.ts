import { tableOf } from '../language/index.js'
import type { Article } from '../model/article.js'
import { labelClass } from '../readers/source-lines.js'
import { countWords, tokenize } from '../words/tokens.js'

/** The share by which two counts of the same words differ at most: what is a word is a matter of taste. */
const MOST = 0.1
/** "1,250 words"; of some archives the label alone says what is counted. */
const COUNT = /^(\d[\d.,\s]*)(?:\s([^\d\s]+))?$/u

/** That the source counts other words than there are, which is how a text looks that was cut; null where it does not. */
export function wordCountNote(article: Article): string | null {
  const stated = statedWords(article.source.record)
  if (stated === null) return null
  const { wordCount } = article
  if (wordCount > stated * (1 + MOST)) return `the source counts ${stated} words, ${wordCount} are here`
  const missing = stated * (1 - MOST) - wordCount
  if (missing <= 0 || wordsBeside(article) >= missing) return null
  return `the source counts ${stated} words, ${wordCount} are here; the text may be cut off`
}

function statedWords(record: Article['source']['record']): number | null {
  for (const [label, text] of Object.entries(record ?? {})) {
    const [, number = '', unit] = COUNT.exec(text) ?? []
    const counts = unit === undefined ? labelClass(label) === 'length' : isWords(unit)
    if (number !== '' && counts) return Number(number.replace(/\D/gu, '')) || null
  }
  return null
}

function isWords(unit: string): boolean {
  return tableOf('notes.record-words').has(unit.toLowerCase())
}

/** Archives count what stands around the text, or do not. */
function wordsBeside({ headline, deck, byline, dateline, images, credits, corrections }: Article): number {
  const notes = [...images.map(({ caption }) => caption), ...[...credits, ...corrections].map(({ text }) => text)]
  const texts = [headline, deck, byline?.text, dateline?.text, ...notes]
  return texts.reduce((sum, text) => sum + countWords(tokenize(text ?? '')), 0)
}
