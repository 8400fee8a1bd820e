/** Why a line is furniture: the slug that `removed` shows. */
export type FurnitureReason =
  | 'navigation'
  | 'search'
  | 'login'
  | 'share-bar'
  | 'tools'
  | 'counter'
  | 'media-player'
  | 'advertisement'
  | 'read-more'
  | 'related-links'
  | 'newsletter'
  | 'subscription'
  | 'comments'
  | 'cookie-notice'
  | 'footer'
  | 'live-blog-frame'

/**
 * One language's furniture. Every entry is in the form of `furnitureKey`: small letters, "0" for any
 * number, no punctuation; entries are parted by "|".
 */
export interface FurnitureWords {
  /** Whole lines that stand in no article's body. */
  readonly lines: Partial<Readonly<Record<FurnitureReason, string>>>
  /** How such lines start, one to four words; the line is short. */
  readonly starts: Partial<Readonly<Record<FurnitureReason, string>>>
  /** Section names and other words of menus: evidence for a page, never enough alone. */
  readonly menu: string
  /** Words of little meaning: running text is full of them. */
  readonly common: string
}
