import type { Span } from '../model/span.js'
import { tokenize } from '../words/tokens.js'
import { type Claim, GIVEN } from './kind.js'
import { layBlocks, wrappedBlocks } from './layout.js'
import { readLines } from './line.js'
import type { Markup } from './markup.js'
import type { Line, Page, Para } from './page.js'
import { readParas } from './para.js'
import { within } from './within.js'

/** Reads `span` of `text`, and nothing around it, into lines and paragraphs. */
export function readPage(
  text: string,
  span: Span = [0, text.length],
  given: readonly Claim[] = [],
  markup: Markup | null = null,
  wrapped = false,
): Page {
  const lines = withoutFurniture(readLines(text, span), given)
  const blocks = wrapped ? wrappedBlocks(lines) : layBlocks(lines)
  const tokens = tokenize(text, span)
  const paras = readParas(tokens, lines, blocks)
  const lede = paras.findIndex((para) => para.prose)
  const wrap = usualWrap(paras)
  const from = lede < 0 ? paras.length : lede
  return { text, span, tokens, lines, blocks, paras, wrap, lede: from, given, markup, readings: [] }
}

/** What the container itself takes away no rule is shown. */
function withoutFurniture(lines: readonly Line[], given: readonly Claim[]): readonly Line[] {
  const away = given.filter(({ kind, priority }) => kind === 'furniture' && priority === GIVEN)
  if (away.length === 0) return lines
  const spans = away.map(({ span }) => ({ span })).sort((a, b) => a.span[0] - b.span[0])
  return lines
    .filter(({ span }) => !within(spans, span).some((each) => each.span[0] <= span[0] && each.span[1] >= span[1]))
    .map((line, index) => ({ ...line, index }))
}

/** The width of the wrapped blocks, where they hold most words of the running text. */
function usualWrap(paras: readonly Para[]): number | null {
  const widths = new Map<number | null, number>()
  for (const { layout, prose, words } of paras)
    if (prose) widths.set(layout.wrap, (widths.get(layout.wrap) ?? 0) + words)
  let [wrap, most]: [number | null, number] = [null, widths.get(null) ?? 0]
  for (const [width, words] of widths) if (words > most) [wrap, most] = [width, words]
  return wrap
}
