import type { Passage } from '../passage.js'
import { isHonorific, readable } from './readable.js'

/** A name that signs a letter, and where it stands. */
export interface Signature {
  readonly at: number
  readonly name: string
}

const SALUTATION = /^(?:dear |to the editors?\b|sirs?\b[,:—]|madam\b[,:—]|re:)/iu
/** A name alone on its line, before a comma, a bracket or the line's end. */
const SIGNED =
  /^[-—–]?\s*((?:\p{Lu}[\p{L}.’'-]*[ \t]+){1,3}(?:(?:de|da|van|von|der|la|bin)[ \t]+)*\p{Lu}[\p{L}’'-]+)\s*(?:[,(\n].{0,80})?\.?$/su
/** Longest signature in characters: what is longer is a paragraph. */
const LONGEST = 120

/** The signatures of letters, in their order: of paragraphs that are a name, where a salutation stands above them. */
export function signatures(text: string, passages: readonly Passage[]): Signature[] {
  const greeted = passages.findIndex(({ span }) =>
    SALUTATION.test(text.slice(span[0], Math.min(span[1], span[0] + 20))),
  )
  if (greeted < 0) return []
  return passages.slice(greeted + 1).flatMap(({ span }) => {
    if (span[1] - span[0] > LONGEST) return []
    const name = SIGNED.exec(text.slice(...span))?.[1]
    return name ? [{ at: span[0], name: withoutTitle(name) }] : []
  })
}

function withoutTitle(name: string): string {
  const words = name.split(/\s+/u)
  return (isHonorific(words[0] ?? '') && words.length > 2 ? words.slice(1) : words).map(readable).join(' ')
}

/** Who signs the letter that has the text at `at`; null where nobody does. */
export function signedBy(at: number, signed: readonly Signature[]): string | null {
  return signed.find((each) => each.at > at)?.name ?? null
}
