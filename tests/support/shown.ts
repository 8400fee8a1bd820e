import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Article, Block } from '../../src/model/article.js'
import { inOrder, type Part } from '../../src/renderers/order.js'
import { neutralise } from '../../src/text/controls.js'

type Node = DefaultTreeAdapterTypes.Node

/** What a page shows of an article's text: all of it without white space and the signs of lists, and its headings. */
export interface Shown {
  readonly text: string
  readonly headings: readonly string[]
}

/**
 * What there is to show of the text of an article, as the model has it: in Markdown with the notes below it, and with a
 * caption's credit in brackets.
 */
export function shownOf(article: Article, format: 'markdown' | 'html'): Shown {
  const { body, tail } = inOrder(article, false)
  const isMarkdown = format === 'markdown'
  const texts = [...body, ...(isMarkdown ? tail : [])].map((part) => textOf(part, isMarkdown)).join('\n')
  const headings = article.sections.flatMap(({ heading }) => (heading === null ? [] : [bare(heading)]))
  return { text: bare(texts), headings: headings.filter(Boolean) }
}

/** What a browser shows of HTML. */
export function shownIn(html: string, leftOut: readonly string[] = []): Shown {
  const root = parseFragment(html)
  const headings = elementsOf(root, leftOut).filter(({ tagName }) => /^h[1-6]$/u.test(tagName))
  return {
    text: bare(readable(root, leftOut)),
    headings: headings.map((each) => bare(readable(each, []))).filter(Boolean),
  }
}

/** Where two differ first, and how; null where they do not. */
export function difference(expected: Shown, found: Shown): string | null {
  const [a, b] = [expected, found].map(({ text, headings }) => `${headings.join(' | ')} || ${text}`) as [string, string]
  if (a === b) return null
  let at = 0
  while (a[at] === b[at]) at += 1
  const around = (text: string): string => text.slice(Math.max(0, at - 12), at + 12)
  return `${around(a)} is ${around(b)}`
}

/** Parts that a front matter says, or a page's head and foot, are none of the text. */
function textOf(part: Part, inBrackets: boolean): string {
  switch (part.type) {
    case 'heading':
      return part.text
    case 'dateline':
      return part.dateline.text
    case 'opening':
      return `${part.dateline.text} ${part.paragraph.text}`
    case 'block':
      return blockText(part.block)
    case 'image': {
      const { caption, credit } = part.image
      return caption && credit && inBrackets ? `${caption} (${credit})` : `${caption ?? ''} ${credit ?? ''}`
    }
    case 'correction':
      return part.note.text
    case 'credit':
      return part.credit.text
    default:
      return ''
  }
}

function blockText(block: Block): string {
  if (block.type === 'divider') return ''
  if (block.type === 'list') return block.items.map(({ marker, text }) => `${marker} ${text}`).join('\n')
  if (block.type === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n')
  return block.text
}

/** Signs before an item, which Markdown writes its own way wherever they stand alone; numbers stay. */
const LIST_SIGNS = /(?<!\S)(?:[-*+\u2022\u2023\u25e6\u25aa\u00b7\u2013\u2014]|(\d+)[.)])(?!\S)/gu

function bare(text: string): string {
  return neutralise(text).replace(LIST_SIGNS, '$1').replace(/\s+/gu, '')
}

function elementsOf(node: Node, leftOut: readonly string[]): DefaultTreeAdapterTypes.Element[] {
  if (leftOut.includes(node.nodeName)) return []
  return [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap((each) => elementsOf(each, leftOut)) : []),
  ]
}

function readable(node: Node, leftOut: readonly string[]): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!('childNodes' in node) || leftOut.includes(node.nodeName)) return ''
  if (node.nodeName === 'ol' && 'attrs' in node) {
    let number = Number(node.attrs.find(({ name }) => name === 'start')?.value ?? 1)
    const items = node.childNodes.map((item) => {
      const isOwn = 'attrs' in item && item.attrs.some(({ name, value }) => name === 'class' && value === 'own')
      if (item.nodeName !== 'li' || !('attrs' in item) || isOwn) return readable(item, leftOut)
      number = Number(item.attrs.find(({ name }) => name === 'value')?.value ?? number)
      return `\n${number++}. ${readable(item, leftOut)}`
    })
    return items.join('')
  }
  const inner = node.childNodes.map((each) => readable(each, leftOut)).join('')
  return /^(?:p|div|li|h\d|blockquote|pre|t[dhr]|figcaption|br)$/u.test(node.nodeName) ? `\n${inner}\n` : inner
}
