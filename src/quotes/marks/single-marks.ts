import type { Span } from '../../model/span.js'
import type { SidedMark } from './sides.js'

const SINGLE = /[‘’'‚]/gu
/** Words that begin with an apostrophe: it opens nothing. */
const ELISION = /^(?:\d|(?:em|til|tis|twas|cause|n|bout|round)(?![\p{L}\p{N}]))/iu
const LETTER = /[\p{L}\p{N}]/u

/** The single marks of `text` within `span` that open or close a quotation; apostrophes are left out. */
export function singleMarks(text: string, span: Span): SidedMark[] {
  const marks: SidedMark[] = []
  let open = false
  for (const match of text.slice(...span).matchAll(SINGLE)) {
    const at = span[0] + match.index
    const side: 'open' | 'close' | null = open ? closingSide(text, span, at) : openingSide(text, span, at)
    if (!side) continue
    open = side === 'open'
    marks.push({ at, end: at + 1, family: 'single', side, code: 'either' })
  }
  return marks
}

function openingSide(text: string, span: Span, at: number): 'open' | null {
  if (text[at] === '’' && /\S/u.test(text[at - 1] ?? ' ') && at > span[0]) return null
  if (at > span[0] && !/[\s([{—–\-:“"]/u.test(text[at - 1] as string)) return null
  if (!/[\p{L}\p{N}¿¡“"….]/u.test(text[at + 1] ?? '')) return null
  return ELISION.test(text.slice(at + 1, at + 8)) ? null : 'open'
}

/** A mark behind a letter may be a plural's apostrophe: it closes unless a surer one follows in the sentence. */
function closingSide(text: string, span: Span, at: number): 'close' | null {
  if (text[at] === '‘') return null
  const before = text[at - 1] ?? ' '
  const after = at + 1 < span[1] ? (text[at + 1] as string) : ' '
  if (LETTER.test(after) || /\s/u.test(before)) return null
  if (!LETTER.test(before)) return 'close'
  if (before !== 's' || !/\s/u.test(after)) return 'close'
  return /^[^‘“"]{0,300}?[.,!?…][’'](?![\p{L}\p{N}])/u.test(text.slice(at + 1, Math.min(span[1], at + 330)))
    ? null
    : 'close'
}

/** Where doubled apostrophes open quotations, single ones are nested in them. */
const DOUBLED = /(?:^|[\s([—–])''(?=[\p{L}\p{N}])/u

/** True where the text quotes in single marks, the British way: they outnumber the double ones by far. */
export function quotesInSingles(text: string, spans: readonly Span[]): boolean {
  let single = 0
  let double = 0
  for (const span of spans) {
    const part = text.slice(...span)
    if (part.includes("''") && DOUBLED.test(part)) return false
    double += part.match(/["“”„«»「]/gu)?.length ?? 0
    if (/(?:^|[\s(])[‘']/u.test(part))
      single += part.match(/(?:^|[\s(])[‘'](?=\p{L})[^‘“"]{2,400}?[.,!?\p{L}][’'](?![\p{L}\p{N}])/gu)?.length ?? 0
  }
  return single * 2 > double * 2 && single >= 1 && single > double
}
