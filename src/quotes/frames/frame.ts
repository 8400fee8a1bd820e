import type { Tokens } from '../../words/tokens.js'
import type { Stretch } from '../marks/stretch.js'
import type { ReadPassage } from '../passage.js'
import type { Phrase } from '../syntax/head.js'
import type { Token } from '../words/token.js'
import type { Wording } from '../words/wording.js'

/** A quotation in its sentence: what a frame looks at. */
export interface Site {
  readonly tokens: Tokens
  readonly wording: Wording
  readonly stretch: Stretch
  /** The sentence; the quotation is one token of it. */
  readonly s: readonly Token[]
  /** Place of the quotation in the sentence. */
  readonly i: number
  /** The sentences of its paragraph, and the place of `s` among them. */
  readonly paragraph: readonly (readonly Token[])[]
  readonly number: number
  /** Sentences of the same paragraph before this one, and the last of the paragraph before. */
  readonly before: readonly Token[] | null
  readonly lead: readonly Token[] | null
  /** The first sentence of the paragraph behind, where the quotation ends its own. */
  readonly follow: readonly Token[] | null
  /** All paragraphs of the article, and the place of this one among them. */
  readonly passages: readonly ReadPassage[]
  readonly passage: number
  /** The quotation before this one that somebody is known to have said, and who; null where there is none. */
  readonly spoke: { readonly start: number; readonly hit: Hit } | null
  /** True for the family name of somebody in the article. */
  readonly isBorne: (word: string) => boolean
  /** Words between the marks. */
  readonly words: number
  /** Nothing but quotations and marks in the sentence. */
  readonly alone: boolean
}

/** Sentences that a frame goes back at most: whoever is still spoken of has been named by then, and time grows with the text. */
export const SENTENCES_BACK = 12

/** What a frame found: the words that name the speaker and the word that says that somebody speaks. */
export interface Hit {
  readonly s: readonly Token[]
  /** The article's sentence that has `s` between marks; absent where `s` is one itself. */
  readonly matrix?: readonly Token[]
  readonly speaker: Phrase
  /** Tokens `[from, to)`; null where no word says it. */
  readonly cue: Phrase | null
  /** The sentence leaves its subject out, or says "his": nothing but what was told before shows who speaks. */
  readonly leftOut?: { readonly s: readonly Token[]; readonly start: number }
  /** Where the sentence shows it more plainly than most: how sure it is, before the frame’s own confidence. */
  readonly sure?: number
}

export interface Frame {
  readonly name: string
  /** Share of its attributions that are right. */
  readonly confidence: number
  /** It looks at what stands right beside the quotation. */
  readonly beside: boolean
  /** Its shape makes a speaker of anything with a capital: only somebody known from elsewhere is taken for one. */
  readonly guesses?: boolean
  /** Takes any name of the headline: of one word only what the text has for somebody. */
  readonly takesNames?: boolean
  readonly find: (site: Site) => Hit | null
}
