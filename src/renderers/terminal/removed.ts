import type { Removed } from '../../model/article.js'
import { countWords, tokenize } from '../../words/tokens.js'
import type { Context } from './context.js'
import { flow } from './flow.js'
import { concat, type Rich, styled } from './rich.js'

/** What was taken away in one place, each line with the reason; many short lines in one, if asked. */
export function removedRun(run: readonly Removed[], context: Context): Rich[] {
  if (!context.options.foldRemoved) return run.flatMap((removed) => removedLines(removed, context))
  const lines: Rich[] = []
  let short: Removed[] = []
  const fold = (): void => {
    const count = short.reduce((sum, { text }) => sum + linesIn(text).length, 0)
    lines.push(
      ...(count < FEWEST ? short.flatMap((each) => removedLines(each, context)) : folded(short, count, context)),
    )
    short = []
  }
  for (const removed of run) {
    if (countWords(tokenize(removed.text)) < PROSE) short.push(removed)
    else {
      fold()
      lines.push(...removedLines(removed, context))
    }
  }
  fold()
  return lines
}

/** Lines that are shown as they are. */
const FEWEST = 3
/** Words of what may be prose, which is never folded. */
const PROSE = 12

export function removedLines({ text, reason }: Removed, context: Context): Rich[] {
  const first = concat(styled(context.glyphs.cut, 'removed'), styled(' '))
  const lines = linesIn(text)
  return lines.flatMap((line, i) => {
    const why = i === lines.length - 1 ? styled(` [${reason}]`, 'reason') : styled('')
    return flow(concat(styled(line, 'removed'), why), context, { first, rest: first })
  })
}

/** Reasons that are named. */
const MOST_REASONS = 3

/** "12 lines removed: navigation, share-bar" */
function folded(run: readonly Removed[], count: number, context: Context): Rich[] {
  const first = concat(styled(context.glyphs.cut, 'removed'), styled(' '))
  const reasons = [...new Set(run.map(({ reason }) => reason))]
  const named = reasons.slice(0, MOST_REASONS).join(', ') + (reasons.length > MOST_REASONS ? ' and more' : '')
  return flow(concat(styled(`${count} lines removed: `, 'removed'), styled(named, 'reason')), context, {
    first,
    rest: first,
  })
}

function linesIn(text: string): string[] {
  return text
    .split(/\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
}
