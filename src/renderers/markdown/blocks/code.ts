import type { Code as CodeNode } from 'mdast'
import type { Code, Verbatim } from '../../../model/article.js'
import { neutralise } from '../../../text/controls.js'

/** Between fences longer than any in it. */
export function code({ language, text }: Code): CodeNode[] {
  return [{ type: 'code', lang: language === null ? null : word(language), value: neutralise(text) }]
}

/** Columns stay columns. */
export function verbatim({ text }: Verbatim): CodeNode[] {
  return [{ type: 'code', value: neutralise(text) }]
}

/** A language is one word; anything else could close the fence or name an attribute. */
function word(language: string): string {
  return /^[\w+#.-]+/u.exec(language)?.[0] ?? ''
}
