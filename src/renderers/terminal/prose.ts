import type { Mark } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { addressesIn } from '../../text/addresses.js'
import type { Context } from './context.js'
import { cut, type Insertion, insert, over, type Rich, type Run, styled } from './rich.js'

interface Text {
  readonly text: string
  readonly span: Span
  readonly marks?: readonly Mark[]
}

/** Its paragraphs, which blank lines part; at least one. */
export function paragraphs(block: Text, context: Context): Rich[] {
  const rich = prose(block, context)
  const spans: Span[] = []
  let from = 0
  for (const { 0: gap, index } of rich.text.matchAll(/\n{2,}/gu)) {
    spans.push([from, index])
    from = index + gap.length
  }
  return cut(rich, [...spans, [from, rich.text.length]])
}

/** A text of the article with its quotations, names, emphasis and links. */
export function prose(block: Text, context: Context): Rich {
  const { hyperlinks } = context.options
  const links = hyperlinks ? bareLinks(block.text) : []
  const runs = [...context.voices.runs(block.text, block.span), ...(block.marks ?? []).map(toRun), ...links]
  const rich = over(styled(block.text), runs)
  // Who writes Markdown writes targets to be read; those of a page are the page's own
  return hyperlinks || context.article.source.format !== 'markdown' ? rich : withTargets(rich, block)
}

/** Where a link can't be clicked its target stands behind it, unless the text says it already. */
export function withTargets(rich: Rich, { text, marks = [] }: Pick<Text, 'text' | 'marks'>): Rich {
  const targets = marks
    .flatMap(({ href, start, end }): Insertion[] =>
      href === null || text.slice(start, end).includes(href) ? [] : [{ at: end, text: ` (${href})` }],
    )
    .sort((a, b) => a.at - b.at)
  return insert(rich, targets)
}

function toRun({ type, start, end, href }: Mark): Run {
  return href === null ? { start, end, look: type } : { start, end, look: type, href }
}

/** Addresses of the web as they stand in a text. */
function bareLinks(text: string): Run[] {
  if (!text.includes('://')) return []
  return [...addressesIn(text)]
    .filter(({ url }) => url.includes('://'))
    .map(({ start, end, url }) => ({ start, end, look: 'link', href: url }))
}
