import type { CreditKind } from './article.js'

/** The generator that the front matter of an article names which says of everything below it what it is. */
export const GENERATOR = 'news-fmt'

/** What a paragraph can be that stands in emphasis as a whole: a picture's caption, whose it is, or both; "text" is one of the article. */
export type MarkdownNote = CreditKind | 'caption' | 'photo' | 'caption with photo' | 'correction' | 'text'
