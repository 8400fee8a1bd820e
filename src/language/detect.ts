import type { Span } from '../model/span.js'
import { type Tokens, tokensWithin, WORD } from '../words/tokens.js'
import { classesOf, sizesOf, tableOf } from './index.js'

/** Characters that are looked at: enough to tell, little enough to cost nothing. */
const SAMPLE = 40_000
/** Characters whose script is looked at. */
const SCRIPT_SAMPLE = 4000

/**
 * BCP 47 primary language of the stretches of a text: by a script that one language writes, else by its small words; null
 * where neither shows.
 */
export function languageOf(tokens: Tokens, spans: readonly Span[]): string | null {
  return languageByScript(tokens, spans) ?? languageByWords(tokens, spans)
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

function languageByScript(tokens: Tokens, spans: readonly Span[]): string | null {
  const counts = SCRIPTS.map(() => 0)
  const size = eachWord(tokens, spans, SCRIPT_SAMPLE, (token) => {
    const code = tokens.text.charCodeAt(tokens.starts[token] as number)
    if (code < FIRST_TELLING) return
    const script = SCRIPTS.findIndex(({ first, last }) => code >= first && code <= last)
    if (script >= 0) counts[script] = (counts[script] as number) + lengthOf(tokens, token)
  })
  return SCRIPTS.find(({ share }, script) => (counts[script] as number) > share * size)?.language ?? null
}

function lengthOf({ starts, ends }: Tokens, token: number): number {
  return (ends[token] as number) - (starts[token] as number)
}

/** Telling words that a language needs, by the words that it is told by: three of sixteen once, or one of them thrice. */
const LEAST = 2 / 16

/** The language whose telling words occur most, by how many it has; null where none of them prevails. */
function languageByWords(tokens: Tokens, spans: readonly Span[]): string | null {
  const telling = tableOf('furniture.telling')
  const classes = classesOf('furniture.telling')
  const counts = new Uint32Array(classes.length)
  eachWord(tokens, spans, SAMPLE, (token) => {
    const number = telling.number(tokens.lower(token))
    if (number > 0) counts[number - 1] = (counts[number - 1] as number) + 1
  })
  let best: string | null = null
  let most = LEAST
  for (const [language, size] of Object.entries(sizesOf('furniture.telling'))) {
    const count = classes.reduce(
      (sum, codes, i) => sum + (codes.split(' ').includes(language) ? (counts[i] as number) : 0),
      0,
    )
    if (count / size > most) [best, most] = [language, count / size]
  }
  return best
}

/** Shows `look` the words of `spans` up to `sample` characters, and says how many characters these were. */
function eachWord(tokens: Tokens, spans: readonly Span[], sample: number, look: (token: number) => void): number {
  let left = sample
  for (const [start, end] of spans) {
    if (left <= 0) break
    const stop = Math.min(end, start + left)
    left -= stop - start
    const [from, to] = tokensWithin(tokens, [start, stop])
    for (let token = from; token < to; token++) if (tokens.kinds[token] === WORD) look(token)
  }
  return sample - left
}
