import type {
  Article,
  Block,
  Byline,
  Credit,
  Image,
  Note,
  Provenance,
  Removed,
  Section,
  Source,
} from '../../model/article.js'
import { overlaps, type Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { trimSpan } from '../../text/lines.js'
import { squash } from '../../text/whitespace.js'
import { parseByline } from '../../values/byline.js'
import { parseDate } from '../../values/date.js'
import { parseDateline } from '../../values/dateline.js'
import type { Claim, FieldKind } from '../claim.js'
import { detectLanguage } from '../language.js'
import { makeBlock, paragraph } from './blocks.js'
import { parseCaption, parseCredit, parseTags } from './notes.js'
import { countWords, readingMinutes } from './words.js'

/** Everything of an article but its quotations: those need the sections first. */
export type Unquoted = Omit<Article, 'quotes' | 'speakers'>

/** The only place that builds an article: settled claims into fields, sections and notes. */
export function assemble(page: Page, claims: readonly Claim[], source: Source): Unquoted {
  const provenance: Record<string, Provenance> = {}
  const field = (kind: FieldKind): Claim | null => {
    const claim = claims.find((each) => each.kind === kind) ?? null
    if (claim) provenance[kind] = provenanceOf(claim)
    return claim
  }
  const text = (claim: Claim | null): string | null => claim && claimText(page, claim)
  const byline = bylineOf(page, field('byline'))
  const dateline = text(field('dateline'))
  const published = text(field('published'))
  const updated = text(field('updated'))
  const tags = tagsOf(page, field('tags'))
  const fields = { kicker: text(field('kicker')), headline: text(field('headline')), deck: text(field('deck')) }
  const publishedDate = published === null ? null : parseDate(published)
  const sections = makeSections(page, claims, provenance)
  const words = countWords(sections)
  return {
    schemaVersion: 1,
    source,
    language: detectLanguage(sections.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n')),
    ...fields,
    byline,
    dateline: dateline === null ? null : parseDateline(dateline, publishedDate),
    published: publishedDate,
    updated: updated === null ? null : parseDate(updated),
    sections,
    ...notes(page, claims),
    tags,
    wordCount: words,
    readingMinutes: readingMinutes(words),
    provenance,
  }
}

/** What a claim says: its own value, or the characters it stands on, on one line. */
function claimText(page: Page, claim: Claim): string {
  return claim.value ?? squash(page.text.slice(...claim.span))
}

function bylineOf(page: Page, claim: Claim | null): Byline | null {
  if (!claim) return null
  if (claim.byline) return claim.byline
  return parseByline(claimText(page, claim))
}

function tagsOf(page: Page, claim: Claim | null): readonly string[] {
  return claim ? (claim.tags ?? parseTags(claimText(page, claim))) : []
}

function provenanceOf({ span, rule, score }: Claim): Provenance {
  return { span, rule, confidence: score }
}

function notes(
  page: Page,
  claims: readonly Claim[],
): { images: Image[]; credits: Credit[]; corrections: Note[]; removed: Removed[] } {
  const images: Image[] = []
  const credits: Credit[] = []
  const corrections: Note[] = []
  const removed: Removed[] = []
  for (const claim of claims) {
    const text = claimText(page, claim)
    if (claim.kind === 'caption') images.push({ ...parseCaption(text), span: claim.span })
    else if (claim.kind === 'credit') credits.push({ ...parseCredit(text, claim.reason), span: claim.span })
    else if (claim.kind === 'correction') corrections.push({ text, span: claim.span })
    else if (claim.kind === 'furniture')
      removed.push({ text: page.text.slice(...claim.span), reason: claim.reason, span: claim.span })
  }
  return { images, credits, corrections, removed }
}

function makeSections(page: Page, claims: readonly Claim[], provenance: Record<string, Provenance>): Section[] {
  const sections: { heading: string | null; level: number; blocks: Block[] }[] = [
    { heading: null, level: 2, blocks: [] },
  ]
  for (const piece of pieces(page, claims)) {
    if ('para' in piece) sections.at(-1)?.blocks.push(paragraph(page, piece.para, piece.span))
    else if (piece.claim.kind === 'subhead') {
      if (sections[0]?.heading !== null || sections[0].blocks.length > 0)
        sections.push({ heading: null, level: 2, blocks: [] })
      const section = sections.at(-1)
      if (!section) continue
      section.heading = claimText(page, piece.claim)
      section.level = Math.max(2, Number(/^h(\d)$/u.exec(piece.claim.reason)?.[1] ?? 2))
      provenance[`sections.${sections.length - 1}.heading`] = provenanceOf(piece.claim)
    } else {
      const block = makeBlock(page, piece.claim)
      if (block) sections.at(-1)?.blocks.push(block)
    }
  }
  return sections.filter((section) => section.heading !== null || section.blocks.length > 0)
}

type Piece = { readonly para: Para; readonly span: Span } | { readonly claim: Claim }

/** The page in order: claims, and between them what nobody claimed of each paragraph. */
function* pieces(page: Page, claims: readonly Claim[]): Generator<Piece> {
  let next = 0
  for (const para of page.paras) {
    let from = para.span[0]
    while (next < claims.length && (claims[next] as Claim).span[0] < para.span[1]) {
      const claim = claims[next] as Claim
      yield* rest(page, para, [from, claim.span[0]])
      yield { claim }
      from = Math.max(from, claim.span[1])
      next += 1
    }
    const before = claims[next - 1]
    if (before && overlaps(before.span, para.span)) from = Math.max(from, before.span[1])
    yield* rest(page, para, [from, para.span[1]])
  }
}

function* rest(page: Page, para: Para, span: Span): Generator<Piece> {
  if (span[0] >= span[1]) return
  const inner = trimSpan(page.text, span)
  if (inner[0] < inner[1]) yield { para, span: inner }
}
