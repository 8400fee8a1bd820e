import type { Span } from './span.js'

/** One news article: what a reader and the rules made of a text, and what every renderer starts from. */
export interface Article {
  readonly schemaVersion: 1
  readonly source: Source
  /** BCP 47 primary language ("en", "de" …), null where the text does not show it. */
  readonly language: string | null
  /** The short line above (or right below) the headline: a section, a topic, "EXCLUSIVE". */
  readonly kicker: string | null
  readonly headline: string | null
  /** The sentence or two between headline and byline; also called standfirst or dek. */
  readonly deck: string | null
  readonly byline: Byline | null
  readonly dateline: Dateline | null
  /** ISO 8601: a date, or a date-time where the text gives one. */
  readonly published: string | null
  readonly updated: string | null
  /** Both as the text has them: what ISO 8601 has no room for ("IST", "Erstmals erschienen am") stands here. */
  readonly dates: readonly DateText[]
  readonly sections: readonly Section[]
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
  readonly images: readonly Image[]
  readonly credits: readonly Credit[]
  readonly corrections: readonly Note[]
  readonly tags: readonly string[]
  /** Where it was printed, as an archive, a mail or a wire says it. */
  readonly publication: string | null
  readonly url: string | null
  /** The part of the publication: "NEWS", "Sports". */
  readonly section: string | null
  /** As it stands: "4", "A.3". */
  readonly page: string | null
  readonly edition: string | null
  readonly copyright: string | null
  /** What the archive or wire knows the article by. */
  readonly identifier: string | null
  /** A wire's word for the story, which its takes share. */
  readonly slug: string | null
  /** A wire's urgency, as it stands. */
  readonly urgency: string | null
  /** ISO 8601: nothing may be published before it. */
  readonly embargo: string | null
  readonly subjects: readonly string[]
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly organizations: readonly string[]
  /** Whom to ask: a line each. */
  readonly contacts: readonly string[]
  /** Words of the sections: headings and blocks. */
  readonly wordCount: number
  /** Whole minutes at 238 words a minute (Brysbaert 2019, silent reading of English non-fiction), at least 1 where there is a word. */
  readonly readingMinutes: number
  readonly removed: readonly Removed[]
  /** Where a field came from, by the field's name ("headline", "sections.1.heading"). */
  readonly provenance: Readonly<Record<string, Provenance>>
}

export interface Source {
  /** File name, or null for standard input and strings. */
  readonly name: string | null
  /** Place of the article in its source, from 0: archive exports hold many. */
  readonly index: number
  /** Name of the reader that read it. */
  readonly format: string
  readonly encoding: string
  /** What the source says of the article under labels that are no field of it, by the label; null where it says nothing. */
  readonly record: Readonly<Record<string, string>> | null
}

export interface Byline {
  readonly text: string
  readonly authors: readonly Author[]
}

export interface Author {
  readonly name: string
  readonly role: string | null
}

export interface Dateline {
  readonly text: string
  readonly place: string | null
  readonly agency: string | null
  /** ISO 8601 where the year is known, `--MM-DD` where it is not (RFC 6350, 4.3.1). */
  readonly date: string | null
}

/** A date of publication or change, or an embargo, with its label, in the text's own words. */
export interface DateText {
  readonly kind: 'published' | 'updated' | 'embargo'
  readonly text: string
  readonly span: Span
}

export interface Section {
  /** The subhead above the section; null for the text before the first one. */
  readonly heading: string | null
  /** 2 for a subhead, 3 and more for those below it (Markdown articles only). */
  readonly level: number
  /** Of a press release: whom it is about, what the law asks to be said, what is for editors alone. Left out elsewhere. */
  readonly part?: 'about' | 'notes' | 'statements'
  /** From its heading, or its first block, to the end of its last block. */
  readonly span: Span
  readonly blocks: readonly Block[]
}

/** What stands in a section. `text` is the readable text: one line a paragraph, hyphenation at line ends undone. */
export type Block = Paragraph | List | BlockQuote | PullQuote | Turn | Timestamp | Verbatim | Table | Code | Divider

export interface Paragraph extends Prose {
  readonly type: 'paragraph'
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
  /** The items' texts with their markers, a line each. */
  readonly text: string
  readonly span: Span
}

export interface ListItem extends Prose {
  /** The marker as it stands: "•", "-", "5.", "b)"; "" where an item goes on in another paragraph. */
  readonly marker: string
}

/** A quotation set off as a block of its own; paragraphs are parted by a blank line. */
export interface BlockQuote extends Prose {
  readonly type: 'blockquote'
}

/** A sentence of the article repeated for display. */
export interface PullQuote extends Prose {
  readonly type: 'pullquote'
}

/** One turn of an interview: "Q: …", "COURIER: …". */
export interface Turn extends Prose {
  readonly type: 'turn'
  /** What `text` starts with, as it stands there: "Q:", "COURIER:". */
  readonly label: string
}

/** The time above an entry of a live blog, as it stands. */
export interface Timestamp {
  readonly type: 'timestamp'
  readonly text: string
  readonly span: Span
}

/** Plain-text tables and box scores: kept character for character, line ends as "\n". */
export interface Verbatim {
  readonly type: 'verbatim'
  readonly text: string
  readonly span: Span
}

/** A table of a Markdown article; `text` is its Markdown source. */
export interface Table {
  readonly type: 'table'
  /** The head and the rows below it, each with as many cells. */
  readonly rows: readonly (readonly Cell[])[]
  /** Of each column; null where the table does not say. */
  readonly align: readonly ('center' | 'left' | 'right' | null)[]
  readonly text: string
  readonly span: Span
}

/** A cell of a table: one line. */
export interface Cell {
  readonly text: string
  /** Emphasis and links, in offsets of `text`; left out where there are none. */
  readonly marks?: readonly Mark[]
}

/** A code block of a Markdown article; `text` comes without fences. */
export interface Code {
  readonly type: 'code'
  readonly language: string | null
  readonly text: string
  readonly span: Span
}

/** "* * *", "___": a pause in the text. */
export interface Divider {
  readonly type: 'divider'
  readonly text: string
  readonly span: Span
}

interface Prose {
  readonly text: string
  readonly span: Span
  /** Emphasis and links, in offsets of `text`. Present on blocks read from Markdown and from dumps of pages. */
  readonly marks?: readonly Mark[]
}

export interface Mark {
  readonly type: 'emphasis' | 'strong' | 'code' | 'delete' | 'link'
  readonly start: number
  readonly end: number
  /** The target of a link; null for every other type. */
  readonly href: string | null
}

export interface Quote {
  readonly id: string
  /** The words between the marks; where the reporter's stand between two parts of one sentence, " … " does. */
  readonly text: string
  /** direct: the whole sentence is the speaker's; mixed: a fragment in the reporter's sentence. */
  readonly kind: 'direct' | 'mixed'
  readonly parts: readonly QuotePart[]
  /** The word that says that somebody speaks ("said", "according to"); null where none stands there. */
  readonly cue: Mention | null
  readonly speaker: QuoteSpeaker | null
  /** Name of the rule that found the speaker; null where none did. */
  readonly rule: string | null
  /** 0 to 1: how often attributions of this rule are right. */
  readonly confidence: number
}

/** One stretch between marks. `span` holds the marks, `text` does not. */
export interface QuotePart {
  readonly text: string
  readonly span: Span
}

export interface Mention {
  readonly text: string
  readonly span: Span
}

export type SpeakerType = 'person' | 'organization' | 'group' | 'unnamed'

export interface QuoteSpeaker {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly type: SpeakerType
  /** The words that name the speaker of this quotation ("he", "Mr. Chang"). */
  readonly mention: Mention | null
}

export interface Speaker {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly type: SpeakerType
  /** Ids of the quotations, in document order. */
  readonly quotes: readonly string[]
  /** Quoted words, all quotations together. */
  readonly words: number
}

export interface Image {
  readonly caption: string | null
  readonly credit: string | null
  readonly span: Span
}

export interface Credit {
  readonly kind: CreditKind
  readonly text: string
  readonly names: readonly string[]
  readonly span: Span
}

/** Who else reported or edited, whom to ask, where it first ran, what the writer is; a release's top line, a story's end mark. */
export type CreditKind =
  | 'contributors'
  | 'editing'
  | 'contact'
  | 'provenance'
  | 'bio'
  | 'source'
  | 'release'
  | 'end-mark'

/** A correction, clarification or editor's note. */
export interface Note {
  readonly text: string
  readonly span: Span
}

export interface Removed {
  readonly text: string
  readonly reason: RemovedReason
  readonly span: Span
}

/** What was taken away: parts of a page's frame, what stands twice, signs that part nothing, markup without text. */
export type RemovedReason =
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
  | 'page-furniture'
  | 'repeated-headline'
  | 'divider'
  | 'front-matter'
  | 'export-frame'
  | 'link-definition'
  | 'markup'

export interface Provenance {
  readonly span: Span
  readonly rule: string
  readonly confidence: number
}
