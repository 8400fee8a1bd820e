export type * from './model/article.js'
export type { Span } from './model/span.js'
