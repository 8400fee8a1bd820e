import type { Page } from '../page/page.js'

export interface ReadOptions {
  /** Name of the source, for messages and the model; null for standard input. */
  readonly name: string | null
}

/** Reads one kind of source: a paste, a Markdown file, an archive's export. */
export interface Reader {
  /** 0 to 1: how sure it is that a text which starts with `head` is its kind. */
  detect(head: string): number
  /** One page an article, in their order. Throws `ReadError` where the source breaks its own format. */
  read(text: string, options: ReadOptions): Iterable<Page>
}
