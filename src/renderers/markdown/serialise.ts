import type { Delete, Root, Text } from 'mdast'
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { escapeText } from './escape.js'

/** Strikethrough is no CommonMark; where it isn't known the tildes are shown. */
const strikethrough: Handle & { peek?: Handle } = (node: Delete, _, state, info) =>
  `~~${state.containerPhrasing(node, { ...info, before: '~', after: '~' })}~~`
strikethrough.peek = () => '~'

/** In angle brackets an address stands as it is. */
const text: Handle = (node: Text, _, state, info) =>
  state.stack.includes('autolink')
    ? node.value
    : escapeText(node.value, { start: info.before.endsWith('\n'), after: info.after })

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  rule: '*',
  strong: '*',
  handlers: { delete: strikethrough, text },
}

/** A document as CommonMark, ending in a line end. */
export function serialise(root: Root): string {
  return root.children.length === 0 ? '' : toMarkdown(root, OPTIONS)
}
