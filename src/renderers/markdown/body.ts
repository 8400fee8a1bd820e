import type { PhrasingContent, RootContent } from 'mdast'
import type { Article, Block, Image, Section } from '../../model/article.js'
import { openedByDateline } from '../../model/opened-by-dateline.js'
import { blockNodes } from './blocks/index.js'
import { inline, lines, words } from './inline.js'

/** Something of the body, and where it stands in the source. */
interface Entry {
  readonly at: number
  readonly nodes: readonly RootContent[]
}

/** Everything below the front matter, in the source's order; corrections and credits stand below the text. */
export function bodyNodes(article: Article, keepRemoved: boolean): RootContent[] {
  const { sections, images, credits, corrections, removed } = article
  const notes = [
    ...datelineEntries(article),
    ...images.map((image) => ({ at: image.span[0], nodes: emphasised(captionOf(image)) })),
    ...(keepRemoved ? removed.map(({ text, reason, span }) => ({ at: span[0], nodes: cut(text, reason) })) : []),
  ].sort((a, b) => a.at - b.at)
  const text = sections.flatMap((section, i) => sectionEntries(section, i, article))
  const tail = [...corrections, ...credits].flatMap((note) => emphasised(note.text))
  return [...merged(text, notes).flatMap(({ nodes }) => nodes), ...tail]
}

function sectionEntries({ heading, level, blocks }: Section, index: number, article: Article): Entry[] {
  const entries = blocks.map((block): Entry => ({ at: block.span[0], nodes: blockNodes(withDateline(block, article)) }))
  if (heading === null) return entries
  const at = article.provenance[`sections.${index}.heading`]?.span[0] ?? entries[0]?.at ?? Number.POSITIVE_INFINITY
  const depth = Math.min(6, Math.max(2, level)) as 2 | 3 | 4 | 5 | 6
  return [{ at, nodes: [{ type: 'heading', depth, children: inline(heading) }] }, ...entries]
}

/** The paragraph that the dateline opens has it back. */
function withDateline(block: Block, article: Article): Block {
  const { dateline } = article
  if (dateline === null || block.type !== 'paragraph' || block !== openedByDateline(article)) return block
  const by = dateline.text.length + 1
  const marks = block.marks?.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }))
  return { ...block, text: `${dateline.text} ${block.text}`, ...(marks ? { marks } : {}) }
}

/** A dateline that opens nothing is a line of its own. */
function datelineEntries(article: Article): Entry[] {
  const { dateline, provenance } = article
  if (dateline === null || openedByDateline(article)) return []
  return [{ at: provenance.dateline?.span[0] ?? 0, nodes: [{ type: 'paragraph', children: inline(dateline.text) }] }]
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

function merged(text: readonly Entry[], notes: readonly Entry[]): Entry[] {
  const entries: Entry[] = []
  let next = 0
  for (const entry of text) {
    for (let note = notes[next]; note && note.at < entry.at; note = notes[++next]) entries.push(note)
    entries.push(entry)
  }
  return [...entries, ...notes.slice(next)]
}
