import type {
  BlockQuote,
  Byline,
  Code,
  Credit,
  CreditKind,
  Dateline,
  Divider,
  Image,
  List,
  PullQuote,
  RemovedReason,
  Table,
  Timestamp,
  Turn,
  Verbatim,
} from '../model/article.js'
import type { Span } from '../model/span.js'

/** What each kind of field means: one of each an article. */
export interface FieldValues {
  readonly kicker: string
  readonly headline: string
  readonly deck: string
  readonly byline: Byline
  /** Its date may lack the year: the date of publication gives it. */
  readonly dateline: Dateline
  readonly published: Moment
  readonly updated: Moment
  readonly tags: readonly string[]
  readonly publication: string
  readonly url: string
  readonly section: string
  readonly page: string
  readonly edition: string
  readonly copyright: string
  readonly identifier: string
  readonly slug: string
  readonly urgency: string
  readonly embargo: Moment
  readonly subjects: readonly string[]
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly organizations: readonly string[]
  readonly contacts: readonly string[]
}

/** What each kind of block means: the block itself, and a subhead what its section starts with. */
export interface BlockValues {
  readonly subhead: Subhead
  readonly list: List
  readonly blockquote: BlockQuote
  readonly pullquote: PullQuote
  readonly turn: Turn
  readonly timestamp: Timestamp
  readonly verbatim: Verbatim
  readonly table: Table
  readonly code: Code
  readonly divider: Divider
}

/** What stands beside the body. Furniture is taken away as it stands: its value is what it says where the page's text does not show it. */
export interface NoteValues {
  readonly caption: Caption
  readonly credit: Omit<Credit, 'span'>
  readonly correction: string
  readonly furniture: string | null
  readonly record: Labelled
}

export interface Values extends FieldValues, BlockValues, NoteValues {}

/** What a stretch of a page can be: a field of the article, a block of its body, what stands beside it. What nobody claims is a paragraph. */
export type Kind = keyof Values
export type FieldKind = keyof FieldValues
export type BlockKind = keyof BlockValues
export type ValueOf<K extends Kind> = Values[K]

export interface Moment {
  /** ISO 8601: a date, or a date-time where the text gives one. */
  readonly iso: string
  /** As it stands, with its label. */
  readonly text: string
}

export interface Subhead {
  readonly text: string
  /** 2 for a subhead, 3 and more for those below it. */
  readonly level: number
}

export type Caption = Omit<Image, 'span'>

/** What a source says of the article under a label that is no field of it. */
export interface Labelled {
  readonly label: string
  readonly text: string
}

/** What a container says in so many words: a key of the front matter, a line of an export with its label. */
type Given = 'labelled-field'

/** Why a stretch is taken for its kind. For furniture and credits it is what is published with them. */
interface Reasons {
  readonly kicker: Given | 'short-line-at-headline'
  readonly headline: Given | 'first-title-line' | 'likeliest-headline' | 'first-heading'
  readonly deck: Given | 'sentence-above-byline' | 'heading-above-byline'
  readonly byline: Given | 'labelled' | 'name'
  readonly dateline: Given | 'place-before-dash' | 'place-beside-date'
  readonly published: Given | 'publication' | 'last-change'
  readonly updated: Given | 'publication' | 'last-change'
  readonly tags: Given | 'labelled'
  readonly publication: Given | 'own-words'
  readonly url: Given | 'own-words'
  readonly section: Given | 'own-words'
  readonly page: Given
  readonly edition: Given
  readonly copyright: Given | 'own-words'
  readonly identifier: Given
  readonly slug: Given
  readonly urgency: Given
  readonly embargo: Given | 'labelled'
  readonly subjects: Given
  readonly people: Given
  readonly places: Given
  readonly organizations: Given
  readonly contacts: Given | 'labelled'
  readonly record: Given
  readonly subhead: 'short-line-between-prose' | 'heading'
  readonly list: 'bullets' | 'list'
  readonly blockquote: 'quote-signs' | 'set-in' | 'blockquote'
  readonly pullquote: 'repeats-the-body'
  readonly turn: 'labelled-voice'
  readonly timestamp: 'live-blog-time'
  readonly verbatim: 'columns' | 'verse'
  readonly table: 'table'
  readonly code: 'code'
  readonly divider: 'line-of-signs' | 'thematic-break'
  readonly caption: 'credit-form' | 'picture-credit' | 'image' | 'shown-twice'
  readonly credit: CreditKind
  readonly correction: 'opening-words'
  readonly furniture: RemovedReason
}

export type Reason<K extends Kind> = Reasons[K]

interface ClaimOf<K extends Kind> {
  readonly kind: K
  /** Exactly the characters that the value was read from. */
  readonly span: Span
  /** What it means; read once, never again. */
  readonly value: ValueOf<K>
  /** The rule that says so. */
  readonly rule: string
  readonly reason: Reason<K>
  /** 0 to 1: how often such a claim is right. Published. */
  readonly confidence: number
  /** 0 to 1: who wins where claims overlap; at a tie the earlier rule in the table. Never published. */
  readonly priority: number
}

/** One rule's word on what a stretch of the page is. */
export type Claim<K extends Kind = Kind> = { readonly [P in K]: ClaimOf<P> }[K]

/** Priority of what the container says itself: no rule outbids it. */
export const GIVEN = 1
/** Priority of furniture that any rule knows better: what no other claim covers of it is taken away. */
export const LEFT_OVER = 0.1
