/** What is cheap to know of one paragraph by itself. All numbers are small classes, ready to be features. */
export interface LineFacts {
  /** Its words as the tables of furniture spell them, and all of them as one key. */
  readonly words: readonly string[]
  readonly key: string
  /** Of each word: 0 for one that says something, else the number of the language in which it is common. */
  readonly commonIn: Uint8Array
  readonly prose: boolean
  readonly count: number
  readonly length: number
  readonly end: number
  readonly start: number
  readonly gap: number
  readonly gapAfter: number
  /** Numbers of the reasons for which the whole line, or its start, is furniture; 0 for none. */
  readonly whole: number
  readonly opening: number
  readonly signs: number
  readonly date: number
  readonly letterCase: number
  /** Share of common words, and the language that has most of them. */
  readonly common: number
  readonly language: number
  readonly sentences: number
  /** 1: a word of menus, 2: no word at all. */
  readonly menu: number
}

/** What a paragraph is in its page: classes, ready to be features. */
export interface PageFacts {
  /** Paragraphs of the densest stretch of running text, [first, end). */
  readonly core: readonly [number, number]
  /** The same where interruptions weigh a third: it reaches across boxes inside the article. */
  readonly reach: readonly [number, number]
  /** Median words of its prose. */
  readonly typical: number
  /** Usual blank lines before its prose. */
  readonly coreGap: number
  readonly language: number
  /** Running words before each paragraph, one entry more than paragraphs. */
  readonly proseBefore: Float64Array
  /** Share of a paragraph's rarer words that the prose of the core has as well, 0 to 1; -1 where it has none. */
  readonly sharedWords: Float64Array
  /** How many paragraphs of the page read the same. */
  readonly sameLines: Uint8Array
  /** 1: a longer line of the page starts with this one; 2: this one starts with an earlier line. */
  readonly repeats: Uint8Array
  /** Furniture class of the last heading-like furniture line, and paragraphs since. */
  readonly under: Uint8Array
  readonly underFor: Uint16Array
  /** Lines of the run without blank lines that the paragraph stands in, and words of all of them. */
  readonly blockLines: Uint32Array
  readonly blockWords: Uint32Array
  /** Lines to the prose before and to the prose after each paragraph. */
  readonly sinceProse: Uint32Array
  readonly untilProse: Uint32Array
  /** Words of the run of prose that a paragraph stands in, short interruptions allowed; 0 outside of runs. */
  readonly runWords: Float64Array
  /** Furniture lines, lines that open a comment form, and dates before each paragraph: running counts. */
  readonly known: Float64Array
  readonly comments: Float64Array
  readonly dates: Float64Array
  /** Prose since the first sign of comments below prose, in lines; 0 above it. */
  readonly inComments: Uint32Array
}

/** A page as the model sees it: rows of weights for every line, and the class of every step into a line. */
export interface Features {
  readonly lines: number
  /** Rows of line `i`: `rows.subarray(starts[i], starts[i + 1])`. */
  readonly rows: Uint16Array
  readonly starts: Uint32Array
  readonly steps: Uint8Array
  readonly facts: readonly LineFacts[]
  readonly page: PageFacts
}
