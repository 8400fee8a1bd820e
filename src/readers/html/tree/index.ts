import { Tokenizer } from 'htmlparser2'
import { BLOCK_ENDS, CLOSES, type Tags, VOID } from './content.js'

/** An element of a document, with where its tags stand in the source. */
export interface Element {
  readonly tag: string
  /** The values of its attributes; the first of two with one name counts. */
  readonly attributes: Readonly<Record<string, string>>
  /** Null for the document itself. */
  readonly parent: Element | null
  readonly start: number
  /** Behind its end tag, or where it ends without one. */
  end: number
}

/** What a document is made of, in its order. */
export type Node =
  | { readonly type: 'open' | 'close'; readonly element: Element }
  | {
      readonly type: 'text'
      readonly text: string
      readonly start: number
      readonly end: number
      readonly element: Element
    }

/** Elements in elements; what is nested deeper stands in the deepest of them: browsers do the same at 512. */
const DEEPEST = 200

/**
 * The document of an HTML source, as far as it goes: tags that are not closed end where HTML says they do. Linear in the
 * source, whatever it is: the stack is bounded.
 */
export function readTree(source: string): readonly Node[] {
  const nodes: Node[] = []
  const root: Element = { tag: '', attributes: {}, parent: null, start: 0, end: source.length }
  const stack: Element[] = [root]
  /** How many elements of each tag are open. */
  const opened = new Map<string, number>()
  /** Within a drawing or a formula tags mean something else. */
  let foreign = 0
  /** Open elements that were too deep for the stack. */
  let beyond = 0
  let tag = ''
  let tagStart = 0
  let attributes: Record<string, string> = {}
  let name = ''
  let value = ''
  let textEnd = 0

  const top = (): Element => stack.at(-1) as Element
  const pop = (end: number): void => {
    const element = stack.pop() as Element
    element.end = end
    opened.set(element.tag, (opened.get(element.tag) ?? 0) - 1)
    if (isForeign(element.tag)) foreign -= 1
    nodes.push({ type: 'close', element })
  }
  /** Closes down to the first open element of `tags`, unless one of `until` stands before it. */
  const closeTo = (tags: Tags, until: Tags, end: number): void => {
    if (!Object.keys(tags).some((each) => (opened.get(each) ?? 0) > 0)) return
    let at = stack.length - 1
    while (at > 0 && !tags[(stack[at] as Element).tag]) {
      if (until[(stack[at] as Element).tag]) return
      at -= 1
    }
    while (at > 0 && stack.length > at) pop(end)
  }
  const open = (end: number, empty: boolean): void => {
    if ((tag === 'html' || tag === 'body') && stack.some((each) => each.tag === tag)) return
    for (const { tags, until } of CLOSES[tag] ?? []) closeTo(tags, until, tagStart)
    const element: Element = { tag, attributes, parent: top(), start: tagStart, end }
    if (!empty && !VOID[tag] && stack.length >= DEEPEST) beyond += 1
    else {
      nodes.push({ type: 'open', element })
      if (empty || VOID[tag]) nodes.push({ type: 'close', element })
      else {
        stack.push(element)
        opened.set(tag, (opened.get(tag) ?? 0) + 1)
        if (isForeign(tag)) foreign += 1
      }
    }
  }
  const text = (said: string, start: number, end: number): void => {
    nodes.push({ type: 'text', text: said, start, end, element: top() })
    textEnd = end
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = source.slice(start, end).toLowerCase()
        tagStart = start - 1
        attributes = {}
      },
      onattribname(start, end) {
        name = source.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata(start, end) {
        value += source.slice(start, end)
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint)
      },
      onattribend() {
        if (!Object.hasOwn(attributes, name)) attributes[name] = value
      },
      onopentagend: (end) => open(end + 1, false),
      onselfclosingtag: (end) => open(end + 1, foreign > 0),
      onclosetag(start, end) {
        const closed = source.slice(start, end).toLowerCase()
        if (beyond > 0) beyond -= 1
        else closeTo({ [closed]: true }, BLOCK_ENDS[closed] ?? {}, end + 1)
        textEnd = end + 1
      },
      ontext: (start, end) => text(source.slice(start, end), start, end),
      ontextentity: (codepoint, end) =>
        text(String.fromCodePoint(codepoint), Math.max(textEnd, source.lastIndexOf('&', end - 1)), end),
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
      isInForeignContext: () => foreign > 0,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  while (stack.length > 1) pop(source.length)
  return nodes
}

function isForeign(tag: string): boolean {
  return tag === 'svg' || tag === 'math'
}
