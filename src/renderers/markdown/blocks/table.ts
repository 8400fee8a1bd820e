import type { RootContent } from 'mdast'
import type { Table } from '../../../model/article.js'
import { neutralise } from '../../../text/controls.js'

/** Code, and what may start a tag or a link. */
const SUSPECTS = /(?<!`)(`+)(?!`)[^`\n]*(?<!`)\1(?!`)|<|\]\(/gu
/** Links of a cell that may stay: to the web, to mail, within the site. */
const SAFE_TAG = /^<(?:https?:\/\/|mailto:)[^\s<>]*>/iu
const SAFE_LINK = /^\]\(<?(?:https?:\/\/|mailto:|[/#.])/iu

/** Word for word, but for tags and for links to anything but the web. */
export function table({ text }: Table): RootContent[] {
  const source = neutralise(text).trim()
  if (/\n\s*\n/u.test(source)) return [{ type: 'code', value: source }]
  const value = source.replace(SUSPECTS, (found, _, at: number) => (isSafe(found, source, at) ? found : `\\${found}`))
  return [{ type: 'html', value }]
}

function isSafe(found: string, source: string, at: number): boolean {
  if (found.startsWith('`')) return true
  const ahead = source.slice(at, at + 500)
  return found === '<' ? SAFE_TAG.test(ahead) : SAFE_LINK.test(ahead)
}
