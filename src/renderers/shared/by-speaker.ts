import type { Article, Quote, Speaker } from '../../model/article.js'
import { countWords, tokenize } from '../../words/tokens.js'

/** One speaker's quotations, a group's under all its names, or those that nobody is known to have said. */
export interface Voice {
  /** The first of its names; null for nobody. */
  readonly speaker: Speaker | null
  readonly quotes: readonly Quote[]
  /** Quoted words. */
  readonly words: number
}

/** Who said what, in the order of the speakers; last those whose speaker is not known. */
export function voicesOf(article: Pick<Article, 'quotes' | 'speakers'>): Voice[] {
  const { speakers, quotes } = article
  const numbers = voiceNumbers(article)
  const said = new Map<number, Quote[]>()
  for (const quote of quotes) {
    const number = numbers.get(quote.speaker?.id ?? '') ?? NOBODY
    const own = said.get(number)
    if (own) own.push(quote)
    else said.set(number, [quote])
  }
  const named: { speaker: Speaker; words: number }[] = []
  for (const speaker of speakers) {
    const voice = named[numbers.get(speaker.id) as number]
    if (voice) voice.words += speaker.words
    else named.push({ speaker, words: speaker.words })
  }
  const unknown = said.get(NOBODY) ?? []
  const words = unknown.reduce((sum, { text }) => sum + countWords(tokenize(text)), 0)
  return [
    ...named.map((voice, number) => ({ ...voice, quotes: said.get(number) ?? [] })),
    ...(unknown.length > 0 ? [{ speaker: null, quotes: unknown, words }] : []),
  ]
}

const NOBODY = -1

/** As a heading: with the role. */
export function voiceName(speaker: Speaker | null): string {
  if (!speaker) return 'Speaker not named'
  return speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`
}

/** Numbers of the voices by the speakers' ids, from 0: a group has one, whatever it is called. */
export function voiceNumbers({ speakers }: Pick<Article, 'speakers'>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  /** By the last of its words. */
  const groups = new Map<string, { readonly words: readonly string[]; readonly number: number }>()
  let next = 0
  for (const { id, name, type } of speakers) {
    const words = name.toLowerCase().split(' ')
    const head = words.at(-1) as string
    const known = type === 'group' ? groups.get(head) : undefined
    if (known && areOne(known.words, words)) numbers.set(id, known.number)
    else {
      if (type === 'group' && !known) groups.set(head, { words, number: next })
      numbers.set(id, next++)
    }
  }
  return numbers
}

/** "the three states" are "the three island states", but "officials" not "harbor officials". */
function areOne(some: readonly string[], others: readonly string[]): boolean {
  const [fewer, more] = some.length < others.length ? [some, others] : [others, some]
  return fewer.every((word) => more.includes(word)) && (fewer.length > 1 || more.length === 1)
}
