import type { Author } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { type Claim, GIVEN, LEFT_OVER } from '../../page/kind.js'
import { squash } from '../../text/whitespace.js'
import { parseByline } from '../../values/byline.js'
import { parseDate } from '../../values/date.js'
import { givenField } from '../given.js'
import type { Draft, Reader } from '../reader.js'
import { claimLines } from './claims.js'
import { detectHtml } from './detect.js'
import { fieldsIn, type GivenField, type Writers, writersIn } from './fields.js'
import { type Metadata, readMetadata, textOf } from './metadata.js'
import { type Role, rolesOf } from './roles.js'
import { type Shown, writeShown } from './shown.js'
import { findStory, isSentence, type PageLine } from './story.js'
import { descriptionsOf, keyOf, namesOf, spanOf, titleOf } from './title.js'
import { type Element, type Node, readTree } from './tree/index.js'

/**
 * A page as it is served or saved. The rules are shown what a browser shows, a block a paragraph; the tags say where the
 * story stands and what its blocks are, and the data for search engines gives the fields.
 */
export const html: Reader = {
  detect: detectHtml,
  read: (text) => [draftOf(text)],
}

const SURE = { rule: 'html', confidence: 1, priority: GIVEN } as const

function draftOf(source: string): Draft {
  const nodes = readTree(source)
  const data = readMetadata(nodes)
  const fields = fieldsIn(data)
  const writers = writersIn(data)
  const said = [...fields, ...(writers ? [writers.said] : [])]
  const base = data.canonical?.text ?? data.base
  let shown = writeShown(nodes, said, base)
  let story = findStory(shown)
  if (!story.holder) {
    // A program would have written the story into the page
    shown = writeShown([...nodes, ...bodyNodes(data)], said, base)
    story = findStory(shown)
  }
  // A brief: what may be a story stays
  if (!story.holder) story = findStory(shown, isSentence)
  const title = titleOf(story, namesOf(data))
  const roles = rolesOf(story, title, descriptionsOf(data))
  const given = [
    ...claimFields(fields, shown, title !== null),
    ...(writers
      ? [
          leftOver(shown.preface.at(-1) as Span),
          bylineOf(writers, data, shown.preface.at(-1) as Span, signedLines(story.lines, roles)),
        ]
      : []),
    ...(title ? [headlineOf(shown, spanOf(story.lines, title))] : []),
    ...claimLines(story.lines, roles, shown),
  ].sort((a, b) => a.span[0] - b.span[0])
  return { text: shown.text, span: ownSpan(story.lines, roles, shown), given, markup: shown }
}

function headlineOf({ text }: Shown, span: Span): Claim {
  return { kind: 'headline', span, value: squash(text.slice(...span)), reason: 'first-heading', ...SURE }
}

/** The fields that the data gives; its headline where the page shows none. */
function claimFields(fields: readonly GivenField[], { preface }: Shown, titled: boolean): Claim[] {
  const claims: Claim[] = []
  fields.forEach(({ kind, texts }, at) => {
    if (kind === 'headline' && titled) return
    const claim = givenField(kind, preface[at] as Span, texts, SURE.rule)
    if (claim) claims.push(claim)
  })
  const published = claims.find(({ kind }) => kind === 'published')
  return claims.filter(({ kind, value }) => kind !== 'updated' || !isSameTime(value, published?.value))
}

/** The paragraphs of a story that stands in the data alone, all of them where the script stands. */
function bodyNodes({ article, script: [start, end] }: Metadata): Node[] {
  const body: Element = { tag: 'article', attributes: {}, parent: null, start, end }
  const { articleBody } = article
  const paragraphs = typeof articleBody === 'string' ? articleBody.split(/\n+/u) : []
  return paragraphs.flatMap((said): Node[] => {
    const element: Element = { tag: 'p', attributes: {}, parent: body, start, end }
    return [
      { type: 'open', element },
      { type: 'text', text: said, start, end, element },
      { type: 'close', element },
    ]
  })
}

/** What was changed when it was published was not changed. */
function isSameTime(some: Claim['value'], other: Claim['value'] | undefined): boolean {
  const isoOf = (value: unknown): string => (value as { readonly iso: string }).iso
  return other !== undefined && isoOf(some) === isoOf(other)
}

/** The writers by their names; a line of several is read as a byline. The page may show them with their roles. */
function bylineOf({ names, said }: Writers, data: Metadata, span: Span, signed: readonly string[]): Claim {
  const authors = names.flatMap(({ name, role }) => {
    const read = SEVERAL.test(name) ? parseByline(`By ${name}`).authors : []
    return read.length > 1 ? read : [{ name, role }]
  })
  const shown = signed.map(parseByline).find((each) => sameNames(each.authors, authors))
  const value = shown ?? { text: said.text, authors }
  const priority = names.every(({ name }) => isHouse(name, data)) ? HOUSE : GIVEN
  return { kind: 'byline', span, value, reason: 'labelled-field', ...SURE, priority }
}

/** A name that gave way to another. */
function leftOver(span: Span): Claim {
  return { kind: 'furniture', span, value: null, reason: 'markup', ...SURE, priority: LEFT_OVER }
}

function sameNames(some: readonly Author[], others: readonly Author[]): boolean {
  const key = (authors: readonly Author[]): string => authors.map(({ name }) => name.toLowerCase()).join('\n')
  return key(some) === key(others)
}

/** Words of the longest line around the story that may name its writers. */
const MOST_SIGNED = 25

function signedLines(lines: readonly PageLine[], roles: readonly Role[]): string[] {
  return lines
    .filter(({ words }, at) => roles[at] === 'head' && words <= MOST_SIGNED)
    .map(({ text }) => text)
    .filter((text) => parseDate(text) === null)
}

/** Names parted by marks, or more words than a name has. */
const SEVERAL = /[,;&|]|\S(?: \S+){3} /u
/** Where the paper itself is named, a person on the page is the writer. */
const HOUSE = 0.35

/** The paper by its name or by a part of it, an agency or a desk by a word. */
function isHouse(name: string, { article, meta, title }: Metadata): boolean {
  const key = keyOf(name)
  if (!name.includes(' ')) return true
  const names = [textOf(article.publisher), meta.get('og:site_name')?.[0]?.text, title?.text.split(PARTING).at(-1)]
  return names.some((own) => own && (keyOf(own).includes(key) || key.includes(keyOf(own))))
}

const PARTING = /\s[-\u2013\u2014|\u00b7]\s/u

/** From the first line at the title or of the story to the last of what it stands in. */
function ownSpan(lines: readonly PageLine[], roles: readonly Role[], { text }: Shown): Span {
  const first = lines.find((_, at) => roles[at] !== 'aside')
  const last = lines.findLast((_, at) => roles[at] !== 'aside')
  return [first?.span[0] ?? text.length, last?.span[1] ?? text.length]
}
