import type { Blockquote } from 'mdast'
import type { BlockQuote, PullQuote } from '../../../model/article.js'
import { paragraphs } from './paragraphs.js'

/** What the article sets off as a quotation. */
export function quote({ text, marks }: BlockQuote | PullQuote): Blockquote[] {
  return [{ type: 'blockquote', children: paragraphs(text, marks) }]
}
