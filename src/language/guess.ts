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

/** Letters that neighbours write and these languages do not, but in names; and how many of a text's letters those are at most. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  is: /[\u00e4\u00e5]/gu,
  fo: /[\u00e4\u00e5]/gu,
  fi: /[\u00e5\u00e6\u00f8]/gu,
  sv: /[\u00e6\u00f8\u00fe\u00f0]/gu,
  da: /[\u00e4\u00f6\u00fe\u00f0]/gu,
  no: /[\u00e4\u00f6\u00fe\u00f0]/gu,
}
const MOST_FOREIGN = 0.01

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
  const all = detectAll(text)
    .map((guess) => (guess.lang === 'sr' && !CYRILLIC.test(text) ? { ...guess, lang: 'hr' } : guess))
    .filter(({ lang }) => !UNLIKELY.includes(lang) && !(isLatin && isOtherScript(lang)))
  const [best, next] = all.filter(({ lang }) => !isForeign(lang, text))
  // What a neighbour was taken for is no doubt any more
  const share = 1 - all.filter(({ lang }) => isForeign(lang, text)).reduce((sum, { accuracy }) => sum + accuracy, 0)
  return best && best.accuracy >= SURE * share && best.accuracy >= (next?.accuracy ?? 0) * LEAD ? best.lang : null
}

function isForeign(language: string, text: string): boolean {
  const letters = FOREIGN[language]
  return letters !== undefined && (text.toLowerCase().match(letters) ?? []).length > MOST_FOREIGN * text.length
}

/** Signs count as letters of such a language ("|" of Hindi, marks of direction of Arabic): without one of those it is none. */
function isOtherScript(language: string): boolean {
  return new Intl.Locale(language).maximize().script !== 'Latn'
}
