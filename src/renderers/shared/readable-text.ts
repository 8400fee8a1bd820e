import type { Article, Block, Image } from '../../model/article.js'
import { inOrder } from '../order.js'
import { quoteMarks } from './quote-marks.js'

/** The text below the head as a reader has it: a line a paragraph, a blank one between two. */
export function readableText(article: Article): string {
  const texts = inOrder(article, false).body.map((part) => {
    if (part.type === 'heading') return part.text
    if (part.type === 'dateline') return part.dateline.text
    if (part.type === 'opening') return `${part.dateline.text} ${part.paragraph.text}`
    return part.type === 'block' ? blockText(part.block) : ''
  })
  return texts.filter((text) => text !== '').join('\n\n')
}

/** Tables, code and the items of lists keep their lines. */
export function blockText(block: Block): string {
  if (block.type !== 'list') return block.text
  return block.items.map(({ marker, text }) => `${marker} ${text}`.trim()).join('\n')
}

/** Each quotation on a line, its speaker before it. */
export function quoteLines({ quotes, language }: Pick<Article, 'quotes' | 'language'>): string[] {
  const [open, close] = quoteMarks(language)
  return quotes.map(({ speaker, text }) => `${speaker === null ? '' : `${speaker.name}: `}${open}${text}${close}`)
}

/** The line below a picture, whose it is in brackets. */
export function captionText({ caption, credit }: Image): string {
  return caption !== null && credit !== null ? `${caption} (${credit})` : (caption ?? credit ?? '')
}
