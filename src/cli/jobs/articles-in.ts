import type { Article } from '../../model/article.js'
import { answerLines, answerPiece } from '../input/answer-lines.js'
import type { Found } from '../input/found.js'
import { readBegun, readItems } from '../input/read-items.js'
import type { Apart, Make, Task } from '../input/reading.js'
import { withLanguages } from '../input/with-languages.js'
import { articleWriter, rowOf } from './article-writer.js'
import { isWritten, type Made, makeOf } from './made.js'
import type { Orders } from './task.js'

/**
 * What `make` finds in a task, article by article; `began` is told the size of each text. What there may be no room for
 * is made apart.
 */
export function articlesIn<A = never>(
  { file, piece, begun }: Task,
  { reading, isFilter }: Orders,
  make: Make<Article>,
  began: (characters: number) => void,
  apart: Apart<A> | null = null,
): AsyncGenerator<Found<Article | A>> {
  if (begun) return withLanguages(readBegun(file, begun, reading, make))
  if (piece) return withLanguages(answerPiece(piece, file, reading, make, apart))
  if (isFilter) return withLanguages(answerLines(file, reading, make, apart))
  return withLanguages(readItems(file, reading, make, began, apart))
}

/** The same as they are written. */
export async function* madeIn(
  task: Task,
  orders: Orders,
  make: Make<Article>,
  apart: Apart<Made> | null = null,
): AsyncGenerator<Found<Made>> {
  const row = rowOf(orders.format)
  for await (const found of articlesIn(task, orders, make, () => {}, apart)) {
    if (found.kind !== 'item') yield found
    else if (isWritten(found.item)) yield { kind: 'item', item: found.item }
    else yield { kind: 'item', item: makeOf(found.item, await articleWriter(row, orders.options, found.item), orders) }
  }
}
