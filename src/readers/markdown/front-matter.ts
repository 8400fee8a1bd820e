import matter from 'gray-matter'
import type { Span } from '../../model/span.js'
import { ReadError } from '../read-error.js'

/** The front matter of a text: its values by key, and where each entry stands. */
export interface FrontMatter {
  /** From the opening "---" to the closing one. */
  readonly span: Span
  readonly data: Readonly<Record<string, unknown>>
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly key: string
  /** Key and value, without the line end. */
  readonly span: Span
  /** The value as it is written. */
  readonly source: string
}

/** The opening line may name a language. */
const OPENING = /^(?:[ \t]*(?:\r\n|\n|\r(?!\n)))*---[ \t]*([a-z]+)[ \t]*(?=[\r\n]|$)/iu
/** Closed by a line of three dashes or more, or by YAML's end of a document. */
const FENCES =
  /^((?:[ \t]*(?:\r\n|\n|\r(?!\n)))*---[ \t]*(?:ya?ml[ \t]*)?(?:\r\n|\n|\r(?!\n)))((?:[\s\S]*?(?:\r\n|\n|\r(?!\n)))?)(?:-{3,}|\.{3})[ \t]*(?=[\r\n]|$)/iu
const KEY = /^(?:"([^"\r\n]{1,80})"|'([^'\r\n]{1,80})'|([A-Za-z_][\w .-]{0,80}?))[ \t]*:(?=\s|$)/u

/**
 * The YAML that `text` opens with, null where there is none. Throws ReadError for YAML that is broken, and for any
 * other language: some of them would have to be run to be read.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const language = OPENING.exec(text)?.[1]
  if (language !== undefined && !/^ya?ml$/iu.test(language)) throw notYaml(language)
  const found = FENCES.exec(text)
  const [whole = '', opening = '', inner = ''] = found ?? []
  if (!found) return null
  const start = whole.indexOf('---')
  const head = unclosed(inner)
  try {
    const data = parseYaml(inner)
    // "The council voted: …" below a blank line is a sentence, though YAML takes it for a key
    const told = head !== null && entriesOf(inner.slice(head.length), 0).some(({ key }) => key.includes(' '))
    if (!told) return data && { span: [start, whole.length], data, entries: entriesOf(inner, opening.length) }
  } catch (error) {
    if (head === null || !parseYaml(head)) throw error
  }
  const data = head === null ? null : parseYaml(head)
  if (head === null || !data) return null
  return { span: [start, opening.length + head.length], data, entries: entriesOf(head, opening.length) }
}

/** The keys up to a blank line, below which nothing is YAML: the fence is one of the text below; null where no line is blank. */
function unclosed(inner: string): string | null {
  const blank = /[\r\n][ \t]*[\r\n]/u.exec(inner.replace(/\r\n/gu, ' \n'))
  return blank && inner.slice(0, blank.index + 1)
}

function notYaml(language: string): ReadError {
  return new ReadError(
    `the front matter is in "${language}", and only YAML is read. Use --from plain to read it as text`,
  )
}

/** Options keep gray-matter from remembering texts; engines that run code are replaced. */
function parseYaml(inner: string): Readonly<Record<string, unknown>> | null {
  const refuse = (): never => {
    throw new Error('is not read')
  }
  const engines = { javascript: refuse, js: refuse, coffee: refuse, json: refuse }
  try {
    const { data } = matter(`---\n${inner.replace(/\r\n?/gu, '\n')}---\n`, { engines, language: 'yaml' })
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : null
  } catch (error) {
    throw new ReadError(`the front matter is no YAML: ${reasonOf(error)}. Mend it, or use --from plain`)
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply'
  const { reason, mark, message } = error as { reason?: string; mark?: { line: number }; message?: string }
  const what = (reason ?? message ?? 'it cannot be read').split('\n')[0]
  return mark ? `${what} in line ${mark.line + 1}` : `${what}`
}

function entriesOf(inner: string, offset: number): Entry[] {
  const starts: { key: string; at: number; value: number }[] = []
  for (const { 0: line, index } of inner.matchAll(/[^\r\n]+/gu)) {
    const key = KEY.exec(line)
    if (key) starts.push({ key: key[1] ?? key[2] ?? key[3] ?? '', at: index, value: index + key[0].length })
  }
  return starts.map(({ key, at, value }, i) => {
    const end = at + inner.slice(at, starts[i + 1]?.at ?? inner.length).trimEnd().length
    return { key, span: [offset + at, offset + end], source: inner.slice(value, Math.max(value, end)).trim() }
  })
}
