import { Marked } from 'marked'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** What a site makes of `source`: GitHub's Markdown as HTML. */
export function toHtml(source: string): string {
  return new Marked({ gfm: true, async: false }).parse(source) as string
}

/** What a reader of the site sees of it: the HTML without tags, on one line. */
export function htmlText(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (all, hex, decimal, name) => {
      if (name) return NAMED[name] ?? all
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
    })
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The names of the HTML's elements, each once. */
export function tagsOf(html: string): string[] {
  return [...new Set([...html.matchAll(/<([a-z]\w*)/giu)].map(([, name]) => (name ?? '').toLowerCase()))].sort()
}

/** What a browser makes of a page's text, the numbers of its lists too; each element on a line of its own. */
export function wordsOfHtml(page: string): string {
  return textOf(parse(page))
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!('childNodes' in node)) return ''
  const number = 'attrs' in node ? node.attrs.find(({ name }) => name === 'value')?.value : undefined
  const inner = node.childNodes.map(textOf).join('')
  return number === undefined ? inner : `${number}. ${inner}`
}
