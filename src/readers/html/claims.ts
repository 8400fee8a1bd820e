import type { BlockQuote, Image, List, Mark, RemovedReason } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { type Claim, GIVEN, LEFT_OVER } from '../../page/kind.js'
import { marksIn } from '../../page/markup.js'
import { captionOf } from '../../values/caption.js'
import { tokenize } from '../../words/tokens.js'
import { headingLevel } from './names.js'
import { reasonFor } from './reason.js'
import type { Role } from './roles.js'
import { itemOf } from './signs.js'
import type { PageLine } from './story.js'
import { tableOf } from './table.js'
import type { Element } from './tree/index.js'

/** What the tags say of themselves, below what no rule outbids: words that surely are furniture outbid a heading. */
const SAID = { rule: 'html', confidence: 0.95, priority: 0.91 } as const
/** Beside the story stands what its own tags put there. */
const BESIDE = { rule: 'html', confidence: 0.95, priority: GIVEN } as const
/** What stands around the story and is neither: any rule knows better. */
const LEFT = { rule: 'html', confidence: 0.7, priority: LEFT_OVER } as const

/** Lines in a row that make one block. */
interface Run {
  readonly role: Role
  readonly lines: readonly PageLine[]
  /** The list, figure, quotation or table around them. */
  readonly holder: Element
}

/** What the lines of a page are by their tags. */
export function claimLines(
  lines: readonly PageLine[],
  roles: readonly Role[],
  shown: { readonly text: string; readonly marks: readonly Mark[] },
): Claim[] {
  return runsOf(lines, roles).flatMap((run) => claimOf(run, shown))
}

function runsOf(lines: readonly PageLine[], roles: readonly Role[]): Run[] {
  const runs: { role: Role; lines: PageLine[]; holder: Element }[] = []
  lines.forEach((line, at) => {
    const role = roles[at] as Role
    const holder = aroundOf(line.block, role)
    const last = runs.at(-1)
    if (last && last.role === role && last.holder === holder && GROUPED[role]) last.lines.push(line)
    else runs.push({ role, lines: [line], holder })
  })
  return runs
}

const GROUPED: Readonly<Partial<Record<Role, (tag: string) => boolean>>> = {
  item: (tag) => tag === 'ul' || tag === 'ol',
  caption: (tag) => tag === 'figure',
  quote: (tag) => tag === 'blockquote',
  cell: (tag) => tag === 'table',
}

/** The outermost list or quotation, and the innermost figure or table, around a line. */
function aroundOf(block: Element, role: Role): Element {
  const is = GROUPED[role]
  let found: Element | null = null
  for (let at: Element | null = is ? block : null; at; at = at.parent) {
    if (is?.(at.tag)) found = at
    if (found && (role === 'caption' || role === 'cell')) break
  }
  return found ?? block.parent ?? block
}

function claimOf(
  { role, lines, holder }: Run,
  shown: { readonly text: string; readonly marks: readonly Mark[] },
): readonly Claim[] {
  const first = lines[0] as PageLine
  const last = lines.at(-1) as PageLine
  const span: Span = [first.span[0], last.span[1]]
  switch (role) {
    case 'paragraph':
      return []
    case 'subhead':
      return [
        {
          kind: 'subhead',
          reason: 'heading',
          span,
          value: { text: first.text, level: headingLevel(first.block) },
          ...SAID,
        },
      ]
    case 'item':
      return [{ kind: 'list', reason: 'list', span, value: listOf(lines, holder, span, shown), ...SAID }]
    case 'cell':
      return [{ kind: 'table', reason: 'table', span, value: tableOf(lines, span, shown), ...SAID }]
    case 'caption':
      return [{ kind: 'caption', reason: 'image', span, value: imageOf(lines), ...BESIDE }]
    case 'quote':
      return [
        { kind: 'blockquote', reason: 'blockquote', span, value: quoteOf(lines, span, shown), ...SAID, priority: 0.6 },
      ]
    case 'head':
      return [{ kind: 'furniture', reason: 'page-furniture', span, value: null, ...LEFT }]
    case 'aside':
      return [{ kind: 'furniture', reason: reasonOf(first), span, value: null, ...BESIDE }]
  }
}

/** What stands beside the story says so, or leads elsewhere. */
function reasonOf({ aside, block, linked, text }: PageLine): RemovedReason {
  if (aside) return reasonFor(block)
  return linked > text.length / 2 ? 'related-links' : 'page-furniture'
}

function imageOf(lines: readonly PageLine[]): Omit<Image, 'span'> {
  return captionOf(tokenize(lines.map(({ text }) => text).join(' ')))
}

function listOf(
  lines: readonly PageLine[],
  holder: Element,
  span: Span,
  shown: { readonly text: string; readonly marks: readonly Mark[] },
): List {
  const ordered = holder.tag === 'ol'
  let number = 0
  const items = lines.map((line, at) => {
    const goesOn = at > 0 && itemOf(line.block) === itemOf((lines[at - 1] as PageLine).block)
    if (!goesOn) number += 1
    const marker = goesOn ? '' : ordered ? `${number}.` : '\u2022'
    return { marker, text: line.text, span: line.span, ...marked(shown, line.span) }
  })
  return {
    type: 'list',
    ordered,
    items,
    text: items.map(({ marker, text }) => `${marker} ${text}`.trim()).join('\n'),
    span,
  }
}

function marked(
  { text, marks }: { readonly text: string; readonly marks: readonly Mark[] },
  span: Span,
): { marks?: readonly Mark[] } {
  const own = marksIn(text, span, { marks })
  return own.length > 0 ? { marks: own } : {}
}

function quoteOf(
  lines: readonly PageLine[],
  span: Span,
  shown: { readonly text: string; readonly marks: readonly Mark[] },
): BlockQuote {
  const marks: Mark[] = []
  let said = ''
  for (const line of lines) {
    if (said) said += '\n\n'
    const by = said.length
    const own = marksIn(shown.text, line.span, shown)
    marks.push(...own.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by })))
    said += line.text
  }
  return { type: 'blockquote', text: said, span, ...(marks.length > 0 ? { marks } : {}) }
}
