import type { Article } from '../../model/article.js'
import { answerLines, answerPiece } from '../input/answer-lines.js'
import type { Found } from '../input/found.js'
import { readItems } from '../input/read-items.js'
import type { Make } from '../input/reading.js'
import { withLanguages } from '../input/with-languages.js'
import { articleWriter, rowOf } from './article-writer.js'
import { type Made, makeOf } from './made.js'
import type { Orders, Task } from './task.js'

/** What `make` finds in a task, article by article; `began` is told the size of each text. */
export function articlesIn(
  { file, piece }: Task,
  { reading, isFilter }: Orders,
  make: Make<Article>,
  began: (characters: number) => void,
): AsyncGenerator<Found<Article>> {
  if (piece) return withLanguages(answerPiece(piece, file, reading, make))
  if (isFilter) return withLanguages(answerLines(file, reading, make))
  return withLanguages(readItems(file, reading, make, began))
}

/** The same as they are written. */
export async function* madeIn(task: Task, orders: Orders, make: Make<Article>): AsyncGenerator<Found<Made>> {
  const row = rowOf(orders.format)
  for await (const found of articlesIn(task, orders, make, () => {})) {
    if (found.kind !== 'item') yield found
    else yield { kind: 'item', item: makeOf(found.item, await articleWriter(row, orders.options, found.item), orders) }
  }
}
