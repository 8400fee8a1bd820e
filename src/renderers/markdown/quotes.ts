import type { List, PhrasingContent, RootContent } from 'mdast'
import type { Article, Quote } from '../../model/article.js'
import { bySpeaker } from '../shared/by-speaker.js'
import { inline } from './inline.js'

/** Who said what: a heading a speaker, beneath it the quotations in order. */
export function quoteNodes(article: Article): RootContent[] {
  const said = bySpeaker(article)
  const known = article.speakers.flatMap(({ id, name, role }) =>
    voice(role === null ? name : `${name}, ${role}`, said.get(id)),
  )
  return [...known, ...voice('Speaker not named', said.get(null))]
}

function voice(name: string, quotes: readonly Quote[] = []): RootContent[] {
  if (quotes.length === 0) return []
  return [{ type: 'heading', depth: 2, children: inline(name) }, listOf(quotes)]
}

function listOf(quotes: readonly Quote[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: quotes.map((quote) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: quoted(quote) }],
    })),
  }
}

function quoted({ text, cue }: Quote): PhrasingContent[] {
  return inline(cue === null ? `“${text}”` : `“${text}” (${cue.text})`)
}
