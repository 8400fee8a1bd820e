import type { Article, Quote } from './model/article.js'
import type { Span } from './model/span.js'
import type { Kind, Reason } from './page/kind.js'

/** What the rules made of one article, line by line, and who was found to speak. */
export interface Explanation {
  readonly schemaVersion: Article['schemaVersion']
  readonly source: Article['source']
  readonly lines: readonly ExplainedLine[]
  readonly quotes: readonly Quote[]
}

/** One line, or the part of it that a claim covers. */
export interface ExplainedLine {
  /** Of the text, from 1. */
  readonly line: number
  readonly kind: Kind | 'paragraph'
  /** null where no rule claimed it: what nobody claims is body text. */
  readonly rule: string | null
  readonly reason: Reason<Kind> | null
  readonly confidence: number | null
  readonly text: string
  readonly span: Span
}
