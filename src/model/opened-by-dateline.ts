import type { Article, Block } from './article.js'

/** The paragraph that the dateline opens: the one right behind it. Null where there is none, and the dateline stands alone. */
export function openedByDateline({ dateline, provenance, sections }: Article): Block | null {
  if (dateline === null) return null
  const at = provenance.dateline?.span[1] ?? 0
  for (const { heading, span, blocks } of sections) {
    if (heading !== null && span[0] >= at) return null
    const next = blocks.find((block) => block.span[0] >= at)
    if (next) return next.type === 'paragraph' ? next : null
  }
  return null
}
