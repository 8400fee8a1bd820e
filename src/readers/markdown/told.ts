import type { Token, Tokens } from 'marked'
import type { Mark, Turn } from '../../model/article.js'
import { GENERATOR, type MarkdownNote } from '../../model/markdown-notes.js'
import type { Span } from '../../model/span.js'
import type { Claim } from '../../page/kind.js'
import { marksIn } from '../../page/markup.js'
import { squash } from '../../text/whitespace.js'
import type { Caption } from '../../values/caption.js'
import { creditOf } from '../../values/credit.js'
import { readDateline } from '../../values/dateline.js'
import { isTimestamp } from '../../values/timestamp.js'
import { tokenize } from '../../words/tokens.js'
import { textOf } from '../keys.js'
import type { Written } from './blocks.js'
import { decodeEntities } from './entities.js'
import { isWholly } from './wholly.js'

const NOTES: Readonly<Record<MarkdownNote, true>> = {
  caption: true,
  photo: true,
  'caption with photo': true,
  correction: true,
  text: true,
  contributors: true,
  editing: true,
  contact: true,
  provenance: true,
  bio: true,
  source: true,
  release: true,
  'end-mark': true,
}

/** What front matter says of the body, for which Markdown has no signs. */
export interface Told {
  /** Nothing is left for rules to find. */
  readonly complete: boolean
  readonly notes: ReadonlyMap<Token, MarkdownNote>
  /** Labels of the turns of a talk. */
  readonly turns: ReadonlySet<string>
}

/** `notes` names the kinds of the paragraphs in emphasis, in their order; where it does not fit them it says nothing. */
export function toldBy(data: Readonly<Record<string, unknown>>, body: readonly Token[]): Told {
  if (data.generator !== GENERATOR) return { complete: false, notes: new Map(), turns: new Set() }
  const kinds = textOf(data.notes).split(', ')
  const noted = body.filter((token) => isWholly('em', token))
  const fits = kinds.length === noted.length && kinds.every((kind) => Object.hasOwn(NOTES, kind))
  const turns = Array.isArray(data.turns) ? data.turns.map(textOf) : []
  const notes = new Map(fits ? noted.map((token, at) => [token, kinds[at] as MarkdownNote] as const) : [])
  return { complete: true, notes, turns: new Set(turns) }
}

/** What a paragraph is that no rule has to find: a note, a turn, a time that stands in bold; null for any other. */
export function writtenAs(token: Tokens.Paragraph, span: Span, { notes, turns }: Told): Written | null {
  const note = notes.get(token)
  if (note && note !== 'text') return noteOf(note, span)
  const [first] = token.tokens
  if (first?.type !== 'strong') return null
  const label = squash(plainText(first))
  if (turns.has(label)) return { ...turnOf(label, span), ...(isWholly('strong', token) && { opens: label }) }
  return isWholly('strong', token) && isTime(label) ? timeOf(span) : null
}

function noteOf(note: Exclude<MarkdownNote, 'text'>, span: Span): Written {
  const own = (text: string): string => squash(text.slice(...span))
  if (note === 'caption' || note === 'photo' || note === 'caption with photo')
    return { kind: 'caption', reason: 'image', span, value: (text) => pictureOf(own(text), note) }
  if (note === 'correction') return { kind: 'correction', reason: 'opening-words', span, value: own }
  const value = (text: string): ReturnType<typeof creditOf> => {
    const tokens = tokenize(own(text))
    return creditOf(tokens, 0, tokens.count, note)
  }
  return { kind: 'credit', reason: note, span, value }
}

/** Caption and credit, which stands in the last brackets. */
function pictureOf(text: string, note: 'caption' | 'photo' | 'caption with photo'): Caption {
  if (note === 'caption') return { caption: text, credit: null }
  if (note === 'photo') return { caption: null, credit: text }
  let open = text.length
  let depth = 0
  do {
    open -= 1
    depth += Number(text[open] === ')') - Number(text[open] === '(')
  } while (depth > 0 && open > 0)
  return { caption: text.slice(0, open).trim() || null, credit: text.slice(open + 1, -1) }
}

/** A turn of a talk, whose label stands on the line of what is said or above it. */
export function turnOf(label: string, span: Span): Written {
  const value = (text: string, all: readonly Mark[]): Turn => {
    const said = text
      .slice(...span)
      .split('\n\n')
      .map(squash)
      .join('\n\n')
    const marks = said.includes('\n') ? [] : marksIn(text, span, { marks: all }).filter(({ end }) => end > label.length)
    return { type: 'turn', label, text: said, span, ...(marks.length > 0 ? { marks } : {}) }
  }
  return { kind: 'turn', reason: 'labelled-voice', span, value }
}

function timeOf(span: Span): Written {
  const value = (text: string) => ({ type: 'timestamp', text: squash(text.slice(...span)), span }) as const
  return { kind: 'timestamp', reason: 'live-blog-time', span, value }
}

function isTime(text: string): boolean {
  const tokens = tokenize(text)
  return tokens.count > 0 && isTimestamp(tokens, 0, tokens.count)
}

function plainText({ text, tokens }: Tokens.Generic): string {
  return tokens ? tokens.map(plainText).join('') : decodeEntities(String(text))
}

/** Characters behind a dateline that show where it ends. */
const BEHIND = 40

/** A dateline that opens a line of the body as well stands there; what the front matter says of it is taken away. */
export function datelineInBody(fields: readonly Claim[], text: string, start: number): readonly Claim[] {
  return fields.flatMap((claim): Claim[] => {
    if (claim.kind !== 'dateline') return [claim]
    const own = claim.value.text
    const at = text.indexOf(`\n${own}`, start)
    if (at < 0) return [claim]
    const { rule, confidence, priority, span } = claim
    const tokens = tokenize(text.slice(at + 1, at + 1 + own.length + BEHIND))
    const read = readDateline(tokens, 0, tokens.count)?.dateline
    const value = read?.text === own ? read : claim.value
    const said: Claim = { kind: 'furniture', reason: 'front-matter', span, value: null, rule, confidence, priority }
    return [said, { ...claim, value, span: [at + 1, at + 1 + own.length] }]
  })
}
