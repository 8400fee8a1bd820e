import type { Element } from 'hast'
import type { Block, Cell, ListItem } from '../../model/article.js'
import { isWordPart } from '../../text/characters.js'
import type { Handlers } from '../renderer.js'
import { element } from './element.js'
import { inline, paragraphs, type Voices } from './inline.js'

const handlers: Handlers<Voices, Element> = {
  paragraph: (block, voices) => element('p', {}, inline(block, voices)),
  list: ({ ordered, items }, voices) =>
    element(
      ordered ? 'ol' : 'ul',
      {},
      items.map((item) => listItem(item, ordered, voices)),
    ),
  blockquote: (block, voices) => element('blockquote', {}, spaced(block, voices)),
  pullquote: (block, voices) => element('blockquote', { className: ['pull'] }, spaced(block, voices)),
  turn: (block, voices) => {
    const label = block.text.startsWith(block.label) ? block.label.length : 0
    return element('div', { className: ['turn'] }, spaced({ ...block, label }, voices))
  },
  timestamp: ({ text }) => element('p', { className: ['time'] }, text),
  verbatim: ({ text }) => element('pre', {}, text),
  table: ({ rows: [head = [], ...rows], align }, voices) =>
    element(
      'table',
      {},
      element('thead', {}, row('th', head, align, voices)),
      ...(rows.length > 0
        ? [
            element(
              'tbody',
              {},
              rows.map((cells) => row('td', cells, align, voices)),
            ),
          ]
        : []),
    ),
  code: ({ language, text }) => {
    const word = /^[\w+#.-]+/u.exec(language ?? '')?.[0]
    return element('pre', {}, element('code', word ? { className: [`language-${word}`] } : {}, text))
  },
  divider: () => element('hr', {}),
}

/** A block as an element. */
export function blockElement(block: Block, voices: Voices): Element {
  const handler = handlers[block.type] as (block: Block, voices: Voices) => Element
  return handler(block, voices)
}

function spaced(block: Parameters<typeof paragraphs>[0], voices: Voices): Element[] {
  return paragraphs(block, voices).map((nodes) => element('p', {}, nodes))
}

/** An item keeps its number; letters that count are words of it, and so is a sign among numbers, which would be counted. */
function listItem(item: ListItem, ordered: boolean, voices: Voices): Element {
  const number = ordered ? /^\(?(\d{1,9})[.)]$/u.exec(item.marker)?.[1] : undefined
  if (number !== undefined) return element('li', { value: number }, inline(item, voices))
  const isOwn = ordered || [...item.marker].some((char) => isWordPart(char, 0))
  return element('li', isOwn ? { className: ['own'] } : {}, isOwn ? `${item.marker} ` : '', inline(item, voices))
}

type Align = 'center' | 'left' | 'right' | null

function row(tag: 'td' | 'th', cells: readonly Cell[], align: readonly Align[], voices: Voices): Element {
  const cellOf = (cell: Cell, i: number): Element =>
    element(
      tag,
      { ...(align[i] ? { style: `text-align: ${align[i]}` } : {}), ...(tag === 'th' ? { scope: 'col' } : {}) },
      inline(cell, voices),
    )
  return element('tr', {}, cells.map(cellOf))
}
