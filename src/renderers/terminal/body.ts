import type { Article, Section } from '../../model/article.js'
import { openedByDateline } from '../../model/opened-by-dateline.js'
import { blockLines } from './blocks/index.js'
import type { Context } from './context.js'
import { flow } from './flow.js'
import { captionLines, correctionLines, removedLines } from './notes.js'
import { type Rich, styled } from './rich.js'

/** Something of the page, and where it stands in the source. */
export interface Entry {
  readonly kind: 'text' | 'heading' | 'time' | 'note'
  readonly at: number
  readonly lines: readonly Rich[]
}

/** The text between head and credits, in the source's order; notes (pictures, removed lines) where they stood. */
export function bodyEntries(context: Context): Entry[] {
  const { sections } = context.article
  const text = sections.flatMap((section, i) => sectionEntries(section, i, context))
  return merged(text, noteEntries(context))
}

function sectionEntries({ heading, level, blocks }: Section, index: number, context: Context): Entry[] {
  const entries: Entry[] = blocks.map((block) => ({
    kind: block.type === 'timestamp' ? 'time' : 'text',
    at: block.span[0],
    lines: blockLines(block, context),
  }))
  if (heading === null) return entries
  const at =
    context.article.provenance[`sections.${index}.heading`]?.span[0] ?? entries[0]?.at ?? Number.POSITIVE_INFINITY
  const lines = flow(styled(heading, level > 2 ? 'subheading' : 'heading'), context, { style: 'balance' })
  return [{ kind: 'heading', at, lines }, ...entries]
}

function noteEntries(context: Context): Entry[] {
  const { images, corrections, removed } = context.article
  const note = (at: number, lines: readonly Rich[]): Entry => ({ kind: 'note', at, lines })
  const notes = [
    ...datelineEntries(context),
    ...images.map((image) => note(image.span[0], captionLines(image, context))),
    ...corrections
      .filter(({ span }) => isAbove(span[0], context.article))
      .map((each) => note(each.span[0], correctionLines(each, context))),
    ...(context.options.keepRemoved ? removed.map((each) => note(each.span[0], removedLines(each, context))) : []),
  ]
  return notes.sort((a, b) => a.at - b.at)
}

/** A dateline that opens nothing is a line of its own. */
function datelineEntries(context: Context): Entry[] {
  const { dateline, provenance } = context.article
  if (dateline === null || openedByDateline(context.article)) return []
  const at = provenance.dateline?.span[0] ?? 0
  return [{ kind: 'text', at, lines: flow(styled(dateline.text, 'dateline'), context) }]
}

/** True for a place above the text: notes there are read first, others last. */
export function isAbove(at: number, { sections }: Article): boolean {
  return at < (sections[0]?.blocks[0]?.span[0] ?? Number.POSITIVE_INFINITY)
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

/** Blank lines between two neighbours: the one place that decides on air. */
function gap(before: Entry, after: Entry): number {
  if (after.kind === 'heading') return 2
  if (before.kind === 'time') return 0
  return 1
}

/** The entries under each other. */
export function joined(entries: readonly Entry[]): Rich[] {
  const shown = entries.filter(({ lines }) => lines.length > 0)
  return shown.flatMap((entry, i) => {
    const before = shown[i - 1]
    return before ? [...Array.from({ length: gap(before, entry) }, () => styled('')), ...entry.lines] : [...entry.lines]
  })
}
