import type { Element } from 'hast'
import type { Article, Quote } from '../../model/article.js'
import { bySpeaker } from '../shared/by-speaker.js'
import { element } from './element.js'

/** Who said what: a heading a speaker, beneath it the quotations in order. */
export function quotesElement(article: Article): Element {
  const { headline, speakers, language } = article
  const said = bySpeaker(article)
  const known = speakers.flatMap(({ id, name, role }) => voice(role === null ? name : `${name}, ${role}`, said.get(id)))
  return element(
    'article',
    language === null ? {} : { lang: language },
    element('header', {}, element('h1', {}, headline ?? 'Quotations')),
    known,
    voice('Speaker not named', said.get(null)),
  )
}

function voice(name: string, quotes: readonly Quote[] = []): Element[] {
  if (quotes.length === 0) return []
  const said = quotes.map(({ text, cue }) =>
    element(
      'blockquote',
      {},
      element('p', {}, text),
      ...(cue ? [element('p', {}, element('small', {}, cue.text))] : []),
    ),
  )
  return [element('section', {}, element('h2', {}, name), said)]
}
