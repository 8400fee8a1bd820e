import type { Article, Provenance, Section } from '../../model/article.js'
import type { Claim, FieldKind } from '../claim.js'

/** Fields whose origin is told, in the order of the article. */
const FIELDS: readonly FieldKind[] = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'dateline',
  'published',
  'updated',
  'tags',
  'publication',
  'url',
  'section',
  'page',
  'edition',
  'copyright',
  'identifier',
  'slug',
  'urgency',
  'embargo',
  'subjects',
  'people',
  'places',
  'organizations',
  'contacts',
]

/** Where each field and each heading came from. */
export function provenanceOf(claims: readonly Claim[], sections: readonly Section[]): Article['provenance'] {
  const provenance: Record<string, Provenance> = {}
  for (const kind of FIELDS) {
    const claim = claims.find((each) => each.kind === kind)
    if (claim) provenance[kind] = originOf(claim)
  }
  const subheads = claims.filter(({ kind }) => kind === 'subhead').values()
  sections.forEach(({ heading }, at) => {
    const claim = heading === null ? null : subheads.next().value
    if (claim) provenance[`sections.${at}.heading`] = originOf(claim)
  })
  return provenance
}

function originOf({ span, rule, confidence }: Claim): Provenance {
  return { span, rule, confidence }
}
