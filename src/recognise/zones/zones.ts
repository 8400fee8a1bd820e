import type { Features, LineFacts, PageFacts } from './facts.js'

/** Where a paragraph stands: above the headline, from the headline to the body, in the body, below it. */
export type Zone = 'before' | 'head' | 'body' | 'after'

/** What the model says of a page. Everything is indexed like `Page.paras`. */
export interface Zones {
  /** There is a page around the article: menus, share bars, links. Where false nothing may be removed on the model's word. */
  readonly around: boolean
  readonly zones: readonly Zone[]
  /** Labels of the best path, see `labels.ts`. */
  readonly labels: Uint8Array
  /** How likely each paragraph is part of the body, 0 to 1. */
  readonly inBody: Float64Array
  /** The paragraph that is the headline, -1 where none is likely. */
  readonly headline: number
  /** How likely it is, 0 to 1. */
  readonly headlineSure: number
  /** What the model looked at; empty and null where there was nothing to look for. */
  readonly facts: readonly LineFacts[]
  readonly page: PageFacts | null
}

/** The best path through the lines of a page. */
export interface Path {
  readonly features: Features
  /** How well each label fits each line by itself: lines x labels. */
  readonly scores: Float64Array
  readonly labels: Uint8Array
  /** How likely each label is at each line, all paths counted: lines x labels. */
  readonly likely: Float64Array
}

/** A line that was chosen as the headline, -1 for none, and how sure that is. */
export interface ChosenLine {
  readonly at: number
  readonly chance: number
}
