import { type Rich, type Run, styled } from '../rich.js'
import type { StyleName } from '../themes/theme.js'
import { highlighter } from './languages.js'

/** What the parts of a program look like, by the highlighter's names for them; others stay plain. */
const LOOKS: Readonly<Record<string, StyleName>> = {
  keyword: 'heading',
  'selector-tag': 'heading',
  tag: 'heading',
  built_in: 'marker',
  literal: 'marker',
  type: 'marker',
  number: 'marker',
  attr: 'marker',
  attribute: 'marker',
  string: 'code',
  regexp: 'code',
  addition: 'code',
  title: 'strong',
  name: 'strong',
  section: 'strong',
  comment: 'credit',
  quote: 'credit',
  meta: 'credit',
  deletion: 'credit',
}

/** The highlighter's HTML: a part begins, with its name; it ends; a character; text. */
const PIECE = /<[^/>"]*"([\w-]*)[^>]*>|(<\/)[^>]*>|&(#?\w+);|[^<&]+/gu
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
/** Longer code is no example in an article, and the highlighter is slow. */
const LONGEST = 20_000

/** Code with the look of each of its parts; plain where the language is unknown. */
export function highlight(code: string, language: string): Rich {
  const plain = styled(code, 'code')
  if (!highlighter.getLanguage(language) || code.length > LONGEST) return plain
  const rich = richOf(highlighter.highlight(code, { language, ignoreIllegals: true }).value)
  return rich.text === code && rich.runs.length > 0 ? rich : plain
}

function richOf(html: string): Rich {
  const open: { readonly start: number; readonly look: StyleName | undefined }[] = []
  const runs: Run[] = []
  let text = ''
  for (const [piece, name, closing, character] of html.matchAll(PIECE)) {
    if (name !== undefined) open.push({ start: text.length, look: LOOKS[name] })
    else if (closing) {
      const { start = 0, look } = open.pop() ?? {}
      if (look) runs.push({ start, end: text.length, look })
    } else text += character === undefined ? piece : CHARACTERS[character]
  }
  return { text, runs: runs.sort((a, b) => a.start - b.start || b.end - a.end) }
}
