/** The signs that the renderer draws itself: each is one column wide, but for the last. */
export interface Glyphs {
  readonly rule: string
  readonly bar: string
  readonly bullet: string
  readonly picture: string
  readonly cut: string
  readonly dot: string
  readonly full: string
  readonly empty: string
  /** Before the number of a paragraph. */
  readonly paragraph: string
}

const unicode: Glyphs = {
  rule: '─',
  bar: '│',
  bullet: '•',
  picture: '▪',
  cut: '┆',
  dot: '·',
  full: '█',
  empty: '░',
  paragraph: '¶',
}

const ascii: Glyphs = {
  rule: '-',
  bar: '|',
  bullet: '*',
  picture: '#',
  cut: ':',
  dot: '-',
  full: '#',
  empty: '.',
  paragraph: 'par.',
}

export function glyphsFor(onlyAscii: boolean): Glyphs {
  return onlyAscii ? ascii : unicode
}
