import { inOrder, type Order, type Part } from '../order.js'
import type { Context } from './context.js'
import { ruleLine } from './flow.js'
import { partLines } from './parts.js'
import { type Rich, styled } from './rich.js'

/** An article from its head to its tags. */
export function articleLines(context: Context): Rich[] {
  const order = inOrder(context.article, context.options.keepRemoved)
  const head = headLines(order, context)
  const text = joined([...order.body.map((part) => entryOf(part, context)), ...tailEntries(order, context)])
  return head.length > 0 && text.length > 0 ? [...head, styled(''), ...text] : [...head, ...text]
}

/** Parts of the head that stand together; between two groups there is air. */
const GROUPS: readonly (readonly Part['type'][])[] = [['kicker', 'headline'], ['deck'], ['byline', 'printed', 'dates']]

/** Everything above the text, and a rule. Empty where there is nothing but how long it takes to read. */
function headLines({ head }: Order, context: Context): Rich[] {
  const { published, updated } = context.article
  if (published === null && updated === null && head.every(({ type }) => type === 'dates')) return []
  const groups = GROUPS.map((types) =>
    head.filter(({ type }) => types.includes(type)).flatMap((part) => partLines(part, context)),
  ).filter((lines) => lines.length > 0)
  return [...groups.flatMap((lines, i) => (i === 0 ? lines : [styled(''), ...lines])), ruleLine(context)]
}

/** Something of the page with air around it. */
interface Entry {
  readonly kind: 'text' | 'heading' | 'time'
  readonly lines: readonly Rich[]
}

function entryOf(part: Part, context: Context): Entry {
  const isTime = part.type === 'block' && part.block.type === 'timestamp'
  const kind = isTime ? 'time' : part.type === 'heading' ? 'heading' : 'text'
  return { kind, lines: partLines(part, context) }
}

/** Columns of the rule above the credits. */
const SHORT_RULE = 12

/** Corrections, then, beneath a short rule, credits and tags. */
function tailEntries({ tail }: Order, context: Context): Entry[] {
  const corrections = tail.filter(({ type }) => type === 'correction').map((part) => entryOf(part, context))
  const lines = tail.filter(({ type }) => type !== 'correction').flatMap((part) => partLines(part, context))
  if (lines.length === 0) return corrections
  return [...corrections, { kind: 'text', lines: [ruleLine(context, SHORT_RULE), ...lines] }]
}

/** Blank lines between two neighbours: the one place that decides on air. */
function gap(before: Entry, after: Entry): number {
  if (after.kind === 'heading') return 2
  return before.kind === 'time' ? 0 : 1
}

/** The entries under each other. */
function joined(entries: readonly Entry[]): Rich[] {
  const shown = entries.filter(({ lines }) => lines.length > 0)
  return shown.flatMap((entry, i) => {
    const before = shown[i - 1]
    return before ? [...Array.from({ length: gap(before, entry) }, () => styled('')), ...entry.lines] : [...entry.lines]
  })
}
