import type { PhrasingContent, RootContent } from 'mdast'
import type { Article, Block, Dateline, Image, Paragraph } from '../../model/article.js'
import type { MarkdownNote } from '../../model/markdown-notes.js'
import { inOrder, type Part, type PartHandlers } from '../order.js'
import { datesIn, wireParts } from '../shared/dates.js'
import { captionText } from '../shared/readable-text.js'
import { blockNodes } from './blocks/index.js'
import { inline, lines, words } from './inline.js'

/** One handler a part of the page. */
const handlers: PartHandlers<null, readonly RootContent[]> = {
  kicker: ({ text }) => emphasised(text),
  headline: ({ text }) => [{ type: 'heading', depth: 1, children: inline(text) }],
  deck: ({ text }) => emphasised(text),
  byline: ({ byline }) => line([byline.text]),
  printed: ({ article: { publication, edition, section, page } }) =>
    line([publication, edition, section, page && `page ${page}`]),
  dates: ({ article }) => line(datesIn(article)),
  heading: ({ text, level }) => [
    { type: 'heading', depth: Math.min(6, Math.max(2, level)) as 2 | 3 | 4 | 5 | 6, children: inline(text) },
  ],
  dateline: ({ dateline }) => [{ type: 'paragraph', children: inline(dateline.text) }],
  opening: ({ dateline, paragraph }) => blockNodes(withDateline(paragraph, dateline)),
  block: ({ block }) => blockNodes(block),
  image: ({ image }) => emphasised(captionText(image)),
  correction: ({ note }) => emphasised(note.text),
  removed: ({ removed }) => cut(removed.text, removed.reason),
  credit: ({ credit }) => emphasised(credit.text),
  catalogue: ({ article }) => {
    const { contacts, url, copyright } = article
    return [...contacts.map((each) => [each]), [url], wireParts(article), [copyright]].flatMap((texts) => line(texts))
  },
  topics: ({ topics }) => line([topics.join(', ')]),
}

/** Parts that a front matter says. */
const IN_FRONT: ReadonlySet<Part['type']> = new Set([
  'kicker',
  'headline',
  'deck',
  'byline',
  'printed',
  'dates',
  'catalogue',
  'topics',
])

/** What stands below the front matter, and what the front matter says of it. */
export interface Body {
  readonly nodes: RootContent[]
  /** What each paragraph is that stands in emphasis as a whole, in their order; none where all of them are text. */
  readonly notes: readonly MarkdownNote[]
}

/** Everything below the front matter; the `whole` article where there is none. */
export function bodyOf(article: Article, keepRemoved: boolean, whole: boolean): Body {
  const { head, body, tail } = inOrder(article, keepRemoved)
  const parts = [...head, ...body, ...tail].filter(({ type }) => whole || !IN_FRONT.has(type))
  const nodes: RootContent[] = []
  const notes: MarkdownNote[] = []
  for (const part of parts) {
    const handler = handlers[part.type] as (part: Part, context: null) => readonly RootContent[]
    const own = handler(part, null)
    nodes.push(...own)
    notes.push(...own.filter(isEmphasised).map(() => noteOf(part)))
  }
  return { nodes, notes: notes.some((note) => note !== 'text') ? notes : [] }
}

function noteOf(part: Part): MarkdownNote {
  if (part.type === 'credit') return part.credit.kind
  if (part.type === 'image') return captionNote(part.image)
  return part.type === 'correction' ? part.type : 'text'
}

/** Of caption and credit, what is there. */
function captionNote({ caption, credit }: Image): MarkdownNote {
  if (credit === null) return 'caption'
  return caption === null ? 'photo' : 'caption with photo'
}

function isEmphasised(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'emphasis'
}

/** What is known of it, as a paragraph. */
function line(texts: readonly (string | null)[]): RootContent[] {
  const known = texts.filter((text) => text !== null && text !== '')
  return known.length === 0 ? [] : [{ type: 'paragraph', children: inline(known.join(' \u00b7 ')) }]
}

/** The paragraph that the dateline opens has it back. */
function withDateline(block: Paragraph, { text }: Dateline): Block {
  const by = text.length + 1
  const marks = block.marks?.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }))
  return { ...block, text: `${text} ${block.text}`, ...(marks ? { marks } : {}) }
}

function emphasised(text: string): RootContent[] {
  const children = inline(text.trim())
  return children.length === 0 ? [] : [{ type: 'paragraph', children: [{ type: 'emphasis', children }] }]
}

/** What was taken away, to be seen as such; its lines stay lines. */
function cut(text: string, reason: string): RootContent[] {
  const shown = text
    .split(/[\r\n]+/u)
    .map((line) => words(line.trim()))
    .filter((line) => line.length > 0)
  const label: PhrasingContent = { type: 'emphasis', children: words(`Removed (${reason}):`) }
  return [{ type: 'paragraph', children: [label, ...words(' '), ...lines(shown)] }]
}
