import type { Article } from '../../model/article.js'
import type { Found } from './found.js'

/** The languages that no word tells are guessed: by what most texts do not need, and that takes long to load. */
export async function* withLanguages(all: AsyncIterable<Found<Article>>): AsyncGenerator<Found<Article>> {
  for await (const found of all) {
    if (found.kind !== 'item' || found.item.language !== null) yield found
    else yield { kind: 'item', item: (await import('../../language/guess.js')).withLanguage(found.item) }
  }
}
