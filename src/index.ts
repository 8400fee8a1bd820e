import type { Article } from './model/article.js'

export type * from './model/article.js'
export type { Span } from './model/span.js'
export type Placeholder = Article
