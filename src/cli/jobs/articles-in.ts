import type { Article } from '../../model/article.js'
import { readArticles } from '../../parse.js'
import { answerLines, answerPiece } from '../input/answer-lines.js'
import type { Found } from '../input/found.js'
import { readItems } from '../input/read-items.js'
import { withLanguages } from '../input/with-languages.js'
import { articleWriter, rowOf } from './article-writer.js'
import { type Made, makeOf } from './made.js'
import type { Orders, Task } from './task.js'

/** The articles of a task, one after the other; `began` is told the size of each text. */
export function articlesIn(
  { file, piece }: Task,
  { reading, isFilter }: Orders,
  began: (characters: number) => void,
): AsyncGenerator<Found<Article>> {
  if (piece) return withLanguages(answerPiece(piece, file, reading, readArticles))
  if (isFilter) return withLanguages(answerLines(file, reading, readArticles))
  return withLanguages(readItems(file, reading, readArticles, began))
}

/** The same as they are written. */
export async function* madeIn(task: Task, orders: Orders): AsyncGenerator<Found<Made>> {
  const row = rowOf(orders.format)
  for await (const found of articlesIn(task, orders, () => {})) {
    if (found.kind !== 'item') yield found
    else yield { kind: 'item', item: makeOf(found.item, await articleWriter(row, orders.options, found.item), orders) }
  }
}
