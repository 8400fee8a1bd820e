import type { Blockquote } from 'mdast'
import type { BlockQuote, PullQuote } from '../../../model/article.js'
import { paragraphs } from './paragraphs.js'

/** What the article sets off as a quotation. */
export function quote({ text, marks }: BlockQuote): Blockquote[] {
  return [{ type: 'blockquote', children: paragraphs(text, marks) }]
}

/** What it pulls out of its text, in bold: it is no other's quotation. */
export function pullQuote({ text, marks }: PullQuote): Blockquote[] {
  const children = paragraphs(
    text,
    marks?.filter(({ type }) => type !== 'strong' && type !== 'emphasis'),
  )
  return [
    {
      type: 'blockquote',
      children: children.map((each) => ({ ...each, children: [{ type: 'strong', children: each.children }] })),
    },
  ]
}
