import type { Article } from '../../model/article.js'
import { type Label, labelOf } from '../output/article-label.js'
import type { Writer } from '../output/joined-output.js'
import { countRemoved, type RemovedWords } from '../removed-words.js'
import { wordCountNote } from '../word-count-note.js'
import type { Work } from '../work.js'
import type { Orders } from './task.js'

/** An article as it is written, and what is told of it. */
export interface Made {
  readonly text: string
  readonly open: string
  readonly above: string
  readonly between: string
  readonly close: string
  readonly label: Label
  readonly removed: RemovedWords | null
  readonly note: string | null
}

/** The part of the work that several threads do. */
export interface OnThreads extends Pick<Work<Made>, 'expect' | 'read' | 'load'> {
  readonly end: () => Promise<void>
}

/** What is told of an article beside what was taken away. */
export function noteOf(article: Article, quiet: boolean): string | null {
  const gap = quiet ? null : wordCountNote(article)
  return gap && `article ${article.source.index + 1}: ${gap}`
}

/** Writes an article in the frame that its output has. */
export function makeOf(article: Article, writer: Writer<Article>, { count, counts, reading }: Orders): Made {
  const { open, within, above, between, close } = writer.frame(count)
  const text = writer.render(article)
  return {
    text: within?.(text) ?? text,
    open: open(article),
    above: above?.(article) ?? '',
    between,
    close,
    label: labelOf(article),
    removed: counts ? countRemoved(article.removed) : null,
    note: noteOf(article, reading.quiet),
  }
}

/** Writes what is written already. */
export async function madeWriter({ open, above, between, close }: Made): Promise<Writer<Made>> {
  const frame = { open: () => open, above: () => above, between, close }
  return { render: ({ text }) => text, frame: () => frame }
}
