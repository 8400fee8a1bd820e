import type { Byline } from '../../model/article.js'
import type { Part, PartHandlers } from '../order.js'
import { datesIn, readingIn, wireParts } from '../shared/dates.js'
import { knownTexts } from '../shared/known.js'
import { blockLines } from './blocks/index.js'
import { opening } from './blocks/text.js'
import type { Context } from './context.js'
import { flow, flowParts } from './flow.js'
import { harmlessText } from './harmless.js'
import { captionLines, correctionLines } from './notes.js'
import { removedLines } from './removed.js'
import { over, type Rich, type Run, styled, under } from './rich.js'

/** One handler a part of the page, each from a part to its lines. */
const handlers: PartHandlers<Context, readonly Rich[]> = {
  kicker: ({ text }, context) => flow(styled(text.toUpperCase(), 'kicker'), context),
  headline: ({ text }, context) => flow(styled(text, 'headline'), context, { style: 'balance' }),
  deck: ({ text }, context) => flow(styled(text, 'deck'), context),
  byline: ({ byline }, context) => flow(bylineText(byline), context),
  printed: ({ article: { publication, edition, section, page } }, context) =>
    flowParts(knownTexts([publication, edition, section, page === null ? null : `page ${page}`]), 'date', context),
  dates: ({ article }, context) => {
    const texts = knownTexts([...datesIn(article), readingIn(article)])
    return flowParts(
      texts.map((text) => harmlessText(text, context.shown)),
      'date',
      context,
    )
  },
  heading: ({ text, level }, context) =>
    flow(styled(text, level > 2 ? 'subheading' : 'heading'), context, { style: 'balance' }),
  dateline: ({ dateline }, context) => flow(styled(dateline.text, 'dateline'), context),
  opening,
  block: ({ block }, context) => blockLines(block, context),
  image: ({ image }, context) => captionLines(image, context),
  correction: ({ note }, context) => correctionLines(note, context),
  removed: ({ removed }, context) => removedLines(removed, context),
  credit: ({ credit }, context) => flow(styled(credit.text, 'credit'), context),
  catalogue: ({ article }, context) => {
    const { contacts, url, copyright } = article
    const wire = wireParts(article).map((text) => harmlessText(text, context.shown))
    const lines = [...contacts, url, wire.join(` ${context.glyphs.dot} `), copyright]
    return knownTexts(lines).flatMap((line) => flow(styled(line, 'credit'), context))
  },
  topics: ({ topics }, context) => flow(styled(topics.join(` ${context.glyphs.dot} `), 'tag'), context),
}

/** The lines of a part. */
export function partLines(part: Part, context: Context): readonly Rich[] {
  const handler = handlers[part.type] as (part: Part, context: Context) => readonly Rich[]
  return handler(part, context)
}

/** The byline's own words: names stand out, and a comma parts a name from its role where only a line end did. */
function bylineText({ text, authors }: Byline): Rich {
  let shown = text
  const runs: Run[] = []
  let from = 0
  for (const { name, role } of authors) {
    const start = shown.indexOf(name, from)
    if (start < 0 || name === '') continue
    from = start + name.length
    runs.push({ start, end: from, look: 'author' })
    if (role && shown.startsWith(` ${role}`, from)) shown = `${shown.slice(0, from)},${shown.slice(from)}`
  }
  return under(over(styled(shown), runs), 'byline')
}
