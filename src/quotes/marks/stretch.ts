import type { Span } from '../../model/span.js'

/** The text between two marks. */
export interface Stretch {
  /** With the marks. */
  readonly span: Span
  /** Without them. */
  readonly inner: Span
  /** False where the closing mark is missing: the stretch ends with its paragraph or at the next opening mark. */
  readonly closed: boolean
  /** True where it goes on from a paragraph before, whose last quotation has no closing mark. */
  readonly continues: boolean
}
