import type { ExitStatus } from '../exit-status.js'

/** What an input gives, one after the other. Plain data: threads send it to one another. */
export type Found<T> =
  | { readonly kind: 'item'; readonly item: T }
  | { readonly kind: 'note'; readonly note: string }
  /** `ends`: the input gives no more. */
  | { readonly kind: 'flaw'; readonly flaw: Flaw; readonly ends: boolean }

/** An input, or a part of it, that can't be read. */
export interface Flaw {
  readonly status: ExitStatus
  /** The input's name in messages. */
  readonly subject: string | null
  /** What is wrong and what to do; with the place where it is a part. */
  readonly message: string
  /** The same without the place. */
  readonly reason: string
  /** Of JSON lines, from 1. */
  readonly line: number | null
  readonly identifier: string | null
  /** Where DEBUG is set. */
  readonly stack: string | null
}
