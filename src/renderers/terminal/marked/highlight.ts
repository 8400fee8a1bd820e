import chalk from 'chalk'
import { markedTerminal } from 'marked-terminal'
import { type Rich, type Run, styled } from '../rich.js'
import type { StyleName } from '../themes/theme.js'
import languages from './languages.json' with { type: 'json' }

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
const names: readonly string[] = Object.keys(LOOKS)

/** Languages that code is coloured in, by all their names: of the highlighter's others, a megabyte, none is shipped. */
const LANGUAGES: ReadonlySet<string> = new Set(Object.entries(languages).flatMap(([name, others]) => [name, ...others]))

/** Private characters around a part: an opening one, one for its name, and a closing one behind it. */
const OPEN = '\ue000'
const CLOSE = '\ue001'
const FIRST_NAME = 0xe100
const PRIVATE = /[\ue000-\uf8ff]/u
/** Longer code is no example in an article, and the highlighter is slow. */
const LONGEST = 20_000

/** Every part, whatever its name: none falls back on the highlighter's own escape sequences. */
const theme: Readonly<Record<string, (text: string) => string>> = new Proxy(
  {},
  { get: (_, name) => marker(String(name)) },
)

/** Code with the look of each of its parts; plain where the language is unknown. */
export function highlight(code: string, language: string): Rich {
  const plain = styled(code, 'code')
  if (!LANGUAGES.has(language.toLowerCase()) || PRIVATE.test(code) || code.length > LONGEST) return plain
  const { level } = chalk
  try {
    // Without colours on standard output marked-terminal would not even look at the code
    chalk.level = 1
    const { renderer } = markedTerminal({ tab: 0, code: String }, { theme })
    const rich = unmarked(renderer.code({ text: code, lang: language }).slice(0, -2))
    return rich.text === code && rich.runs.length > 0 ? rich : plain
  } finally {
    chalk.level = level
  }
}

function marker(name: string): (text: string) => string {
  const at = names.indexOf(name)
  return (text) => (at < 0 ? text : `${OPEN}${String.fromCharCode(FIRST_NAME + at)}${text}${CLOSE}`)
}

function unmarked(marked: string): Rich {
  const open: { readonly start: number; readonly look: StyleName }[] = []
  const runs: Run[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i] as string
    if (char === OPEN)
      open.push({ start: text.length, look: LOOKS[names[marked.charCodeAt(++i) - FIRST_NAME] ?? ''] ?? 'code' })
    else if (char === CLOSE) runs.push({ start: 0, look: 'code', ...open.pop(), end: text.length })
    else text += char
  }
  return { text, runs: runs.sort((a, b) => a.start - b.start || b.end - a.end) }
}
