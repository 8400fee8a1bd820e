import type { Article } from '../../src/model/article.js'
import type { Span } from '../../src/model/span.js'

/** Every span of an article that holds characters of the source, with a name for messages. */
export function spansOf(article: Article): { readonly name: string; readonly span: Span }[] {
  const { provenance, sections, images, credits, corrections, removed } = article
  return [
    ...Object.entries(provenance)
      // A dateline may date the article as well
      .filter(([name, { rule }]) => name !== 'published' || rule !== 'dateline')
      .map(([name, { span }]) => ({ name, span })),
    ...sections.flatMap(({ blocks }) => blocks.map(({ type, span }) => ({ name: type as string, span }))),
    ...images.map(({ span }) => ({ name: 'image', span })),
    ...credits.map(({ span }) => ({ name: 'credit', span })),
    ...corrections.map(({ span }) => ({ name: 'correction', span })),
    ...removed.map(({ span }) => ({ name: 'removed', span })),
  ]
}

/** What is wrong with an article's spans: characters that show and are in no span, or in two. Empty where all is well. */
export function uncovered(text: string, articles: readonly Article[]): string[] {
  const spans = articles.flatMap(spansOf).sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const problems: string[] = []
  let at = 0
  for (const { name, span } of spans) {
    if (span[0] < at && span[1] > span[0]) problems.push(`${name} [${span}] overlaps what ends at ${at}`)
    const between = shown(text.slice(at, span[0]))
    if (between) problems.push(`lost before ${name}: ${JSON.stringify(between.slice(0, 80))}`)
    at = Math.max(at, span[1])
  }
  const rest = shown(text.slice(at))
  return rest ? [...problems, `lost at the end: ${JSON.stringify(rest.slice(0, 80))}`] : problems
}

/** The characters of `text` that show: no white space, nothing that only formats or steers a machine. */
function shown(text: string): string {
  return text.replace(/[\s\0-\x1f\u0085\u00ad\u180e\u200b\u2060\ufeff]+/gu, '')
}
