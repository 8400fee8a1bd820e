/** The signs that the renderer draws itself: each is one column wide, but for the dash. */
export interface Glyphs {
  readonly rule: string
  readonly bar: string
  readonly bullet: string
  readonly picture: string
  readonly cut: string
  readonly dot: string
  readonly full: string
  readonly empty: string
  readonly open: string
  readonly close: string
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
  open: '“',
  close: '”',
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
  open: '"',
  close: '"',
}

export function glyphsFor(onlyAscii: boolean): Glyphs {
  return onlyAscii ? ascii : unicode
}
