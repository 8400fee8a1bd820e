import type { List, PhrasingContent, RootContent } from 'mdast'
import type { Article, Quote } from '../../model/article.js'
import { voiceName, voicesOf } from '../shared/by-speaker.js'
import { type Marks, quoteMarks } from '../shared/quote-marks.js'
import { inline } from './inline.js'

/** Who said what: a heading a speaker, beneath it the quotations in order. */
export function quoteNodes(article: Article): RootContent[] {
  const marks = quoteMarks(article.language)
  return voicesOf(article)
    .filter(({ quotes }) => quotes.length > 0)
    .flatMap(({ speaker, quotes }): RootContent[] => [
      { type: 'heading', depth: 2, children: inline(voiceName(speaker)) },
      listOf(quotes, marks),
    ])
}

function listOf(quotes: readonly Quote[], marks: Marks): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: quotes.map((quote) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: quoted(quote, marks) }],
    })),
  }
}

function quoted({ text, cue }: Quote, [open, close]: Marks): PhrasingContent[] {
  return inline(`${open}${text}${close}${cue === null ? '' : ` (${cue.text})`}`)
}
