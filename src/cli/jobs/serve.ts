import { once } from 'node:events'
import { readArticles } from '../../parse.js'
import { explanationWriter } from '../explanation-writers.js'
import type { Found } from '../input/found.js'
import { readBegun } from '../input/read-items.js'
import type { Begun } from '../input/reading.js'
import { madeIn } from './articles-in.js'
import { type Written, writtenOf } from './made.js'
import type { Answer, Question } from './question.js'

/** What a process of its own does, until nobody asks any more. */
export async function serve(): Promise<void> {
  process.once('disconnect', () => process.exit())
  const [question] = (await once(process, 'message')) as [Question]
  for await (const found of writtenIn(question)) {
    const next = once(process, 'message')
    answer({ found })
    await next
  }
  answer({ found: null })
}

function answer(each: Answer<Written>): void {
  process.send?.(each)
}

async function* writtenIn({ task, asked }: Question): AsyncGenerator<Found<Written>> {
  if (asked.kind === 'articles') return yield* madeIn(task, asked.orders, readArticles)
  const { as, width, reading } = asked
  const { explain } = await import('../../explain.js')
  const load = explanationWriter(as, width)
  for await (const found of readBegun(task.file, task.begun as Begun, reading, explain)) {
    if (found.kind !== 'item') yield found
    else yield { kind: 'item', item: writtenOf(found.item, await load(found.item)) }
  }
}
