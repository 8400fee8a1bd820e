import type { Span } from '../model/span.js'
import { type Claim, GIVEN } from '../page/kind.js'
import { squash } from '../text/whitespace.js'
import { type Keyed, keyedField, keyedFields, textOf } from './keys.js'
import { type BadRecord, ReadError } from './read-error.js'
import type { Draft, Reader, ReadOptions } from './reader.js'

type Data = Readonly<Record<string, unknown>>

/** Fields that articles stand in, the likeliest first. */
const TEXT_FIELDS = ['text', 'body', 'content'] as const
const RULE = 'jsonl'
/** Objects within objects that are told apart; what lies deeper stands as JSON. */
const DEPTH = 6

/** A JSON object a line: an article in one of its fields, and what others say of it (jsonlines.org). */
export const jsonl: Reader = {
  detect: (head) => (/^\s*(?:\[\s*)?\{\s*"/u.test(head) ? 0.95 : 0),
  *read(text, options) {
    let number = options.lines ?? 0
    if (number === 0) refuseOthers(text)
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start)
      const line = text.slice(start, end < 0 ? text.length : end)
      start = end < 0 ? text.length : end + 1
      number += 1
      const draft = /\S/u.test(line) ? readLine(line, options) : null
      if (draft === null) continue
      if ('text' in draft) yield draft
      else tellFlaw(new ReadError(`line ${number}: ${draft.reason}`, { ...draft, line: number }), options)
    }
  },
}

/** Characters that show what kind of JSON it is. */
const START = 200

/** JSON that is no line an article: its own kind of mistake. Throws ReadError. */
function refuseOthers(text: string): void {
  const start = text.slice(0, START).trimStart()
  if (start.replace(/[\s[]/gu, '').startsWith('{"schemaVersion":1,'))
    throw new ReadError('is what news-fmt made of an article, not its text. Give it the text')
  if (start.startsWith('['))
    throw new ReadError("is a JSON array, not a line an article. Try jq -c '.[]' FILE | news-fmt")
  if (/^\{\s*\n/u.test(start))
    throw new ReadError('is JSON on several lines, not a line an article. Try jq -c . FILE | news-fmt')
}

function tellFlaw(error: ReadError, { flawed }: ReadOptions): void {
  if (!flawed) throw error
  flawed(error)
}

/** The article of a line, or what is wrong with it and what to do. */
function readLine(line: string, options: ReadOptions): Draft | Omit<BadRecord, 'line'> {
  const { textField, idField = null } = options
  if (isDeep(line)) return bad('is nested too deeply. Take the text out first')
  const data = parsed(line)
  if (data === undefined) return bad('is no JSON. Mend it')
  if (!isObject(data)) return bad('is no JSON object. Write { "text": "…" }')
  const names: readonly string[] = textField === undefined ? TEXT_FIELDS : [textField]
  const name = names.find((each) => articleIn(valueAt(data, each)) !== null)
  const draft = name === undefined ? null : draftOf(data, name, idField)
  if (draft && !isEmpty(draft)) return draft
  const known = idField === null ? '' : textOf(valueAt(data, idField))
  const reason = draft
    ? 'holds nothing but blanks. Give it an article'
    : `has no text in ${names.join(', ')}. Name its field with --text-field`
  return bad(reason, known === '' ? null : known)
}

/** True where neither the text nor another field says what there is to read: an identifier or a date is no article. */
function isEmpty({ text, span, given }: Draft): boolean {
  return !/\S/u.test(text.slice(...span)) && !given.some(({ kind }) => kind === 'headline' || kind === 'deck')
}

function bad(reason: string, identifier: string | null = null): Omit<BadRecord, 'line'> {
  return { reason, identifier }
}

/** Lists and objects within one another: more is no data, and could not be written again. */
const DEEPEST = 1000

/** Also true for brackets within a text that nobody closes, in their thousands. */
function isDeep(line: string): boolean {
  let depth = 0
  for (const { 0: sign } of line.matchAll(/[[\]{}]/gu)) {
    depth += sign === '[' || sign === '{' ? 1 : -1
    if (depth > DEEPEST) return true
  }
  return false
}

/** A byte-order mark stands where files were joined. */
const MARK = '\ufeff'

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.startsWith(MARK) ? line.slice(1) : line)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands under a name, of which "a.b" may be one, or the field "b" of the object "a". */
function valueAt(data: Data, name: string): unknown {
  if (Object.hasOwn(data, name)) return data[name]
  for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
    const inner = Object.hasOwn(data, name.slice(0, dot)) ? data[name.slice(0, dot)] : null
    const value = isObject(inner) ? valueAt(inner, name.slice(dot + 1)) : undefined
    if (value !== undefined) return value
  }
  return undefined
}

/** A text, or a list of its paragraphs. */
function articleIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  const isList = Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')
  return isList ? value.join('\n\n') : null
}

/** The article's text stands first, so that spans count in it; below it what its other fields say, a line each. */
function draftOf(data: Data, textField: string, idField: string | null): Draft {
  const own = articleIn(valueAt(data, textField)) ?? ''
  let text = own.endsWith('\n') ? own : `${own}\n`
  const place = ([key, value]: readonly [string, unknown]): Keyed => {
    const source = textOf(value) || JSON.stringify(value)
    const start = text.length + 1
    text += `\n${key}: ${source}`
    return { key, span: [start, text.length], source, data: value }
  }
  const others = Object.entries(data).filter(([key, value]) => key !== textField && key !== idField && value !== null)
  const placed = others.filter(([, value]) => !isObject(value) || 'name' in value).map(place)
  const id = idField === null ? null : keyedField('identifier', place([idField, valueAt(data, idField)]), RULE)
  const fields = keyedFields(placed, RULE).filter(({ kind }) => id === null || kind !== 'identifier')
  const given = (id === null ? fields : [...fields, id]).toSorted((a, b) => a.span[0] - b.span[0])
  const used = placed.filter(({ span }) => given.some((claim) => claim.span === span)).map(({ key }) => key)
  const rest = Object.fromEntries(others.filter(([key]) => !used.includes(key)))
  const record = recordOf(rest, [textField, idField], '', [text.length, text.length])
  return { text, span: [0, own.length], given: [...given, ...record], markup: null, single: true }
}

/** Entries of the record by their names, those of objects within objects by "a.b"; they stand nowhere in the text. */
function recordOf(data: Data, used: readonly unknown[], above: string, span: Span, depth = 0): Claim[] {
  return Object.entries(data).flatMap(([key, value]): Claim[] => {
    const label = above + key
    if (value === null || used.includes(label)) return []
    if (isObject(value) && depth < DEPTH) return recordOf(value, used, `${label}.`, span, depth + 1)
    const text = textOf(value) || listOf(value)
    const claim = { kind: 'record', span, value: { label, text }, rule: RULE, reason: 'labelled-field' } as const
    return text === '' ? [] : [{ ...claim, confidence: 1, priority: GIVEN }]
  })
}

/** "a; b" of a list of words or numbers; other lists, and what lies too deep, as JSON. */
function listOf(value: unknown): string {
  if (typeof value === 'string') return ''
  const texts = Array.isArray(value) ? value.map(textOf) : ['']
  return texts.includes('') ? squash(JSON.stringify(value)) : texts.join('; ')
}
