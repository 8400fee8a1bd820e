import type { Mark } from '../../model/article.js'
import { type Claim, GIVEN } from '../../page/kind.js'
import { squash } from '../../text/whitespace.js'
import { readByline } from '../../values/byline.js'
import { MARK, tokenize } from '../../words/tokens.js'
import type { Written } from './blocks.js'

/** Of what Markdown says for itself nothing is in doubt. */
const SURE = { rule: 'markdown', confidence: 1, priority: GIVEN } as const

/** What stands around the blocks of a body. */
interface Around {
  readonly text: string
  readonly marks: readonly Mark[]
  /** What the front matter says already. */
  readonly fields: readonly Claim[]
  /** It says all: no heading is the headline. */
  readonly complete: boolean
}

/** What the blocks of a body claim. */
export function claimBlocks(blocks: readonly Written[], { text, marks, fields, complete }: Around): Claim[] {
  const title = fields.find((claim) => claim.kind === 'headline')?.value ?? null
  const headline = complete ? null : headlineOf(blocks)
  return blocks.map((block, i): Claim => {
    const { span } = block
    const own = (): string => squash(text.slice(...span))
    if (block === headline && title === null)
      return { kind: 'headline', reason: 'first-heading', span, value: own(), ...SURE }
    // A title of the front matter is the headline; what says it again is taken away, anything else is a subhead
    if (block === headline && title !== null && key(own()) === key(title))
      return { kind: 'furniture', reason: 'repeated-headline', span, value: null, ...SURE }
    if (headline !== null && blocks[i - 1] === headline && isAboveByline(block, text))
      return { kind: 'deck', reason: 'heading-above-byline', span, value: own(), ...SURE }
    return claimOf(block, text, marks)
  })
}

function claimOf<K extends Written['kind']>(block: Written<K>, text: string, marks: readonly Mark[]): Claim {
  const { kind, reason, span, value } = block
  return { kind, reason, span, value: value(text, marks), ...SURE } as Claim
}

/** The first heading of the first order; without one, a heading that nothing stands above. */
function headlineOf(blocks: readonly Written[]): Written | null {
  const first = blocks[0]?.depth ? blocks[0] : undefined
  return blocks.find(({ depth }) => depth === 1) ?? first ?? null
}

/** A heading between headline and byline is the deck. */
function isAboveByline({ kind, span }: Written, text: string): boolean {
  if (kind !== 'subhead') return false
  const next = /\S.*/u.exec(text.slice(span[1], span[1] + 400))?.[0] ?? ''
  const { label, authors } = readByline(tokenize(next))
  return label !== null && authors.length > 0 && next.split(' ').length <= 25
}

/** Its words and numbers in small letters. */
function key(text: string): string {
  const tokens = tokenize(text)
  const words = Array.from({ length: tokens.count }, (_, token) =>
    tokens.kinds[token] === MARK ? '' : tokens.lower(token),
  )
  return words.filter(Boolean).join(' ')
}
