import type { Delete, Link, Root, Table, Text } from 'mdast'
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { escapeText } from './escape.js'

/** Strikethrough is no CommonMark; where it isn't known the tildes are shown. */
const strikethrough: Handle & { peek?: Handle } = (node: Delete, _, state, info) =>
  `~~${state.containerPhrasing(node, { ...info, before: '~', after: '~' })}~~`
strikethrough.peek = () => '~'

const text: Handle = (node: Text, _, _state, info) =>
  escapeText(node.value, { before: info.before.slice(-1), after: info.after })

/** Tables are GitHub's: where they are not known they are lines that start with a bar. */
const table: Handle = (node: Table, _, state, info) => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const [head = '', ...rows] = node.children.map((row) =>
    line(row.children.map((cell) => state.containerPhrasing(cell, { ...info, before: ' ', after: ' ' }))),
  )
  return [head, line((node.align ?? []).map((side) => RULES[side ?? 'none'])), ...rows].join('\n')
}
const RULES = { left: ':--', center: ':-:', right: '--:', none: '---' } as const

/** What CommonMark takes for an address; not all who read it do so with a "!" in it. */
const MAIL = /^[\w.+-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i

/** The target has nothing in it that would have to be escaped, see `safeHref`; an address may stand for itself. */
const link: Handle & { peek?: Handle } = (node: Link, _, state, info) => {
  const [only] = node.children
  const label = only?.type === 'text' && node.children.length === 1 ? only.value : null
  if (label === node.url || (`mailto:${label}` === node.url && MAIL.test(label ?? ''))) return `<${label}>`
  return `[${state.containerPhrasing(node, { ...info, before: '[', after: ']' })}](${node.url})`
}
link.peek = (node: Link) => (node.children[0]?.type === 'text' && node.url.endsWith(node.children[0].value) ? '<' : '[')

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  rule: '*',
  strong: '*',
  handlers: { delete: strikethrough, link, table, text },
}

/** A document as CommonMark, ending in a line end. */
export function serialise(root: Root): string {
  return root.children.length === 0 ? '' : toMarkdown(root, OPTIONS)
}
