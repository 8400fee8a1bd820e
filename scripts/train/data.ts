import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One annotated page: a line of a `.jsonl` file. */
export interface Annotated {
  readonly id: string
  /** The whole page as a browser copies it, and the same cut to about the article. */
  readonly text: string
  readonly selection?: string
  /** The article's paragraphs, one a line. */
  readonly body: string
  readonly headline?: string
  readonly authors?: readonly string[] | null
  readonly date?: string | null
  readonly lang?: string | null
  /** Where they were annotated: the headings of its parts. */
  readonly subheads?: readonly string[]
}

/** The pages of `train.jsonl` or `dev.jsonl` in `folder`, with those of all files whose names end so. */
export function readPages(folder: string, kind: 'train' | 'dev'): Annotated[] {
  const files = readdirSync(folder).filter((name) => name === `${kind}.jsonl` || name.endsWith(`-${kind}.jsonl`))
  if (files.length === 0) throw new Error(`${folder} holds no ${kind}.jsonl`)
  // The main file first: the order decides what is learned
  files.sort((a, b) => a.length - b.length || a.localeCompare(b))
  return files.flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
    return lines.map((line): Annotated => JSON.parse(line))
  })
}

/** Letters and digits alone. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
