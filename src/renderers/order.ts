import type { Article, Block, Byline, Credit, Dateline, Image, Note, Paragraph, Removed } from '../model/article.js'
import { openedByDateline } from '../model/opened-by-dateline.js'

/** One piece of a page. */
export type Part =
  | { readonly type: 'kicker'; readonly text: string }
  | { readonly type: 'headline'; readonly text: string }
  | { readonly type: 'deck'; readonly text: string }
  | { readonly type: 'byline'; readonly byline: Byline }
  /** Publication, edition, section and page, as far as they are known. */
  | { readonly type: 'printed'; readonly article: Pick<Article, PrintField> }
  | { readonly type: 'dates'; readonly article: Pick<Article, DateField | DateHint> }
  | { readonly type: 'heading'; readonly text: string; readonly level: number }
  /** A dateline that opens no paragraph. */
  | { readonly type: 'dateline'; readonly dateline: Dateline }
  | { readonly type: 'opening'; readonly dateline: Dateline; readonly paragraph: Paragraph }
  | { readonly type: 'block'; readonly block: Block }
  | { readonly type: 'image'; readonly image: Image }
  | { readonly type: 'correction'; readonly note: Note }
  | { readonly type: 'removed'; readonly removed: Removed }
  | { readonly type: 'credit'; readonly credit: Credit }
  /** Whom to ask, and what an archive or a wire knows the article by. */
  | { readonly type: 'catalogue'; readonly article: Pick<Article, CatalogueField | DateField | DateHint> }
  | { readonly type: 'topics'; readonly topics: readonly string[] }

/** One handler a part: a part that a renderer forgets does not compile. */
export type PartHandlers<C, R> = {
  readonly [T in Part['type']]: (part: Extract<Part, { readonly type: T }>, context: C) => R
}

/** The parts of a page from top to bottom: above the text, the text with what stands in it, and below it. */
export interface Order {
  readonly head: readonly Part[]
  readonly body: readonly Part[]
  readonly tail: readonly Part[]
}

type PrintField = 'publication' | 'edition' | 'section' | 'page'
type DateField = 'published' | 'updated' | 'readingMinutes'
/** What tells how the article writes its dates. */
type DateHint = 'language' | 'dates' | 'embargo'
type HeadField = 'kicker' | 'headline' | 'deck' | 'byline' | PrintField | DateField
type BodyField = 'dateline' | 'sections' | 'images' | 'corrections' | 'removed'
type CatalogueField = 'contacts' | 'url' | 'slug' | 'urgency' | 'embargo' | 'identifier' | 'copyright'
type TopicField = 'tags' | 'subjects' | 'people' | 'places' | 'organizations'
type TailField = 'credits' | CatalogueField | TopicField
/** What tells of the other fields, or of the whole, and has no place of its own. */
type Beside = 'schemaVersion' | 'source' | 'language' | 'dates' | 'quotes' | 'speakers' | 'wordCount' | 'provenance'

/** `T`, as long as each field of the model has its place: a new one that is named nowhere here does not compile. */
type Complete<T> = Exclude<keyof Article, HeadField | BodyField | TailField | Beside> extends never ? T : never

/** THE ORDER of an article in every format that is read, what was taken away in its place if asked. */
export function inOrder(article: Article, keepRemoved: boolean): Complete<Order> {
  const [head, text, tail] = [headParts(article), textParts(article), tailParts(article)]
  const removed = keepRemoved ? removedParts(article) : []
  // A byline may stand below the text
  const above = lastOf(head.filter(({ at }) => at < (text[0]?.at ?? Number.POSITIVE_INFINITY)))
  const below = Math.max(above, lastOf(text))
  const among = removed.filter(({ at }) => at >= above && at < below)
  return {
    head: merged(
      head,
      removed.filter(({ at }) => at < above),
    ),
    body: merged(text, [...noteParts(article), ...among].sort(byPlace)),
    tail: merged(
      tail,
      removed.filter(({ at }) => at >= below),
    ),
  }
}

/** Where the last of them starts; before all where none says it. */
function lastOf(parts: readonly Placed[]): number {
  return parts.reduce((last, { at }) => Math.max(last, at), NOWHERE)
}

function headParts(article: Article): Placed[] {
  const { byline, publication, edition, section, page, provenance } = article
  const at = (...fields: string[]): number => Math.min(...fields.map((field) => provenance[field]?.span[0] ?? NOWHERE))
  const lines = (['kicker', 'headline', 'deck'] as const).flatMap((type): Placed[] => {
    const text = article[type]
    return text === null ? [] : [{ at: at(type), part: { type, text } }]
  })
  const isPrinted = [publication, edition, section, page].some((field) => field !== null)
  return [
    ...lines,
    ...(byline ? [{ at: at('byline'), part: { type: 'byline', byline } } as const] : []),
    ...(isPrinted ? [{ at: NOWHERE, part: { type: 'printed', article } } as const] : []),
    { at: at(article.published === null ? 'updated' : 'published'), part: { type: 'dates', article } },
  ]
}

/** A part, and where it stands in the source. */
interface Placed {
  readonly at: number
  readonly part: Part
}

/** The place of what the source does not have as a line of its own. */
const NOWHERE = -1

function byPlace(a: Placed, b: Placed): number {
  return a.at - b.at
}

function textParts(article: Article): Placed[] {
  const { dateline, provenance } = article
  const opened = openedByDateline(article)
  return article.sections.flatMap(({ heading, level, blocks }, i): Placed[] => {
    const parts = blocks.map((block): Placed => {
      const opens = dateline !== null && block === opened && block.type === 'paragraph'
      const part: Part = opens ? { type: 'opening', dateline, paragraph: block } : { type: 'block', block }
      return { at: block.span[0], part }
    })
    if (heading === null) return parts
    const at = provenance[`sections.${i}.heading`]?.span[0] ?? parts[0]?.at ?? Number.POSITIVE_INFINITY
    return [{ at, part: { type: 'heading', text: heading, level } }, ...parts]
  })
}

/** What stands among the text and is none of it. */
function noteParts(article: Article): Placed[] {
  const { dateline, images, corrections, provenance } = article
  const alone = dateline !== null && openedByDateline(article) === null
  return [
    ...(alone ? [{ at: provenance.dateline?.span[0] ?? 0, part: { type: 'dateline', dateline } as const }] : []),
    ...images.map((image) => ({ at: image.span[0], part: { type: 'image', image } as const })),
    ...corrections
      .filter((note) => isAbove(note, article))
      .map((note) => ({ at: note.span[0], part: { type: 'correction', note } as const })),
  ]
}

/** What was taken away. */
function removedParts({ removed }: Article): Placed[] {
  return removed.map((each): Placed => ({ at: each.span[0], part: { type: 'removed', removed: each } })).sort(byPlace)
}

/** True for a note above the text: it is read first, others last. */
function isAbove({ span }: Note, { sections }: Article): boolean {
  return span[0] < (sections[0]?.blocks[0]?.span[0] ?? Number.POSITIVE_INFINITY)
}

function merged(text: readonly Placed[], notes: readonly Placed[]): Part[] {
  const parts: Part[] = []
  let next = 0
  for (const { at, part } of text) {
    for (let note = notes[next]; note && note.at < at; note = notes[++next]) parts.push(note.part)
    parts.push(part)
  }
  return [...parts, ...notes.slice(next).map(({ part }) => part)]
}

function tailParts(article: Article): Placed[] {
  const { contacts, url, slug, urgency, embargo, identifier, copyright } = article
  const { tags, subjects, people, places, organizations } = article
  const isKnown = [url, slug, urgency, embargo, identifier, copyright].some((field) => field !== null)
  const topics = [tags, subjects, people, places, organizations].filter((list) => list.length > 0)
  const notes = article.corrections.filter((note) => !isAbove(note, article))
  const unplaced: Part[] = [
    ...(isKnown || contacts.length > 0 ? [{ type: 'catalogue', article } as const] : []),
    ...topics.map((list) => ({ type: 'topics', topics: list }) as const),
  ]
  return [
    ...notes.map((note): Placed => ({ at: note.span[0], part: { type: 'correction', note } })),
    ...article.credits.map((credit): Placed => ({ at: credit.span[0], part: { type: 'credit', credit } })),
    ...unplaced.map((part): Placed => ({ at: NOWHERE, part })),
  ]
}
