import type { Article } from '../model/article.js'
import { neutralise } from '../text/controls.js'
import type { NameParts } from '../values/name-parts.js'
import type { Renderer } from './renderer.js'
import { citedAuthors, dateParts } from './shared/citation.js'

/** RIS, for EndNote, Zotero, Mendeley and the like: a newspaper article ("NEWS"), a tag a line. */
export const ris: Renderer = {
  render: (article) => `${linesOf(article).join('\r\n')}\r\n`,
  frame: () => ({ open: () => '', between: '\r\n', close: '' }),
}

/**
 * Tags of RIS as it was first written down (2001), which all programs read alike: among the newer ones the writer of a
 * newspaper article is a reporter to some, and the date only its year. A section and an edition have no tag there.
 */
function linesOf(article: Article): string[] {
  const { headline, deck, published, publication, section, edition, page, url, identifier } = article
  const [year, month, day] = dateParts(published) ?? []
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', identifier],
    ['T1', headline],
    ...citedAuthors(article).map((name) => ['A1', nameOf(name)] as const),
    ['Y1', year === undefined ? null : `${year}/${pad(month)}/${pad(day)}/`],
    ['JF', publication],
    ['SP', page],
    ['UR', url],
    ['N2', deck],
    ['N1', [section, edition].filter((part) => part !== null).join(', ')],
    ...[...article.tags, ...article.subjects].map((topic) => ['KW', topic] as const),
  ]
  const known = fields.flatMap(([tag, value]) =>
    value === null || value === '' ? [] : [`${tag}  - ${oneLine(value)}`],
  )
  return [...known, 'ER  - ']
}

function pad(number: number | undefined): string {
  return String(number ?? '').padStart(2, '0')
}

/** "Holt, Maren, Jr." */
function nameOf(name: NameParts): string {
  if ('literal' in name) return name.literal
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ')
}

/** No value can begin another line. */
function oneLine(text: string): string {
  return neutralise(text).replace(/\s+/gu, ' ').trim()
}
