import type { Mark } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { Context } from './context.js'
import { over, type Rich, type Run, styled } from './rich.js'

interface Text {
  readonly text: string
  readonly span: Span
  readonly marks?: readonly Mark[]
}

/** A text of the article with its quotations, names, emphasis and links; one line. */
export function prose(block: Text, context: Context): Rich {
  const links = context.options.hyperlinks ? bareLinks(block.text) : []
  const runs = [...context.voices.runs(block.text, block.span), ...(block.marks ?? []).map(toRun), ...links]
  return over(styled(block.text.replace(/[\n\t]/gu, ' ')), runs)
}

/** The paragraphs of a text in which blank lines part them. */
export function paragraphs(rich: Rich, text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { 0: gap, index } of text.matchAll(/\n{2,}/gu)) {
    spans.push([from, index])
    from = index + gap.length
  }
  return [...spans, [from, rich.text.length]]
}

function toRun({ type, start, end, href }: Mark): Run {
  return href === null ? { start, end, look: type } : { start, end, look: type, href }
}

const ADDRESS = /\bhttps?:\/\/[!-~]+/giu

/** Addresses of the web as they stand in a text, without the punctuation of the sentence behind them. */
function bareLinks(text: string): Run[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const href = found.replace(/[.,;:!?'")\]>]+$/u, '')
    return { start: index, end: index + href.length, look: 'link', href }
  })
}
