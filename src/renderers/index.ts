import type { Renderer } from './renderer.js'

export interface RendererRow {
  readonly name: string
  /** Of the files it makes, with the dot. */
  readonly extension: string
  /** One line for the help text. */
  readonly summary: string
  readonly load: () => Promise<Renderer>
}

/** THE TABLE. `--format` and its help text come from it; the first row is the default. */
export const renderers: readonly RendererRow[] = [
  {
    name: 'json',
    extension: '.json',
    summary: 'one object, or an array',
    load: async () => (await import('./json.js')).json,
  },
  {
    name: 'ndjson',
    extension: '.ndjson',
    summary: 'a line an article',
    load: async () => (await import('./json.js')).ndjson,
  },
]
