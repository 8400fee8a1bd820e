import type { Article } from '../model/article.js'
import { neutralise } from '../text/controls.js'
import type { Renderer } from './renderer.js'
import { type CitedName, citedAuthors, dateParts } from './shared/citation.js'

/** RIS, for EndNote, Zotero, Mendeley and the like: a newspaper article ("NEWS"), a tag a line. */
export const ris: Renderer = {
  render: (article) => `${linesOf(article).join('\r\n')}\r\n`,
  frame: () => ({ open: () => '', between: '\r\n', close: '' }),
}

function linesOf(article: Article): string[] {
  const { headline, deck, published, publication, section, edition, page, url, identifier, language } = article
  const [year, month, day] = dateParts(published) ?? []
  const date = year === undefined ? null : [year, pad(month), pad(day), ''].join('/')
  const fields: readonly (readonly [tag: string, value: string | number | null | undefined])[] = [
    ['TI', headline],
    ...citedAuthors(article).map((name) => ['AU', nameOf(name)] as const),
    ['PY', year],
    ['DA', date],
    ['T2', publication],
    ['SE', section],
    ['ET', edition],
    ['SP', page],
    ['UR', url],
    ['AN', identifier],
    ['LA', language],
    ['AB', deck],
    ['CY', article.dateline?.place],
    ...[...article.tags, ...article.subjects].map((topic) => ['KW', topic] as const),
  ]
  const known = fields.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return [['TY', 'NEWS'] as const, ...known, ['ER', ''] as const].map(
    ([tag, value]) => `${tag}  - ${oneLine(String(value))}`,
  )
}

function pad(number: number | undefined): string {
  return String(number ?? '').padStart(2, '0')
}

/** "Holt, Maren, Jr." */
function nameOf(name: CitedName): string {
  if ('literal' in name) return name.literal
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ')
}

/** No value can begin another line. */
function oneLine(text: string): string {
  return neutralise(text).replace(/\s+/gu, ' ').trim()
}
