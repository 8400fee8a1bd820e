import type { Span } from '../../model/span.js'
import { type Claim, GIVEN } from '../../page/kind.js'
import { trimSpan } from '../../text/lines.js'
import { keyedFields, textOf } from '../keys.js'
import type { FrontMatter } from './front-matter.js'

/** Of what the front matter says nothing is in doubt. */
const SURE = { rule: 'front-matter', confidence: 1, priority: GIVEN } as const

/** What the front matter of `text` gives, and the rest of it as what is taken away. */
export function claimFields(text: string, { span, data, entries }: FrontMatter): Claim[] {
  const claims = keyedFields(
    entries.map((entry) => ({ ...entry, data: data[entry.key] })),
    SURE.rule,
  )
  claims.sort((a, b) => a.span[0] - b.span[0])
  return withRest(text, claims, span)
}

/** "de" of `lang: de-CH`; null where no language is named. */
export function languageIn({ lang, language = lang }: FrontMatter['data']): string | null {
  const [tag] = /^[a-z]{2,3}(?=$|[-_])/iu.exec(textOf(language)) ?? []
  return tag?.toLowerCase() ?? null
}

const CLOSING = /^(?:-{3,}|\.{3})$/u

/** The fences belong to the fields beside them, as all markup does; other lines are taken away. */
function withRest(text: string, claims: readonly Claim[], [start, end]: Span): Claim[] {
  const all: Claim[] = []
  let at = start
  for (const claim of claims) {
    const gap = trimSpan(text, [at, claim.span[0]])
    const fence = all.length === 0 && /^---[ \t]*[a-z]*$/iu.test(text.slice(...gap))
    if (gap[0] < gap[1] && !fence) all.push(furniture(gap))
    all.push(fence ? { ...claim, span: [gap[0], claim.span[1]] } : claim)
    at = claim.span[1]
  }
  const rest = trimSpan(text, [at, end])
  const last = all.at(-1)
  if (rest[0] === rest[1]) return all
  if (!last || !CLOSING.test(text.slice(...rest))) return [...all, furniture(rest)]
  return [...all.slice(0, -1), { ...last, span: [last.span[0], rest[1]] }]
}

function furniture(span: Span): Claim {
  return { kind: 'furniture', span, value: null, reason: 'front-matter', ...SURE }
}
