import type { Article, Byline } from '../model/article.js'
import type { Renderer } from './renderer.js'
import { jsonRenderer } from './shared/json-renderer.js'
import { known } from './shared/known.js'
import { quoteLines, readableText } from './shared/readable-text.js'

/** IPTC's News in JSON 3.1 (https://iptc.org/standards/ninjs/), as news systems exchange it; several articles make an array. */
export const ninjs: Renderer = jsonRenderer((article, { quotesOnly }) =>
  ninjsOf(article, quotesOnly ? quoteLines(article).join('\n\n') : readableText(article)),
)

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' }

function ninjsOf(article: Article, body: string): object {
  const { headline, kicker, deck, byline, dateline, publication, identifier, urgency, credits, corrections } = article
  return known({
    uri: uriOf(article),
    type: 'text',
    representationType: 'full',
    profile: 'text-only',
    firstCreated: momentOf(article.published),
    versionCreated: momentOf(article.updated ?? article.published),
    embargoedUntil: momentOf(article.embargo),
    pubStatus: 'usable',
    urgency: urgencyOf(urgency),
    copyrightNotice: article.copyright,
    edNote: corrections.map(({ text }) => text).join('\n'),
    language: article.language,
    title: headline,
    by: byline && bylineOf(byline),
    slugline: article.slug,
    located: dateline?.place ?? null,
    headlines: valued([
      ['main', headline],
      ['kicker', kicker],
      ['deck', deck],
    ]),
    bodies:
      body === ''
        ? []
        : [
            {
              role: 'main',
              contentType: 'text/plain',
              charCount: body.length,
              wordCount: article.wordCount,
              value: body,
            },
          ],
    descriptions: valued(credits.map(({ kind, text }) => [kind, text])),
    people: article.people.map((name) => ({ name, rel: 'about' })),
    organisations: article.organizations.map((name) => ({ name, rel: 'about' })),
    places: article.places.map((name) => ({ name, rel: 'about' })),
    subjects: [...article.subjects, ...article.tags].map((name) => ({ name, rel: 'about' })),
    infoSources: publication === null ? [] : [{ name: publication, role: 'publisher' }],
    altIds: identifier === null ? [] : [{ role: 'source', value: identifier }],
    standard: STANDARD,
  })
}

/** Where it stands on the web; else what its file is called, and its place in it. */
function uriOf({ url, source: { name, index } }: Article): string {
  if (url !== null && URL.canParse(url)) return new URL(url).href
  return `urn:news-fmt:${encodeURIComponent(name ?? 'stdin')}:${index}`
}

/** ninjs knows no days and no times without a zone: a day is its midnight, and what has no zone counts as UTC. */
function momentOf(iso: string | null): string | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/u.exec(iso ?? '')
  if (!match) return null
  const [, day, time = '00:00', seconds = ':00', zone = 'Z'] = match
  return `${day}T${time}${seconds}${zone}`
}

/** 1 to 9; a wire's letters are none. */
function urgencyOf(urgency: string | null): number | null {
  return urgency !== null && /^[1-9]$/u.test(urgency) ? Number(urgency) : null
}

function bylineOf({ text, authors }: Byline): string {
  return authors.length === 0 ? text : authors.map(({ name }) => name).join(', ')
}

function valued(pairs: readonly (readonly [role: string, value: string | null])[]): object[] {
  return pairs.flatMap(([role, value]) => (value === null ? [] : [{ role, value }]))
}
