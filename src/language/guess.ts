import { detectAll } from 'tinyld'
import type { Article, Block } from '../model/article.js'
import { hasBeyondLatin } from '../text/script-letters.js'

/** Characters that are looked at, and those that a text has at least whose language shows. */
const SAMPLE = 1000
const LEAST = 40
/** How sure the first guess is at least, of 1, and how much surer than the next. */
const SURE = 0.3
const LEAD = 1.5

/** Blocks of running text. */
const PROSE: ReadonlySet<Block['type']> = new Set<Block['type']>(['paragraph', 'blockquote', 'turn', 'list'])
/** What hardly any news is written in: taken for it are languages that are not known. */
const UNLIKELY: readonly string[] = ['ber', 'rn', 'tlh', 'vo'] as const

/** The letters that Serbian is written in by habit; in Latin ones it is not told from Croatian, which always is. */
const CYRILLIC = /[\u0400-\u04ff]/u

/** The same article, with the language that its letters look like where its words did not tell it. */
export function withLanguage(article: Article): Article {
  return article.language === null ? { ...article, language: guessLanguage(sampleOf(article)) } : article
}

/** The start of the running text; where there is next to none, the headline. */
function sampleOf({ sections, headline }: Article): string {
  const texts: string[] = []
  let size = 0
  for (const { type, text } of sections.flatMap(({ blocks }) => blocks)) {
    if (size >= SAMPLE) break
    if (!PROSE.has(type)) continue
    texts.push(text.slice(0, SAMPLE - size))
    size += text.length
  }
  return size < LEAST ? `${headline ?? ''} ${texts.join(' ')}` : texts.join(' ')
}

/** BCP 47 primary language of a text, by the letters that follow one another in it; null where that is not sure. */
function guessLanguage(text: string): string | null {
  if (text.length < LEAST) return null
  const isLatin = !hasBeyondLatin(text)
  const [best, next] = detectAll(text)
    .map((guess) => (guess.lang === 'sr' && !CYRILLIC.test(text) ? { ...guess, lang: 'hr' } : guess))
    .filter(({ lang }) => !UNLIKELY.includes(lang) && !(isLatin && isOtherScript(lang)))
  return best && best.accuracy >= SURE && best.accuracy >= (next?.accuracy ?? 0) * LEAD ? best.lang : null
}

/** Signs count as letters of such a language ("|" of Hindi, marks of direction of Arabic): without one of those it is none. */
function isOtherScript(language: string): boolean {
  return new Intl.Locale(language).maximize().script !== 'Latn'
}
