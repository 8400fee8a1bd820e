import type { Article, Quote } from '../../model/article.js'

/** The quotations of each speaker by the speaker's id, in order; under null those whose speaker is not known. */
export function bySpeaker({ quotes }: Pick<Article, 'quotes'>): Map<string | null, Quote[]> {
  const said = new Map<string | null, Quote[]>()
  for (const quote of quotes) {
    const id = quote.speaker?.id ?? null
    const own = said.get(id)
    if (own) own.push(quote)
    else said.set(id, [quote])
  }
  return said
}
