import type { RemovedReason } from '../model/article.js'
import type { Span } from '../model/span.js'
import type { Claim, FieldKind } from '../page/kind.js'
import type { Markup } from '../page/markup.js'
import type { ReadError } from './read-error.js'

export interface ReadOptions {
  /** Name of the source, for messages and the model; null for standard input. */
  readonly name: string | null
  /** Of records with several fields: those that hold the article and what it is known by; "a.b" is the field "b" of "a". */
  readonly textField?: string | undefined
  readonly idField?: string | undefined
  /** Lines of the same source that were read before. */
  readonly lines?: number
  /** Told of a record that can't be read where the others can; without it the error is thrown. */
  readonly flawed?: (error: ReadError) => void
}

/** One article as its source has it: its own stretch of a text, and what the container says in so many words. */
export interface Draft {
  /** Where there was markup, the text without it. */
  readonly text: string
  /** Nothing outside it is of the article. */
  readonly span: Span
  /** Front matter, labelled fields, Markdown's own blocks: claims that no rule outbids. */
  readonly given: readonly Claim[]
  /** Null where the text stands in the source as it is. */
  readonly markup: Markup | null
  /** A source that wraps all running text, and parts paragraphs by blank lines alone. */
  readonly wrapped?: boolean
  /** The source says that it is one article, whatever is in it. */
  readonly single?: boolean
  /** BCP 47 primary language where the source names it; it is told from the words elsewhere. */
  readonly language?: string | null
  /** The source says of each stretch what it is, or is speech from end to end: no rule is asked. */
  readonly complete?: boolean
}

/** Reads one kind of source: a paste, a Markdown file, an archive's export. */
export interface Reader {
  /** 0 to 1: how sure it is that a text which starts with `head` is its kind. */
  detect(head: string): number
  /** One draft an article, in their order. Throws `ReadError` where the source breaks its own format. */
  read(text: string, options: ReadOptions): Iterable<Draft>
}

/** Claims of what a source says in so many words, collected. */
export interface Collected {
  readonly claims: Claim[]
  /** A field; false where its words say nothing, or no date where there should be one. */
  readonly field: (kind: FieldKind, span: Span, texts?: readonly string[]) => boolean
  /** A stretch under a label that is no field of an article. */
  readonly record: (label: string, span: Span, text: string) => void
  /** Lines that belong to the archive, not to the article: labels, counters, rules. */
  readonly frame: (span: Span, reason?: RemovedReason, said?: string) => void
  /** What of a stretch no claim covers is the archive's or the wire's as well. */
  readonly frameRest: (span: Span) => void
}
