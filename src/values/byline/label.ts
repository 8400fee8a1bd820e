import { wordSet } from './word-sets.js'

/** What opens a byline: "By", "Von:", "Words by", and where the names behind it start. */
export interface Label {
  readonly text: string
  /** Offset of the first character behind the label, its colon and white space. */
  readonly end: number
}

/** Words of the longest label. */
const MOST_WORDS = 5

/** The byline label that `text` starts with, the longest one; null where it starts with none. "Byrne" is none. */
export function labelAt(text: string): Label | null {
  const glued =
    text.startsWith('By') && text.charAt(2) !== ' ' && /^By(?=(?:\p{Lu}\p{Ll}+|(?:\p{Lu}\.)+)\s\p{Lu})/u.test(text)
  return glued ? { text: 'By', end: 2 } : matchAt(text, wordSet('byline'))
}

/** The label of a date that `text` ends with ("Ana Ruiz, updated on "), and where it starts. */
export function dateLabelBefore(text: string): { readonly start: number; readonly updated: boolean } | null {
  const words = [...text.slice(-60).matchAll(/[^\s:|·•,/()]+/gu)].slice(-MOST_WORDS)
  const base = Math.max(0, text.length - 60)
  for (const { index } of words) {
    const phrase = text
      .slice(base + index)
      .toLowerCase()
      .replace(/\s+/gu, ' ')
      .replace(/[\s:,.\-–(]+$/u, '')
    const updated = wordSet('updated').has(phrase)
    if (updated || wordSet('published').has(phrase)) return { start: base + index, updated }
  }
  return null
}

/** The label of a date of publication or change that `text` starts with. */
export function dateLabelAt(text: string): (Label & { readonly updated: boolean }) | null {
  const updated = matchAt(text, wordSet('updated'))
  const published = matchAt(text, wordSet('published'))
  if (updated && (!published || updated.end >= published.end)) return { ...updated, updated: true }
  return published && { ...published, updated: false }
}

function matchAt(text: string, labels: ReadonlySet<string>): Label | null {
  const words = /^(?:\/\/|[-–—|·•*]+)?\s*/u.exec(text)
  const start = words?.[0].length ?? 0
  let best: Label | null = null
  let end = start
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = /^\s*[^\s:]{1,24}/u.exec(text.slice(end, end + 40))
    if (!word) break
    end += word[0].length
    const phrase = text.slice(start, end).toLowerCase().replace(/\s+/gu, ' ')
    const colon = /^\s*:/u.test(text.slice(end, end + 4))
    // "DI INDUSTRIES …" in a headline of capitals is no Italian byline.
    if (phrase === 'di' && text.startsWith('DI', start)) break
    if (labels.has(phrase) || (colon && labels.has(`${phrase}:`)))
      best = {
        text: text.slice(start, end) + (colon ? ':' : ''),
        end: end + (/^\s*:?\s*/u.exec(text.slice(end))?.[0].length ?? 0),
      }
    if (text[end] === ':') break
  }
  return best
}
