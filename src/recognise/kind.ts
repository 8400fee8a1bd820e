import type { Block, Byline } from '../model/article.js'
import type { Span } from '../model/span.js'

/** What a stretch of a page can be. Fields of the article, blocks of its body, and what is taken away. */
export type Kind = FieldKind | BlockKind | NoteKind | 'furniture'

/** One of each an article. */
export type FieldKind = 'kicker' | 'headline' | 'deck' | 'byline' | 'dateline' | 'published' | 'updated' | 'tags'

export type BlockKind =
  | 'paragraph'
  | 'subhead'
  | 'list'
  | 'blockquote'
  | 'pullquote'
  | 'turn'
  | 'timestamp'
  | 'verbatim'
  | 'table'
  | 'code'
  | 'divider'

export type NoteKind = 'caption' | 'credit' | 'correction'

/** One rule's word on what a stretch of the page is. */
export interface Claim {
  readonly kind: Kind
  readonly span: Span
  /** The rule that says so. */
  readonly rule: string
  /** Why: a slug. For furniture it becomes the `reason` of what is removed, for credits their kind. */
  readonly reason: string
  /** 0 to 1: how sure. The higher one wins where claims overlap; at a tie the earlier rule in the table. */
  readonly score: number
  /** What the stretch says where its characters do not say it as they stand (a quoted front-matter value). */
  readonly value?: string
  /** What it stands for, where the container gives it in full and nothing is left to read. */
  readonly block?: Block
  readonly byline?: Byline
  readonly tags?: readonly string[]
}
