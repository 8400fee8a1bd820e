import type { Article } from '../../model/article.js'
import type { Found } from './found.js'

/** The languages that no word tells are guessed: by what most texts do not need, and that takes long to load. */
export async function* withLanguages<A>(all: AsyncIterable<Found<Article | A>>): AsyncGenerator<Found<Article | A>> {
  for await (const found of all) {
    if (found.kind !== 'item' || !isWithout(found.item)) yield found
    else yield { kind: 'item', item: (await import('../../language/guess.js')).withLanguage(found.item) }
  }
}

function isWithout(item: unknown): item is Article {
  return (item as Partial<Article>).language === null
}
