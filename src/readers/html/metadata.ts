import type { Author } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { squash } from '../../text/whitespace.js'
import { type Element, type Node, readTree } from './tree/index.js'

/** What a document says of itself beside what it shows. */
export interface Said {
  readonly text: string
  /** The tag or script that says it. */
  readonly span: Span
}

export interface Metadata {
  /** Values of `<meta>`, by their names in small letters. */
  readonly meta: ReadonlyMap<string, readonly Said[]>
  /** The article in the words of schema.org; empty where the page has none. */
  readonly article: Readonly<Record<string, unknown>>
  /** The script that holds it. */
  readonly script: Span
  /** What links and the title say. */
  readonly title: Said | null
  readonly canonical: Said | null
  readonly base: string
}

/** Reads what stands in a document's meta tags and scripts of data. */
export function readMetadata(nodes: readonly Node[]): Metadata {
  const meta = new Map<string, Said[]>()
  const scripts: Said[] = []
  let title: Said | null = null
  let canonical: Said | null = null
  let base = ''
  nodes.forEach((node, at) => {
    if (node.type !== 'open') return
    const { tag, attributes, start, end } = node.element
    const said = (text: string): Said => ({ text: squash(text), span: [start, end] })
    if (tag === 'meta') addMeta(meta, attributes, said)
    else if (tag === 'title') title ??= said(textIn(nodes, at))
    else if (tag === 'base') base ||= attributes.href ?? ''
    else if (tag === 'link' && attributes.rel === 'canonical') canonical ??= said(attributes.href ?? '')
    else if (tag === 'script' && attributes.type?.toLowerCase() === DATA)
      scripts.push({ text: textIn(nodes, at), span: [start, end] })
  })
  const called = meta.get('og:title')?.[0] ?? (title as Said | null)
  return { meta, ...articleOf(scripts, called?.text ?? ''), title, canonical, base }
}

/** The type of scripts that hold what search engines read. */
const DATA = 'application/ld+json'

function addMeta(meta: Map<string, Said[]>, attributes: Element['attributes'], said: (text: string) => Said): void {
  const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase()
  const value = said(attributes.content ?? '')
  if (!name || !value.text) return
  const before = meta.get(name)
  if (before) before.push(value)
  else meta.set(name, [value])
}

/** The text right in the element that opens at `at`. */
function textIn(nodes: readonly Node[], at: number): string {
  const { element } = nodes[at] as Node
  let text = ''
  for (let next = at + 1; next < nodes.length; next++) {
    const node = nodes[next] as Node
    if (node.type === 'close' && node.element === element) break
    if (node.type === 'text') text += node.text
  }
  return text
}

type Thing = Readonly<Record<string, unknown>>

/** The thing of the scripts that is the article; of several the one that is called as the page is, else the first. */
function articleOf(scripts: readonly Said[], title: string): Pick<Metadata, 'article' | 'script'> {
  const found: { article: Thing; script: Span }[] = []
  const all = scripts.map(({ text, span }) => ({ things: thingsIn(parsed(text)), span }))
  const named = all.flatMap(({ things }) => things).filter((thing) => textOf(thing) !== '')
  const known = new Map(named.map((thing) => [thing['@id'], thing]))
  for (const { things, span } of all) {
    for (const thing of things)
      if (isArticle(thing)) found.push({ article: { ...thing, author: resolved(thing.author, known) }, script: span })
  }
  const called = found.find(({ article }) => title !== '' && textOf(article.headline) === title)
  return called ?? found.find(({ article }) => article.headline) ?? found[0] ?? { article: {}, script: [0, 0] }
}

/** Null for what is no JSON: a script cut off, or one in a comment. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(uncommented(text).replace(/[\0-\x1f]+/gu, ' '))
  } catch {
    return null
  }
}

/** Without the signs that keep old browsers from showing it: "//<![CDATA[" and "//]]>", "<!--" and "-->;". */
function uncommented(text: string): string {
  const inner = text.trim().replace(/^(?:\/\/\s*)?<!(?:\[CDATA\[|--)/u, '')
  const end = inner.replace(/;$/u, '').trimEnd()
  if (!end.endsWith(']]>') && !end.endsWith('-->')) return inner
  return end.slice(0, -']]>'.length).trimEnd().replace(/\/\/$/u, '')
}

/** Everything in `data` that is an object, outer ones first. */
function thingsIn(data: unknown): Thing[] {
  const things: Thing[] = []
  let left: unknown[] = [data]
  while (left.length > 0) {
    const next: unknown[] = []
    for (const each of left) {
      if (typeof each !== 'object' || each === null) continue
      if (!Array.isArray(each)) things.push(each as Thing)
      for (const value of Object.values(each)) next.push(value)
    }
    left = next
  }
  return things
}

function isArticle(thing: Thing): boolean {
  return listOf(thing['@type']).some((type) => /(?:Article|Posting)$/u.test(`${type}`))
}

/** Persons that are named by their address in the script. */
function resolved(author: unknown, known: ReadonlyMap<unknown, Thing>): unknown[] {
  return listOf(author).map((each) => {
    const { '@id': id, name } = (each ?? {}) as Thing
    return id !== undefined && name === undefined ? (known.get(id) ?? each) : each
  })
}

export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** A string, or the name of a thing. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return squash(unescaped(value))
  if (typeof value !== 'object' || value === null) return ''
  const { name, givenName, familyName } = value as Thing
  if (name === undefined && familyName !== undefined) return squash(`${textOf(givenName)} ${textOf(familyName)}`)
  return typeof name === 'string' ? textOf(name) : ''
}

/** Scripts of data hold character references and tags that nobody asked for. */
function unescaped(text: string): string {
  if (!/[&<]/u.test(text)) return text
  return readTree(text)
    .map((node) => (node.type === 'text' ? node.text : ''))
    .join('')
}

/** Who wrote it, where the page names persons. */
export function authorsIn({ article }: Metadata): Author[] {
  return listOf(article.author).flatMap((each) => {
    const { '@type': type, jobTitle } = (typeof each === 'object' && each !== null ? each : {}) as Thing
    const name = textOf(each)
    if (!name || /^https?:/u.test(name) || (type !== undefined && !listOf(type).includes('Person'))) return []
    return [{ name, role: textOf(jobTitle) || null }]
  })
}
