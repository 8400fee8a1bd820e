import type { Article } from '../../model/article.js'
import { jsonFrame } from '../../renderers/shared/json-renderer.js'
import { type Label, labelOf } from '../output/article-label.js'
import type { Writer } from '../output/joined-output.js'
import { countRemoved, type RemovedWords } from '../removed-words.js'
import { wordCountNote } from '../word-count-note.js'
import type { Work } from '../work.js'
import type { Orders } from './task.js'

/** What stands around items in an output. */
interface Edges {
  readonly open: string
  readonly above: string
  readonly between: string
  readonly close: string
}

/** What is printed of an item, and the frames that its output may have: how many there are is seen where they meet. */
export interface Written {
  readonly text: string
  readonly one: Edges
  /** The same object where the format has one frame for any number. */
  readonly several: Edges
  /** Set in among several. */
  readonly isSetIn: boolean
}

/** An article as it is written, and what is told of it. */
export interface Made extends Written {
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

/** Writes an item, in the one frame and in the other. */
export function writtenOf<T>(item: T, writer: Writer<T>): Written {
  const [one, several] = [writer.frame(1), writer.frame('several')]
  const edges = edgesOf(item, one)
  return {
    text: writer.render(item),
    one: edges,
    several: one === several ? edges : edgesOf(item, several),
    isSetIn: several.within !== undefined,
  }
}

function edgesOf<T>(item: T, { open, above, between, close }: ReturnType<Writer<T>['frame']>): Edges {
  return { open: open(item), above: above?.(item) ?? '', between, close }
}

/** The same of an article, and what is told of it. */
export function makeOf(article: Article, writer: Writer<Article>, { counts, reading }: Orders): Made {
  return {
    ...writtenOf(article, writer),
    label: labelOf(article),
    removed: counts ? countRemoved(article.removed) : null,
    note: noteOf(article, reading.quiet),
  }
}

/** True for what is written already. */
export function isWritten<T extends object, W extends Written>(item: T | W): item is W {
  return 'several' in item
}

/** Writes what is written already. */
export function writerOf({ one, several, isSetIn }: Written): Writer<Written> {
  const frames = [one, several].map(({ open, above, between, close }) => {
    return { open: () => open, above: () => above, between, close }
  })
  const { within } = jsonFrame('several')
  const [alone, among] = frames as [(typeof frames)[0], (typeof frames)[0]]
  const many = one === several ? alone : { ...among, ...(isSetIn && within ? { within } : {}) }
  return { render: ({ text }) => text, frame: (count) => (count === 1 ? alone : many) }
}

/** The writer of what is written already, and else the one that `load` has. */
export function writtenOr<T extends object, W extends Written>(
  load: (item: T) => Promise<Writer<T>>,
): (item: T | W) => Promise<Writer<T | W>> {
  // Each item is written by its own
  return async (item) => (isWritten<T, W>(item) ? writerOf(item) : await load(item)) as Writer<T | W>
}
