import type { ElementContent, Properties } from 'hast'
import type { Article, Mark } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { addressesIn } from '../../text/addresses.js'
import { safeHref } from '../shared/href.js'
import { mapSpeech, type Speech, type SpeechMap } from '../shared/speech.js'
import { element } from './element.js'

/** A text of the article, and where it stands in the source. */
export interface Prose {
  readonly text: string
  readonly span?: Span
  readonly marks?: readonly Mark[]
  /** Length of the label that a turn starts with. */
  readonly label?: number
}

/** What the texts of an article are written with. */
export interface Voices {
  readonly speech: SpeechMap
  /** The name of a speaker. */
  readonly name: (speaker: string | null) => string | null
}

export function voicesOf(article: Article): Voices {
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  return { speech: mapSpeech(article), name: (speaker) => names.get(speaker ?? '') ?? null }
}

/** A stretch of a text that is an element. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly tag: string
  readonly properties: Properties
}

/** Elements within elements within elements: no writer goes deeper. */
const DEEPEST = 8

/** Its paragraphs, which blank lines part; at least one. */
export function paragraphs(prose: Prose, voices: Voices): ElementContent[][] {
  const walk = { text: prose.text, stretches: stretchesOf(prose, voices), next: 0 }
  const all: ElementContent[][] = []
  let from = 0
  for (const { 0: gap, index } of prose.text.matchAll(/\n{2,}/gu)) {
    all.push(nodesIn(walk, [from, index], []))
    from = index + gap.length
  }
  return [...all, nodesIn(walk, [from, prose.text.length], [])]
}

/** A text with its quotations, names, emphasis and links. */
export function inline(prose: Prose, voices: Voices): ElementContent[] {
  return nodesIn({ text: prose.text, stretches: stretchesOf(prose, voices), next: 0 }, [0, prose.text.length], [])
}

/** In order; what holds another comes first. */
function stretchesOf({ text, span, marks = [], label = 0 }: Prose, { speech, name }: Voices): Stretch[] {
  const said = span ? speech.said(text, span).map((each) => stretch(each, 'span', speakerOf(name(each.speaker)))) : []
  const named: readonly Speech[] = span ? speech.named(span) : []
  return [
    ...(label > 0 ? [stretch({ start: 0, end: label }, 'b', {})] : []),
    ...said,
    ...named.map((each) => stretch(each, 'cite', {})),
    ...marks.flatMap(markStretch),
    ...(marks.some(({ type }) => type === 'link') ? [] : linksIn(text)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

function stretch({ start, end }: { start: number; end: number }, tag: string, properties: Properties): Stretch {
  return { start, end, tag, properties }
}

/** No `q`: whoever reads that without our style sets marks of their own around those of the text. */
function speakerOf(name: string | null): Properties {
  const said = { className: ['said'] }
  return name === null ? said : { ...said, title: name, dataSpeaker: name }
}

const TAGS: { readonly [T in Mark['type']]: string } = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  delete: 'del',
  link: 'a',
}

/** A link that is not safe to follow is text. */
function markStretch(mark: Mark): Stretch[] {
  const href = mark.href === null ? null : safeHref(mark.href)
  if (mark.type === 'link' && href === null) return []
  return [stretch(mark, TAGS[mark.type], href === null ? {} : { href })]
}

function linksIn(text: string): Stretch[] {
  if (!text.includes('://')) return []
  return [...addressesIn(text)].flatMap(({ start, end, url }) => {
    const href = safeHref(url)
    return href === null ? [] : [{ start, end, tag: 'a', properties: { href } }]
  })
}

interface Walk {
  readonly text: string
  readonly stretches: readonly Stretch[]
  next: number
}

/** A stretch that crosses the end of the one around it stops there; nothing is within its like. */
function nodesIn(walk: Walk, [start, end]: Span, within: readonly string[]): ElementContent[] {
  const nodes: ElementContent[] = []
  let at = start
  const plain = (to: number): void => {
    if (to > at) nodes.push(...element('p', {}, walk.text.slice(at, to)).children)
    at = Math.max(at, to)
  }
  for (let each = walk.stretches[walk.next]; each && each.start < end; each = walk.stretches[walk.next]) {
    walk.next += 1
    const range: Span = [Math.max(each.start, at), Math.min(each.end, end)]
    if (range[0] >= range[1] || within.length >= DEEPEST || within.includes(each.tag)) continue
    plain(range[0])
    const children = nodesIn(walk, range, [...within, each.tag])
    nodes.push(element(each.tag, each.properties, children))
    at = range[1]
  }
  plain(end)
  return nodes
}
