import type { Code as CodeNode, Paragraph } from 'mdast'
import type { Code, Verbatim } from '../../../model/article.js'
import { neutralise } from '../../../text/controls.js'
import { isTemplate, lines, words } from '../inline.js'

/** Between fences longer than any in it. */
export function code({ language, text }: Code): (CodeNode | Paragraph)[] {
  return fenced(neutralise(text), language === null ? null : word(language))
}

/** Columns stay columns. */
export function verbatim({ text }: Verbatim): (CodeNode | Paragraph)[] {
  return fenced(neutralise(text), null)
}

function fenced(value: string, lang: string | null): (CodeNode | Paragraph)[] {
  if (!isTemplate(value)) return [{ type: 'code', lang, value }]
  return [{ type: 'paragraph', children: lines(value.split('\n').map((line) => words(indented(line)))) }]
}

/** A line of a paragraph shows no blanks at its start, and there must be something in it. */
function indented(line: string): string {
  return line
    .trimEnd()
    .replace(/^\s*/u, (blanks) => '\u00a0'.repeat(Math.max(blanks.length, line.trim() === '' ? 1 : 0)))
}

/** A language is one word; anything else could close the fence or name an attribute. */
function word(language: string): string {
  return /^[\w+#.-]+/u.exec(language)?.[0] ?? ''
}
