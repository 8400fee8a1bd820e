import type { Article, Block } from '../model/article.js'
import type { Theme } from './terminal/themes/theme.js'

/** What a caller may ask of a renderer; each takes what concerns it. */
export interface RenderOptions {
  /** Measure in terminal columns; 0 where a paragraph is a line. */
  readonly width: number
  /** Colours as chalk counts them: 0 none, 1 sixteen, 2 of 256, 3 true colour. */
  readonly color: 0 | 1 | 2 | 3
  /** A theme, the name of a built-in one, or "auto": the one that suits `background`. */
  readonly theme: string | Theme
  /** Colour of the terminal's background as `#rrggbb`; null or left out where it is not known. */
  readonly background?: string | null
  /** Only the quotations, by speaker. */
  readonly quotesOnly: boolean
  /** Show what was taken away, in its place. */
  readonly keepRemoved: boolean
  /** Of those many short lines in one place as one; each where it is left out. */
  readonly foldRemoved?: boolean
  /** OSC 8 hyperlinks. */
  readonly hyperlinks: boolean
  /** Of Markdown; plain where it is left out. */
  readonly frontMatter?: FrontMatterName
  /** Of CSV: what a row is. */
  readonly table?: TableName
  /** Of JSON and CSV: only these, as dotted paths; null or left out for all. */
  readonly fields?: readonly string[] | null
  /** Directional marks around what is read from right to left, for a terminal; none where it is left out. */
  readonly isolates?: boolean
  /** Plain ASCII for marks and dashes that the output can't show. */
  readonly ascii: boolean
  /** The letters and signs beyond it that the output can show; none where left out, and where null all that ASCII has nothing for. */
  readonly held?: string | null
}

/** What a format may let people choose. */
export type Choice = 'quotes' | 'keepRemoved' | 'frontMatter' | 'table' | 'fields'

/** Whose names the fields of Markdown's front matter can have; none has no front matter. */
export const frontMatterNames = ['plain', 'hugo', 'jekyll', 'eleventy', 'astro', 'obsidian', 'none'] as const
export type FrontMatterName = (typeof frontMatterNames)[number]

/** What a row of CSV can be. */
export const tableNames = ['articles', 'quotes', 'speakers'] as const
export type TableName = (typeof tableNames)[number]

export interface Renderer {
  /** The whole text of one article, ending in a line end. */
  render(article: Article, options: RenderOptions): string
  /** What stands around and between several articles of one output; `count` is 1 or "several". */
  frame(count: 1 | 'several', options: RenderOptions): Frame
}

export interface Frame {
  /** What stands above each of several articles: its file's name, for instance. */
  readonly above?: (article: Article) => string
  /** What stands above all of them; some formats tell of the first, or the only one; null where there is none. */
  readonly open: (first: Article | null) => string
  /** How each of several stands in there; as it is where it is left out. */
  readonly within?: (text: string) => string
  readonly between: string
  readonly close: string
}

/** One handler a block type: a type that a renderer forgets does not compile. */
export type Handlers<C, R = string> = {
  readonly [T in Block['type']]: (block: Extract<Block, { type: T }>, context: C) => R
}
