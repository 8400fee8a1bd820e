import type { Span } from '../model/span.js'
import { type Claim, type FieldKind, GIVEN } from '../page/kind.js'
import { squash } from '../text/whitespace.js'
import { parseByline } from '../values/byline.js'
import { parseDate } from '../values/date.js'
import { parseDateline } from '../values/dateline.js'

/** Fields of several values, and fields that are a time. */
const LISTS: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'tags',
  'subjects',
  'people',
  'places',
  'organizations',
  'contacts',
])
const MOMENTS: ReadonlySet<FieldKind> = new Set<FieldKind>(['published', 'updated', 'embargo'])

/**
 * The claim of a field that a source gives in so many words: `texts` are its values as they stand, of which a field of
 * one value has the first; `written` is a time in the source's own words. Null where they say nothing, or no date where there should be one.
 */
export function givenField(
  kind: FieldKind,
  span: Span,
  texts: readonly string[],
  rule: string,
  written: string | undefined = texts[0],
): Claim | null {
  const said = texts.map(squash).filter(Boolean)
  const [first] = said
  if (first === undefined) return null
  const claim = { span, rule, reason: 'labelled-field', confidence: 1, priority: GIVEN } as const
  const iso = MOMENTS.has(kind) ? parseDate(first) : null
  if (MOMENTS.has(kind))
    return iso === null ? null : ({ ...claim, kind, value: { iso, text: squash(written ?? '') } } as Claim)
  if (LISTS.has(kind)) return { ...claim, kind, value: said } as Claim
  if (kind === 'byline') return { ...claim, kind, value: { text: said.join('; '), authors: authorsOf(said.join(';')) } }
  if (kind === 'dateline') return { ...claim, kind, value: parseDateline(first) }
  return { ...claim, kind, value: first } as Claim
}

/** "Ana Ruiz, Culture Reporter; Bo Lee", "By Ana Ruiz and Bo Lee": a name that is not read as one stands whole. */
function authorsOf(said: string): readonly { name: string; role: string | null }[] {
  const signatures = said.split(';').map(squash).filter(Boolean)
  return signatures.flatMap((each) => {
    const read = parseByline(each)
    const { authors } = read.authors.length > 0 ? read : parseByline(`By ${each}`)
    return authors.length > 0 ? authors : [{ name: each, role: null }]
  })
}
