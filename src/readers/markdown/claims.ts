import type { Mark } from '../../model/article.js'
import type { Claim } from '../../recognise/claim.js'
import { squash } from '../../text/whitespace.js'
import { readByline } from '../../values/byline.js'
import { tokenize } from '../../words/tokens.js'
import type { Written } from './blocks.js'

/** What the blocks of a body claim; `fields` are what the front matter says already. */
export function claimBlocks(
  blocks: readonly Written[],
  text: string,
  marks: readonly Mark[],
  fields: readonly Claim[],
): Claim[] {
  const title = fields.find(({ kind }) => kind === 'headline')?.value ?? null
  const headline = headlineOf(blocks)
  return blocks.map((block, i): Claim => {
    const isDeck = headline !== null && blocks[i - 1] === headline && isAboveByline(block, text)
    const claim =
      block === headline
        ? { ...block, ...asHeadline(squash(text.slice(...block.span)), title) }
        : { ...block, ...(isDeck ? ({ kind: 'deck', reason: 'heading-above-byline' } as const) : {}) }
    const { block: make, ...rest } = claim
    return { ...rest, rule: 'markdown', score: 1, ...(make ? { block: make(text, marks) } : {}) }
  })
}

/** The first heading of the first order; without one, a heading that nothing stands above. */
function headlineOf(blocks: readonly Written[]): Written | null {
  const headings = blocks.filter(({ kind }) => kind === 'subhead')
  const first = blocks[0]?.kind === 'subhead' ? blocks[0] : undefined
  return headings.find(({ reason }) => reason === 'h1') ?? first ?? null
}

/** A title of the front matter is the headline; what says it again is taken away, anything else is a subhead. */
function asHeadline(text: string, title: string | null): Pick<Claim, 'kind' | 'reason'> | null {
  if (title === null) return { kind: 'headline', reason: 'first-heading' }
  return key(text) === key(title) ? { kind: 'furniture', reason: 'repeated-headline' } : null
}

/** A heading between headline and byline is the deck. */
function isAboveByline({ kind, span }: Written, text: string): boolean {
  if (kind !== 'subhead') return false
  const next = /\S.*/u.exec(text.slice(span[1], span[1] + 400))?.[0] ?? ''
  const { label, authors } = readByline(tokenize(next))
  return label !== null && authors.length > 0 && next.split(' ').length <= 25
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
