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
  return {
    head: headParts(article),
    body: merged(textParts(article), noteParts(article, keepRemoved)),
    tail: tailParts(article),
  }
}

function headParts(article: Article): Part[] {
  const { byline, publication, edition, section, page } = article
  const lines = (['kicker', 'headline', 'deck'] as const).flatMap((type): Part[] => {
    const text = article[type]
    return text === null ? [] : [{ type, text }]
  })
  const isPrinted = [publication, edition, section, page].some((field) => field !== null)
  return [
    ...lines,
    ...(byline ? [{ type: 'byline', byline } as const] : []),
    ...(isPrinted ? [{ type: 'printed', article } as const] : []),
    { type: 'dates', article },
  ]
}

/** A part of the text, and where it stands in the source. */
interface Placed {
  readonly at: number
  readonly part: Part
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
function noteParts(article: Article, keepRemoved: boolean): Placed[] {
  const { dateline, images, corrections, removed, provenance } = article
  const alone = dateline !== null && openedByDateline(article) === null
  const notes: Placed[] = [
    ...(alone ? [{ at: provenance.dateline?.span[0] ?? 0, part: { type: 'dateline', dateline } as const }] : []),
    ...images.map((image) => ({ at: image.span[0], part: { type: 'image', image } as const })),
    ...corrections
      .filter((note) => isAbove(note, article))
      .map((note) => ({ at: note.span[0], part: { type: 'correction', note } as const })),
    ...(keepRemoved
      ? removed.map((each) => ({ at: each.span[0], part: { type: 'removed', removed: each } as const }))
      : []),
  ]
  return notes.sort((a, b) => a.at - b.at)
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

function tailParts(article: Article): Part[] {
  const { contacts, url, slug, urgency, embargo, identifier, copyright } = article
  const { tags, subjects, people, places, organizations } = article
  const isKnown = [url, slug, urgency, embargo, identifier, copyright].some((field) => field !== null)
  const topics = [tags, subjects, people, places, organizations].filter((list) => list.length > 0)
  return [
    ...article.corrections
      .filter((note) => !isAbove(note, article))
      .map((note) => ({ type: 'correction', note }) as const),
    ...article.credits.map((credit) => ({ type: 'credit', credit }) as const),
    ...(isKnown || contacts.length > 0 ? [{ type: 'catalogue', article } as const] : []),
    ...topics.map((list) => ({ type: 'topics', topics: list }) as const),
  ]
}
