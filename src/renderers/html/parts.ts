import type { Element, ElementContent } from 'hast'
import type { Article, DateText, Image } from '../../model/article.js'
import { inOrder, type Part, type PartHandlers } from '../order.js'
import { dateIn, wordsAround } from '../shared/dates.js'
import { safeHref } from '../shared/href.js'
import { blockElement } from './blocks.js'
import { element } from './element.js'
import { inline, type Voices, voicesOf } from './inline.js'

/** One handler a part of the page. */
const handlers: PartHandlers<Voices, readonly Element[]> = {
  kicker: ({ text }) => [line('kicker', text)],
  headline: ({ text }) => [element('h1', {}, text)],
  deck: ({ text }) => [line('deck', text)],
  byline: ({ byline }) => [line('byline', byline.text)],
  printed: ({ article: { publication, edition, section, page } }) =>
    joined('printed', [publication, edition, section, page && `page ${page}`]),
  dates: ({ article }) => {
    const [before = '', behind = ''] = wordsAround(article.language, 'updated')
    return joined('dates', [time('', article, 'published'), time(before, article, 'updated', behind)])
  },
  heading: ({ text, level }) => [element(`h${Math.min(6, Math.max(2, level))}`, {}, text)],
  dateline: ({ dateline }) => [line('dateline', dateline.text)],
  opening: ({ dateline, paragraph }, voices) => [
    element('p', {}, element('span', { className: ['dateline'] }, dateline.text), ' ', inline(paragraph, voices)),
  ],
  block: ({ block }, voices) => [blockElement(block, voices)],
  image: ({ image }) => [element('figure', {}, element('figcaption', {}, ...captionOf(image)))],
  correction: ({ note }) => [element('aside', { className: ['correction'] }, element('p', {}, note.text))],
  removed: ({ removed }) => [
    element(
      'aside',
      { className: ['removed'] },
      element('p', {}, element('b', {}, `Removed (${removed.reason}):`)),
      ...linesOf(removed.text).map((text) => element('p', {}, text)),
    ),
  ],
  credit: ({ credit }) => [line('credit', credit.text)],
  catalogue: ({ article }) => [
    ...article.contacts.map((text) => line('credit', text)),
    ...(article.url === null ? [] : [element('p', { className: ['credit'] }, link(article.url))]),
    ...joined('credit', [
      article.slug,
      article.urgency && `urgency ${article.urgency}`,
      time('not before ', article, 'embargo'),
      article.identifier,
    ]),
    ...(article.copyright === null ? [] : [line('credit', article.copyright)]),
  ],
  topics: ({ topics }) => [
    element(
      'ul',
      { className: ['topics'] },
      topics.map((text) => element('li', {}, text)),
    ),
  ],
}

/** The article as an element. */
export function articleElement(article: Article, keepRemoved: boolean): Element {
  const voices = voicesOf(article)
  const { head, body, tail } = inOrder(withoutSkips(article), keepRemoved)
  const elements = (parts: readonly Part[]): Element[] => parts.flatMap((part) => partElements(part, voices))
  const [above, below] = [elements(head), elements(tail)]
  return element(
    'article',
    article.language === null ? {} : { lang: article.language },
    ...(above.length > 0 ? [element('header', {}, ...above)] : []),
    elements(body),
    ...(below.length > 0 ? [element('footer', {}, ...below)] : []),
  )
}

/** The same, each heading at most one level below the one above it, as those who jump from heading to heading expect. */
function withoutSkips(article: Article): Article {
  let above = 1
  const sections = article.sections.map((section) => {
    if (section.heading !== null) above = Math.min(Math.max(2, section.level), above + 1)
    return { ...section, level: above }
  })
  return { ...article, sections }
}

function partElements(part: Part, voices: Voices): readonly Element[] {
  const handler = handlers[part.type] as (part: Part, voices: Voices) => readonly Element[]
  return handler(part, voices)
}

function line(name: string, text: string): Element {
  return element('p', { className: [name] }, text)
}

/** Parts of one line with a dot between each two; none where nothing is known. */
function joined(name: string, parts: readonly (ElementContent | string | null)[]): Element[] {
  const known = parts.filter((part): part is ElementContent | string => part !== null && part !== '')
  if (known.length === 0) return []
  return [element('p', { className: [name] }, ...known.flatMap((part, i) => (i === 0 ? [part] : [' · ', part])))]
}

function time(
  before: string,
  article: Parameters<typeof dateIn>[0],
  kind: DateText['kind'],
  behind = '',
): Element | null {
  const said = dateIn(article, kind)
  return said === null
    ? null
    : element('span', {}, before, element('time', { dateTime: article[kind] ?? '' }, said), behind)
}

function link(url: string): Element | string {
  const href = safeHref(url)
  return href === null ? url : element('a', { href }, url)
}

function captionOf({ caption, credit }: Image): (ElementContent | string)[] {
  if (caption === null || credit === null) return [caption ?? credit ?? '']
  return [caption, ' ', element('small', {}, credit)]
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/u)
    .map((each) => each.trim())
    .filter(Boolean)
}
