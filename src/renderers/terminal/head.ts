import type { Byline } from '../../model/article.js'
import type { Context } from './context.js'
import { readableDate } from './dates.js'
import { flow, flowParts, ruleLine } from './flow.js'
import { over, type Rich, type Run, styled, under } from './rich.js'

/** Everything above the text: kicker, headline, deck, byline, dates and a rule. Empty where there is none of it. */
export function headLines(context: Context): Rich[] {
  const { kicker, headline, deck, byline, published, updated } = context.article
  const title = [
    ...flow(styled((kicker ?? '').toUpperCase(), 'kicker'), context),
    ...flow(styled(headline ?? '', 'headline'), context, { style: 'balance' }),
  ]
  const printed = printedLines(context)
  const signed = [...(byline ? flow(bylineText(byline), context) : []), ...printed, ...dateLines(context)]
  const parts = [title, flow(styled(deck ?? '', 'deck'), context), signed].filter((lines) => lines.length > 0)
  if (title.length === 0 && !deck && !byline && !published && !updated && printed.length === 0) return []
  return [...parts.flatMap((lines, i) => (i === 0 ? lines : [styled(''), ...lines])), ruleLine(context)]
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

/** Where it was printed. */
function printedLines(context: Context): Rich[] {
  const { publication, edition, section, page } = context.article
  const parts = [publication, edition, section, page === null ? null : `page ${page}`]
  return flowParts(
    parts.filter((part) => part !== null),
    'date',
    context,
  )
}

function dateLines(context: Context): Rich[] {
  const { published, updated, readingMinutes } = context.article
  const parts = [
    published === null ? '' : readableDate(published),
    updated === null ? '' : `updated ${readableDate(updated)}`,
    readingMinutes === 0 ? '' : `${readingMinutes} min read`,
  ]
  return flowParts(parts.filter(Boolean), 'date', context)
}
