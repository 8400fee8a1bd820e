import type { Article } from '../../model/article.js'
import { type RendererRow, renderers } from '../../renderers/index.js'
import type { RenderOptions } from '../../renderers/renderer.js'
import type { Writer } from '../output/joined-output.js'

/** The row of a format; the first one where none is named. */
export function rowOf(format: string | null): RendererRow {
  return renderers.find(({ name }) => name === format) ?? (renderers[0] as RendererRow)
}

/** What writes an article in a format, with what this one needs. */
export async function articleWriter(
  row: RendererRow,
  options: RenderOptions,
  first: Article,
): Promise<Writer<Article>> {
  const renderer = await row.load(first)
  return {
    render: (article) => renderer.render(article, options),
    frame: (count) => renderer.frame(count, options),
  }
}
