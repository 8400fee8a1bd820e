import type { Block, Section } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { BlockKind } from '../../page/kind.js'
import type { Page } from '../../page/page.js'
import { proseOf } from '../../page/prose.js'
import { trimSpan } from '../../text/lines.js'
import { releasePartOf } from '../../values/release.js'
import type { Claim } from '../claim.js'

type Blocks = Exclude<BlockKind, 'subhead'>

/** The kinds of claims that are blocks as they stand. */
const BLOCKS: Readonly<Record<Blocks, true>> = {
  list: true,
  blockquote: true,
  pullquote: true,
  turn: true,
  timestamp: true,
  verbatim: true,
  table: true,
  code: true,
  divider: true,
}

/** The body: a section below each subhead, and one for what stands before the first. */
export function sectionsOf(page: Page, claims: readonly Claim[]): Section[] {
  const sections: { heading: Claim<'subhead'> | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }]
  for (const piece of piecesOf(page, claims)) {
    if ('type' in piece) sections.at(-1)?.blocks.push(piece)
    else if (isBlock(piece)) sections.at(-1)?.blocks.push(piece.value)
    else if (piece.kind === 'subhead') sections.push({ heading: piece, blocks: [] })
  }
  const isRelease = claims.some(isOfRelease)
  return sections.flatMap(({ heading, blocks }) => {
    const first = heading ?? blocks[0]
    const last = blocks.at(-1) ?? heading
    if (!first || !last) return []
    const span: Span = [first.span[0], last.span[1]]
    const { text = null, level = TOP_LEVEL } = heading?.value ?? {}
    const part = text === null || !isRelease ? null : releasePartOf(text)
    return [{ heading: text, level, ...(part && { part }), span, blocks }]
  })
}

/** "FOR IMMEDIATE RELEASE", "Embargoed until May 3", whom to ask: an article with such a line is a press release. */
function isOfRelease({ kind, value }: Claim): boolean {
  return kind === 'embargo' || kind === 'contacts' || (kind === 'credit' && value.kind === 'release')
}

/** Level of a section without a subhead, and of a plain one. */
const TOP_LEVEL = 2

function isBlock(claim: Claim): claim is Claim<Blocks> {
  return claim.kind in BLOCKS
}

/** The page in order: claims, and between them as paragraphs what nobody claimed. */
function* piecesOf(page: Page, all: readonly Claim[]): Generator<Claim | Block> {
  // What the page's text does not show parts no paragraph
  const claims = all.filter(({ kind, value }) => kind !== 'furniture' || value === null)
  let next = 0
  for (const para of page.paras) {
    // The claim above may reach into this paragraph
    let from = Math.max(para.span[0], claims[next - 1]?.span[1] ?? 0)
    while (next < claims.length && (claims[next] as Claim).span[0] < para.span[1]) {
      const claim = claims[next] as Claim
      yield* paragraph(page, [from, claim.span[0]])
      yield claim
      from = Math.max(from, claim.span[1])
      next += 1
    }
    yield* paragraph(page, [from, para.span[1]])
  }
}

function* paragraph(page: Page, span: Span): Generator<Block> {
  if (span[0] >= span[1]) return
  const inner = trimSpan(page.text, span)
  if (inner[0] >= inner[1]) return
  const { text, span: own, marks } = proseOf(page, inner)
  // Not spread: V8 keeps what it adds to such an object in a second one
  yield marks ? { type: 'paragraph', text, span: own, marks } : { type: 'paragraph', text, span: own }
}
