import type { Span } from '../model/span.js'
import { numberAt } from '../words/phrases.js'
import { type Tokens, tokensWithin, WORD } from '../words/tokens.js'
import { classesOf, sizesOf, tableOf } from './index.js'

/** Characters that are looked at: few are enough where one language has so much more than any other, else many. */
const SAMPLES = [
  { most: 1500, lead: 4 },
  { most: 40_000, lead: 1 },
]

/**
 * BCP 47 primary language of the stretches of a text: by a script that one language writes, else by its small words; null
 * where neither shows.
 */
export function languageOf(tokens: Tokens, spans: readonly Span[]): string | null {
  for (const { most, lead } of SAMPLES) {
    const sample = sampleOf(tokens, spans, most)
    const language =
      languageByScript(tokens, sample) ?? languageByWords(tokens, sample, lead) ?? languageByLetters(tokens, sample)
    if (language !== null) return language
  }
  return null
}

/** Scripts that tell a language: their characters, and which share of a text they are at least. */
const SCRIPTS = [
  // Before Han: Japanese has both
  { language: 'ja', first: 0x3040, last: 0x30ff, share: 0.1 },
  { language: 'ko', first: 0xac00, last: 0xd7af, share: 0.2 },
  { language: 'zh', first: 0x4e00, last: 0x9fff, share: 0.2 },
  { language: 'he', first: 0x0590, last: 0x05ff, share: 0.3 },
  { language: 'el', first: 0x0370, last: 0x03ff, share: 0.3 },
] as const
/** Before it there are the scripts that many languages write. */
const FIRST_TELLING = 0x0370

function languageByScript(tokens: Tokens, { words, size }: Sample): string | null {
  const counts = SCRIPTS.map(() => 0)
  for (const token of words) {
    const code = tokens.text.charCodeAt(tokens.starts[token] as number)
    if (code < FIRST_TELLING) continue
    const script = SCRIPTS.findIndex(({ first, last }) => code >= first && code <= last)
    if (script >= 0) counts[script] = (counts[script] as number) + lengthOf(tokens, token)
  }
  return SCRIPTS.find(({ share }, script) => (counts[script] as number) > share * size)?.language ?? null
}

/** Letters that one language of a script has and its neighbours have not: of Cyrillic those read here. */
const LETTERS = { first: 0x0400, last: 0x04ff, share: 0.5, of: { ru: 'ыэё', uk: 'іїєґ' } } as const
/** Of the letters of a text those of its own language are at least this share, and as many times those of the next. */
const LEAST_OF_LETTERS = 0.01
const LEAD_OF_LETTERS = 4

function languageByLetters(tokens: Tokens, { words }: Sample): string | null {
  const counts: Record<string, number> = { ru: 0, uk: 0 }
  let all = 0
  let own = 0
  for (const token of words) {
    const word = tokens.lower(token)
    all += word.length
    const code = word.charCodeAt(0)
    if (code < LETTERS.first || code > LETTERS.last) continue
    own += word.length
    for (const letter of word)
      for (const [language, letters] of Object.entries(LETTERS.of))
        if (letters.includes(letter)) counts[language] = (counts[language] as number) + 1
  }
  const [best, next] = Object.entries(counts).sort(([, a], [, b]) => b - a)
  if (!best || !next || own === 0 || own < LETTERS.share * all || best[1] < LEAST_OF_LETTERS * own) return null
  return best[1] >= LEAD_OF_LETTERS * next[1] ? best[0] : null
}

function lengthOf({ starts, ends }: Tokens, token: number): number {
  return (ends[token] as number) - (starts[token] as number)
}

/** Telling words that a language needs, by the words that it is told by: three of sixteen once, or one of them thrice. */
const LEAST = 2 / 16
/** The same by the words of the text: each language has one such word in four or five, a third of that is no other's. */
const LEAST_OF_TEXT = 0.08

/** The language whose telling words occur most, by how many it has; null where it has no `lead` over the next one, or no more. */
function languageByWords(tokens: Tokens, { words }: Sample, lead: number): string | null {
  const classes = classesOf('furniture.telling')
  const counts = countTelling(tokens, words, classes.length)
  const found: Record<string, number> = {}
  counts.forEach((count, i) => {
    if (count > 0) for (const code of (classes[i] as string).split(' ')) found[code] = (found[code] ?? 0) + count
  })
  const shares = Object.entries(sizesOf('furniture.telling')).map(([code, size]) => ({
    code,
    share: (found[code] ?? 0) / size,
  }))
  const [best, next] = shares.sort((a, b) => b.share - a.share)
  if (!best || best.share <= LEAST || best.share <= (next?.share ?? 0) * lead) return null
  return (found[best.code] ?? 0) >= LEAST_OF_TEXT * words.length ? best.code : null
}

/** How often words of each class of telling words occur. */
function countTelling(tokens: Tokens, words: readonly number[], classes: number): Uint32Array {
  const telling = tableOf('furniture.telling')
  const counts = new Uint32Array(classes)
  for (const token of words) {
    const number = numberAt(tokens, token, telling)
    if (number > 0) counts[number - 1] = (counts[number - 1] as number) + 1
  }
  return counts
}

/** What a text's language is told from. */
interface Sample {
  /** Tokens. */
  readonly words: readonly number[]
  /** Characters that were looked at. */
  readonly size: number
}

function sampleOf(tokens: Tokens, spans: readonly Span[], most: number): Sample {
  const words: number[] = []
  let left = most
  for (const [start, end] of spans) {
    if (left <= 0) break
    const stop = Math.min(end, start + left)
    left -= stop - start
    const [from, to] = tokensWithin(tokens, [start, stop])
    for (let token = from; token < to; token++) if (tokens.kinds[token] === WORD) words.push(token)
  }
  return { words, size: most - left }
}
