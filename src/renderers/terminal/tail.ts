import { type Entry, isAbove } from './body.js'
import type { Context } from './context.js'
import { flow, ruleLine } from './flow.js'
import { correctionLines, creditLines } from './notes.js'
import { styled } from './rich.js'

/** What stands below the text: corrections, then, beneath a short rule, credits and tags. */
export function tailEntries(context: Context): Entry[] {
  const { article, glyphs } = context
  const notes = article.corrections.filter(({ span }) => !isAbove(span[0], article))
  const credits = article.credits.flatMap((credit) => creditLines(credit, context))
  const tags = flow(styled(article.tags.join(` ${glyphs.dot} `), 'tag'), context)
  const lines = [...credits, ...tags]
  const corrections = notes.map(
    (note): Entry => ({ kind: 'note', at: note.span[0], lines: correctionLines(note, context) }),
  )
  if (lines.length === 0) return corrections
  return [...corrections, { kind: 'note', at: Number.POSITIVE_INFINITY, lines: [ruleLine(context, 12), ...lines] }]
}
