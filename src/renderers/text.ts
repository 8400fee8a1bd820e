import type { Article } from '../model/article.js'
import { neutralise } from '../text/controls.js'
import { inOrder, type Part, type PartHandlers } from './order.js'
import type { Renderer, RenderOptions } from './renderer.js'
import { datesIn, wireParts } from './shared/dates.js'
import { knownTexts } from './shared/known.js'
import { blockText, captionText, quoteLines } from './shared/readable-text.js'

/** The article alone: a line a paragraph, a blank one between two, nothing painted and nothing drawn. */
export const text: Renderer = {
  render: (article, options) =>
    `${(options.quotesOnly ? quoteLines(article).map(neutralise) : articleLines(article, options)).join('\n\n')}\n`,
  frame: () => ({ open: () => '', between: '\n\n', close: '' }),
}

/** One handler a part, each from a part to its text. */
const handlers: PartHandlers<null, string> = {
  kicker: ({ text }) => text,
  headline: ({ text }) => text,
  deck: ({ text }) => text,
  byline: ({ byline }) => byline.text,
  printed: ({ article: { publication, edition, section, page } }) =>
    knownTexts([publication, edition, section, page && `page ${page}`]).join(', '),
  dates: ({ article }) => datesIn(article).join(', '),
  heading: ({ text }) => text,
  dateline: ({ dateline }) => dateline.text,
  opening: ({ dateline, paragraph }) => `${dateline.text} ${paragraph.text}`,
  block: ({ block }) => blockText(block),
  image: ({ image }) => captionText(image),
  correction: ({ note }) => note.text,
  removed: ({ removed }) => `[${removed.reason}] ${removed.text}`,
  credit: ({ credit }) => credit.text,
  catalogue: ({ article }) =>
    knownTexts([...article.contacts, article.url, ...wireParts(article), article.copyright]).join('\n'),
  topics: ({ topics }) => topics.join(', '),
}

function articleLines(article: Article, { keepRemoved }: RenderOptions): string[] {
  const { head, body, tail } = inOrder(article, keepRemoved)
  return [...head, ...body, ...tail].map(partText).filter((text) => text !== '')
}

function partText(part: Part): string {
  const handler = handlers[part.type] as (part: Part, context: null) => string
  return neutralise(handler(part, null)).trimEnd()
}
