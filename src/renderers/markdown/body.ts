import type { PhrasingContent, RootContent } from 'mdast'
import type { Article, Block, Dateline, Image, Paragraph } from '../../model/article.js'
import { inOrder, type Part, type PartHandlers } from '../order.js'
import { blockNodes } from './blocks/index.js'
import { inline, lines, words } from './inline.js'

/** The front matter says it. */
const nothing = (): readonly RootContent[] => []

/** One handler a part of the page. */
const handlers: PartHandlers<null, readonly RootContent[]> = {
  kicker: nothing,
  headline: nothing,
  deck: nothing,
  byline: nothing,
  printed: nothing,
  dates: nothing,
  heading: ({ text, level }) => [
    { type: 'heading', depth: Math.min(6, Math.max(2, level)) as 2 | 3 | 4 | 5 | 6, children: inline(text) },
  ],
  dateline: ({ dateline }) => [{ type: 'paragraph', children: inline(dateline.text) }],
  opening: ({ dateline, paragraph }) => blockNodes(withDateline(paragraph, dateline)),
  block: ({ block }) => blockNodes(block),
  image: ({ image }) => emphasised(captionOf(image)),
  correction: ({ note }) => emphasised(note.text),
  removed: ({ removed }) => cut(removed.text, removed.reason),
  credit: ({ credit }) => emphasised(credit.text),
  catalogue: nothing,
  topics: nothing,
}

/** Everything below the front matter. */
export function bodyNodes(article: Article, keepRemoved: boolean): RootContent[] {
  const { body, tail } = inOrder(article, keepRemoved)
  return [...body, ...tail].flatMap((part) => {
    const handler = handlers[part.type] as (part: Part, context: null) => readonly RootContent[]
    return handler(part, null)
  })
}

/** The paragraph that the dateline opens has it back. */
function withDateline(block: Paragraph, { text }: Dateline): Block {
  const by = text.length + 1
  const marks = block.marks?.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }))
  return { ...block, text: `${text} ${block.text}`, ...(marks ? { marks } : {}) }
}

/** Pictures come without their files: what is left is the line below them. */
function captionOf({ caption, credit }: Image): string {
  if (caption === null) return credit ?? ''
  return credit === null ? caption : `${caption} (${credit})`
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
