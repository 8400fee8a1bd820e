import * as grammar from '../words/grammar.js'
import { at, has, type Token } from '../words/token.js'
import { isFiniteVerb, isQuotedWord } from './facts.js'

/** What stands before a verb that goes second. */

/** Where the words before the verb start: behind a mark, a quotation or a conjunction that another verb stands before. */
export function fieldStart(s: readonly Token[], verb: number): number {
  let start = verb
  let joined = -1
  while (start > 0) {
    const token = at(s, start - 1)
    if (token.text === ')') {
      const open = bracketStart(s, start - 1)
      if (open < 0) return start
      start = open
      continue
    }
    if (isHyphen(s, start - 1)) {
      start -= 2
      continue
    }
    if (token.kind !== 'word' && !(token.kind === 'quote' && isQuotedWord(s, start - 1))) break
    if (has(token, grammar.CONJUNCTIONS) && joined < 0) joined = start
    if (start - 1 < verb && joined >= 0 && isFiniteVerb(s, start - 1)) return joined
    start -= 1
  }
  return start
}

/** "das „Guten Abend“-Programm": between a quotation and the rest of its compound. */
function isHyphen(s: readonly Token[], i: number): boolean {
  return at(s, i).text === '-' && at(s, i).end === at(s, i + 1).start && at(s, i - 1).kind === 'quote'
}

function bracketStart(s: readonly Token[], close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 16; i--) if (at(s, i).text === '(') return i
  return -1
}

/** Conjunctions and adverbs that stand before the subject: "Und auch der Minister sagte". */
export function openerOf(s: readonly Token[], start: number, verb: number): number {
  let first = start
  while (first < verb && has(at(s, first), grammar.CONJUNCTIONS)) first += 1
  let next = first
  while (next < verb && has(at(s, next), grammar.ADVERBS) && !has(at(s, next), grammar.SUBORDINATORS)) next += 1
  return next < verb ? next : first
}

/** Where the sentence starts to whose insertions the comma belongs: behind a quotation, a colon or a semicolon. */
export function clauseStart(s: readonly Token[], comma: number): number {
  for (let k = comma - 1; k > 0; k--) {
    const parts = at(s, k).kind === 'quote' && at(s, k + 1).kind !== 'word'
    if (parts || at(s, k).text === ';' || at(s, k).text === ':') return k + 1
  }
  return 0
}
