import { type Entry, isAbove } from './body.js'
import type { Context } from './context.js'
import { readableDate } from './dates.js'
import { flow, ruleLine } from './flow.js'
import { correctionLines, creditLines } from './notes.js'
import { type Rich, styled } from './rich.js'

/** What stands below the text: corrections, then, beneath a short rule, credits and tags. */
export function tailEntries(context: Context): Entry[] {
  const { article, glyphs } = context
  const notes = article.corrections.filter(({ span }) => !isAbove(span[0], article))
  const credits = article.credits.flatMap((credit) => creditLines(credit, context))
  const listed = [article.tags, article.subjects, article.people, article.places, article.organizations]
  const tags = listed.flatMap((list) => flow(styled(list.join(` ${glyphs.dot} `), 'tag'), context))
  const lines = [...credits, ...catalogueLines(context), ...tags]
  const corrections = notes.map(
    (note): Entry => ({ kind: 'note', at: note.span[0], lines: correctionLines(note, context) }),
  )
  if (lines.length === 0) return corrections
  return [...corrections, { kind: 'note', at: Number.POSITIVE_INFINITY, lines: [ruleLine(context, 12), ...lines] }]
}

/** Whom to ask, and what an archive or a wire knows the article by. */
function catalogueLines(context: Context): Rich[] {
  const { contacts, url, copyright, identifier, slug, urgency, embargo } = context.article
  const wire = [slug, urgency && `urgency ${urgency}`, embargo && `not before ${readableDate(embargo)}`, identifier]
  const shared = wire.filter(Boolean).join(` ${context.glyphs.dot} `)
  return [...contacts, url ?? '', shared, copyright ?? ''].flatMap((line) => flow(styled(line, 'credit'), context))
}
