/** One word, mark or quotation of a passage. Offsets are UTF-16 and count in the source text. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Bits of words/tags: what it can be. */
  readonly tags: number
  /** Starts with a capital letter. */
  readonly cap: boolean
  readonly kind: 'word' | 'mark' | 'quote'
  /** Place of the quotation in the passage's list; -1 for words and marks. */
  readonly quote: number
  /** Last character inside a quotation's marks; empty for words and marks. */
  readonly tail: string
}

export const noToken: Token = {
  text: '',
  lower: '',
  start: -1,
  end: -1,
  tags: 0,
  cap: false,
  kind: 'mark',
  quote: -1,
  tail: '',
}
