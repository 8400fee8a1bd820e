/** How one kind of text looks. Colours are `#rrggbb`; what is left out stays as the terminal has it. */
export interface Style {
  readonly color?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strikethrough?: boolean
  readonly dim?: boolean
}

/** What a style may switch on. */
export const attributeNames = ['bold', 'italic', 'underline', 'strikethrough', 'dim'] as const

/** Every kind of text that a theme may style. */
export const styleNames = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'author',
  'date',
  'rule',
  'heading',
  'subheading',
  'dateline',
  'name',
  'quote',
  'cue',
  'blockquote',
  'pullquote',
  'marker',
  'label',
  'time',
  'verbatim',
  'caption',
  'correction',
  'credit',
  'tag',
  'removed',
  'reason',
  'bar',
  'emphasis',
  'strong',
  'code',
  'delete',
  'link',
] as const

export type StyleName = (typeof styleNames)[number]

/** Colours of one kind of terminal, as data. */
export interface Theme {
  readonly name: string
  /** The backgrounds it is made for, `#rrggbb`: every colour has a contrast of 4.5 to 1 on each. */
  readonly backgrounds: readonly string[]
  readonly styles: Readonly<Partial<Record<StyleName, Style>>>
  /** One a speaker, in turn. */
  readonly voices: readonly Style[]
}
