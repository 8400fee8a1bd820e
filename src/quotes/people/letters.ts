import { isHonorific, readable } from './readable.js'

/** A name that signs a letter, and where it stands. */
interface Signature {
  readonly at: number
  readonly name: string
}

const SALUTATION = /^(?:Dear [^\n]{1,60}[,:]|To the Editors?\b|Sirs?[,:—]|Madam[,:—]|Re: )/mu
/** A name alone on its line, before a comma, a bracket or the line's end. */
const SIGNED =
  /^[-—–]?\s*((?:\p{Lu}[\p{L}.’'-]*[ \t]+){1,3}(?:(?:de|da|van|von|der|la|bin)[ \t]+)*\p{Lu}[\p{L}’'-]+)\s*(?:[,(\n].{0,80})?\.?$/su
/** Longest signature in characters: what is longer is a paragraph. */
const LONGEST = 120

/** The signatures of letters, in their order: of paragraphs that are a name, where a salutation stands above them. */
function signatures(text: string): Signature[] {
  const greeted = SALUTATION.exec(text)
  if (!greeted) return []
  const found: Signature[] = []
  let at = greeted.index
  for (const paragraph of text.slice(at).split(/\n[^\S\n]*\n/u)) {
    const start = text.indexOf(paragraph, at)
    at = start + paragraph.length
    const name = paragraph.length <= LONGEST ? SIGNED.exec(paragraph.trim())?.[1] : null
    if (name) found.push({ at: start, name: withoutTitle(name) })
  }
  return found
}

function withoutTitle(name: string): string {
  const words = name.split(/\s+/u)
  return (isHonorific(words[0] ?? '') && words.length > 2 ? words.slice(1) : words).map(readable).join(' ')
}

/** Tells who signs the letter that has the text at an offset. The text is read when it is first asked. */
export function letters(text: string): (offset: number) => string | null {
  let signed: readonly Signature[] | null = null
  return (offset) => {
    signed ??= signatures(text)
    return firstBehind(offset, signed)?.name ?? null
  }
}

function firstBehind(offset: number, signed: readonly Signature[]): Signature | undefined {
  let low = 0
  let high = signed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((signed[middle] as Signature).at <= offset) low = middle + 1
    else high = middle
  }
  return signed[low]
}
