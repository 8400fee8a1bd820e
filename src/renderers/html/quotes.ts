import type { Element } from 'hast'
import type { Article } from '../../model/article.js'
import { type Voice, voiceName, voicesOf } from '../shared/by-speaker.js'
import { element } from './element.js'

/** Who said what: a heading a speaker, beneath it the quotations in order. */
export function quotesElement(article: Article): Element {
  const { headline, language } = article
  return element(
    'article',
    language === null ? {} : { lang: language },
    element('header', {}, element('h1', {}, headline ?? 'Quotations')),
    voicesOf(article).flatMap(voice),
  )
}

function voice({ speaker, quotes }: Voice): Element[] {
  if (quotes.length === 0) return []
  const said = quotes.map(({ text, cue }) =>
    element(
      'blockquote',
      {},
      element('p', {}, text),
      ...(cue ? [element('p', {}, element('small', {}, cue.text))] : []),
    ),
  )
  return [element('section', {}, element('h2', {}, voiceName(speaker)), said)]
}
