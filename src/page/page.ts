import type { Span } from '../model/span.js'
import type { Tokens } from '../words/tokens.js'
import type { Claim } from './kind.js'
import type { Markup } from './markup.js'

/** The text of one article with whatever surrounds it, and what is cheap to know of every line. */
export interface Page {
  /** The whole decoded text: spans count from its start. Where there was markup, the text without it. */
  readonly text: string
  readonly span: Span
  /** Words, numbers and marks of the article's own stretch. */
  readonly tokens: Tokens
  readonly lines: readonly Line[]
  readonly blocks: readonly Block[]
  readonly paras: readonly Para[]
  /** Columns at which most running text is wrapped; null where most of it is not. */
  readonly wrap: number | null
  /** Index of the first paragraph of running text; `paras.length` where there is none. What stands before it is the head. */
  readonly lede: number
  /** What the container says itself (front matter, labelled fields): claims that no rule outbids. */
  readonly given: readonly Claim[]
  /** Of a text that was written in a markup, and is shown to the rules without it; null elsewhere. */
  readonly markup: Markup | null
  /** What has been read of it so far, each by its number: see `once`. */
  readonly readings: unknown[]
}

/** A line that shows something: what the rules look at where layout matters. */
export interface Line {
  readonly index: number
  /** Without the white space at its ends, white space within squashed. */
  readonly text: string
  /** Without the white space at its ends. */
  readonly span: Span
  /** Columns of white space before it. */
  readonly indent: number
  /** Blank lines before it. */
  readonly gap: number
}

/** How hyphens at line ends are read: kept, or taken as hyphenation unless the word says otherwise. */
export type Hyphens = 'keep' | 'undo'
/** How the lines of a block make paragraphs. */
export interface Layout {
  /** Columns at which lines are wrapped; null where a line is a paragraph. */
  readonly wrap: number | null
  /** Columns that a line leaves unused at most though the next word would have fitted. */
  readonly slack: number
  /** No line but the last is clearly short. */
  readonly one: boolean
  readonly hyphens: Hyphens
  /** Columns from which on an indent starts a paragraph; null where indents say nothing. */
  readonly indent: number | null
  /** Lines end where the writer wanted them to. */
  readonly verse: boolean
}

/** Lines without a blank one between them. */
export interface Block extends Layout {
  /** First line and the one after the last, in `Page.lines`. */
  readonly lines: readonly [first: number, end: number]
}

/** Lines that belong together: a paragraph, or anything else that stands alone (a headline, a byline, a menu word). */
export interface Para {
  readonly index: number
  /** On one line, white space squashed, hyphenation undone. */
  readonly text: string
  readonly span: Span
  /** First line and the one after the last, in `Page.lines`. */
  readonly lines: readonly [first: number, end: number]
  /** First token and the one after the last, in `Page.tokens`. */
  readonly tokens: readonly [first: number, end: number]
  readonly layout: Layout
  readonly indent: number
  /** Blank lines before and after it. */
  readonly gap: number
  readonly gapAfter: number
  /** What white space parts. */
  readonly words: number
  /** Running text: a sentence, or long enough to be one. */
  readonly prose: boolean
}
