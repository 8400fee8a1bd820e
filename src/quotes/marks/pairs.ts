/** What a character can be as a quotation mark. */
export interface MarkRow {
  readonly mark: string
  /** Name of the pair: marks of one family open and close each other. */
  readonly family: 'double' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner' | 'fullwidth'
  /** What the code point says; the neighbours have the last word where it is "either". */
  readonly side: 'open' | 'close' | 'either'
}

/** THE TABLE of marks that stand for a quotation of their own; single marks are in single-marks.ts. */
export const markRows: readonly MarkRow[] = [
  { mark: '“', family: 'double', side: 'open' },
  { mark: '”', family: 'double', side: 'close' },
  { mark: '"', family: 'double', side: 'either' },
  { mark: '„', family: 'double', side: 'open' },
  { mark: '‟', family: 'double', side: 'open' },
  { mark: '＂', family: 'double', side: 'either' },
  { mark: '``', family: 'double', side: 'open' },
  { mark: "''", family: 'double', side: 'close' },
  { mark: '«', family: 'guillemet', side: 'either' },
  { mark: '»', family: 'guillemet', side: 'either' },
  { mark: '‹', family: 'single-guillemet', side: 'either' },
  { mark: '›', family: 'single-guillemet', side: 'either' },
  { mark: '「', family: 'corner', side: 'open' },
  { mark: '」', family: 'corner', side: 'close' },
  { mark: '『', family: 'white-corner', side: 'open' },
  { mark: '』', family: 'white-corner', side: 'close' },
]
