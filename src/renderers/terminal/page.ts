import { inOrder, type Order, type Part } from '../order.js'
import type { Context } from './context.js'
import { ruleLine } from './flow.js'
import { partLines } from './parts.js'
import { removedRun } from './removed.js'
import { type Rich, styled } from './rich.js'

/** An article from its head to its tags. */
export function articleLines(context: Context): Rich[] {
  const order = inOrder(context.article, context.options.keepRemoved)
  const head = headLines(order, context)
  const text = joined([...entriesOf(order.body, context), ...tailEntries(order, context)])
  return head.length > 0 && text.length > 0 ? [...head, styled(''), ...text] : [...head, ...text]
}

/** Parts of the head that stand together; between two groups there is air. */
const GROUPS: readonly (readonly Part['type'][])[] = [['kicker', 'headline'], ['deck'], ['byline', 'printed', 'dates']]

/** Everything above the text, and a rule. Empty where there is nothing but how long it takes to read. */
function headLines({ head }: Order, context: Context): Rich[] {
  const { published, updated } = context.article
  if (published === null && updated === null && head.every(({ type }) => type === 'dates')) return []
  const groups = runsOf(head, (part) => GROUPS.findIndex((types) => types.includes(part.type)))
    .map((parts) => linesOf(parts, context))
    .filter((lines) => lines.length > 0)
  return [...groups.flatMap((lines, i) => (i === 0 ? lines : [styled(''), ...lines])), ruleLine(context)]
}

/** Neighbours that are alike stand together. */
function runsOf(parts: readonly Part[], kindOf: (part: Part) => unknown): Part[][] {
  const runs: Part[][] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last && kindOf(last[0] as Part) === kindOf(part)) last.push(part)
    else runs.push([part])
  }
  return runs
}

/** The lines of neighbours. */
function linesOf(parts: readonly Part[], context: Context): readonly Rich[] {
  const removed = parts.flatMap((part) => (part.type === 'removed' ? [part.removed] : []))
  return removed.length > 0 ? removedRun(removed, context) : parts.flatMap((part) => partLines(part, context))
}

/** Something of the page with air around it. */
interface Entry {
  readonly kind: 'text' | 'heading' | 'time'
  readonly lines: readonly Rich[]
}

/** An entry a part; what was taken away in one place is one. */
function entriesOf(parts: readonly Part[], context: Context): Entry[] {
  return runsOf(parts, (part) => (part.type === 'removed' ? part.type : part)).map((run) => {
    const [part] = run as [Part]
    const isTime = part.type === 'block' && part.block.type === 'timestamp'
    const kind = isTime ? 'time' : part.type === 'heading' ? 'heading' : 'text'
    return { kind, lines: linesOf(run, context) }
  })
}

/** Columns of the rule above the credits. */
const SHORT_RULE = 12

/** Corrections, then, beneath a short rule, credits and tags. */
function tailEntries({ tail }: Order, context: Context): Entry[] {
  const isCredit = ({ type }: Part): boolean => type !== 'correction' && type !== 'removed'
  const runs = runsOf(tail, (part) => isCredit(part) || part.type)
  const first = runs.find(([part]) => isCredit(part as Part))
  return runs.flatMap((run): Entry[] => {
    if (!isCredit(run[0] as Part)) return entriesOf(run, context)
    const rule = run === first ? [ruleLine(context, SHORT_RULE)] : []
    return [{ kind: 'text', lines: [...rule, ...linesOf(run, context)] }]
  })
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
