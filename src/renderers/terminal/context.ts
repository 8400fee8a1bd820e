import type { Article } from '../../model/article.js'
import type { Ruler } from '../../text/ruler.js'
import type { RenderOptions } from '../renderer.js'
import type { Glyphs } from './glyphs.js'
import type { Shown } from './harmless.js'
import type { Markdown } from './markdown.js'
import type { Voices } from './voices.js'

/** What every handler may know. */
export interface Context {
  readonly article: Article
  readonly options: RenderOptions
  readonly shown: Shown
  /** Columns that a line may take. */
  readonly width: number
  /** Columns of what is drawn across the page. */
  readonly measure: number
  readonly ruler: Ruler
  readonly glyphs: Glyphs
  readonly voices: Voices
  /** Null where the article has no block for it. */
  readonly markdown: Markdown | null
}
