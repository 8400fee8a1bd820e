import { overlaps, type Span } from '../../model/span.js'
import { GIVEN } from '../../page/kind.js'
import type { Page, Para } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import { within } from '../../page/within.js'
import { MARK } from '../../words/tokens.js'
import type { Claim, Kind, Refiner } from '../claim.js'

/** What may stand between a headline and its byline beside the deck. */
const HEAD_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'kicker',
  'byline',
  'published',
  'updated',
  'furniture',
  'caption',
])
/** What shows that the head goes on below the deck. */
const AFTER_DECK: ReadonlySet<Kind> = new Set<Kind>(['byline', 'published', 'updated'])
/** Paragraphs below the headline among which the head ends. */
const REACH = 8
/** Words of a kicker below the headline. */
const SHORT = 3

/**
 * A kicker and a deck are what they are by their place at the headline: the kicker right above it or else right
 * below, the deck between headline and byline (or dateline, where it is no whole sentence: that would be the lede).
 * Candidates that stand elsewhere are body text.
 */
export const headOrder: Refiner = {
  name: 'head-order',
  refine(claims, page) {
    const headline = claims.find(({ kind }) => kind === 'headline')
    const head = headline ? headAt(claims, page, headline.span) : null
    const kicker = head && kickerOf(head)
    const deck = head && (deckOf(head, kicker) ?? sureDeckOf(head))
    // What the container gives is the field, and what the text says beside it stays text
    const given = claims.filter(({ priority }) => priority === GIVEN)
    const own = {
      kicker: given.find(({ kind }) => kind === 'kicker') ?? kicker,
      deck: given.find(({ kind }) => kind === 'deck') ?? deck,
    }
    const stays = (claim: Claim): boolean => claim === own.kicker || claim === own.deck
    return claims.filter((claim) => (claim.kind !== 'kicker' && claim.kind !== 'deck') || stays(claim))
  },
}

/** A paragraph at the headline and the claim that is likeliest to stay on it. */
interface Place {
  readonly para: Para
  readonly claim: Claim | null
}

interface Head {
  /** Where a kicker may stand: right above the headline, or as a line of few words right below it. */
  readonly beside: readonly Place[]
  /** From right below the headline on. */
  readonly below: readonly Place[]
}

/** What stands around a headline; one that stands outside the page has the whole of it below. */
function headAt(claims: readonly Claim[], page: Page, span: Span): Head {
  const { paras } = page
  const own = within(paras, span)
  const start = own[0]?.index ?? 0
  const end = start + own.length
  const near = paras.slice(Math.max(0, start - 1), end + REACH)
  const reach: Span = [near[0]?.span[0] ?? 0, near.at(-1)?.span[1] ?? 0]
  const around = claims.filter((claim) => overlaps(claim.span, reach))
  const isBeside = ({ index, words }: Para): boolean => index < start || (index === end && words <= SHORT)
  const places = near.map((para): Place => {
    const possible = isBeside(para) ? around : around.filter(({ kind }) => kind !== 'kicker')
    return { para, claim: firstOn(possible, para) }
  })
  // "★★★★☆" is nothing that a head ends with
  const below = places.filter(({ para, claim }) => para.index >= end && (claim || !isWordless(page, para)))
  const beside = places.filter(({ para }) => isBeside(para))
  return { beside: own.length > 0 ? beside : [], below }
}

/** The claim with the highest priority that starts in a paragraph, or reaches into it from above. */
function firstOn(claims: readonly Claim[], para: Para): Claim | null {
  let first: Claim | null = null
  for (const claim of claims)
    if (overlaps(claim.span, para.span) && claim.priority > (first?.priority ?? 0)) first = claim
  return first
}

function kickerOf({ beside }: Head): Claim | null {
  return beside.find(({ claim }) => claim?.kind === 'kicker')?.claim ?? null
}

/** The candidate below the headline with nothing but head lines around it down to a byline or date; below those, down to a dateline. */
function deckOf({ below }: Head, kicker: Claim | null): Claim | null {
  let deck: Claim<'deck'> | null = null
  let signed = false
  for (const { claim } of below) {
    if (!claim) return null
    if (deck && AFTER_DECK.has(claim.kind)) return signed ? null : deck
    if (claim.kind === 'dateline') return deck && !endsSentence(deck.value) ? deck : null
    if (claim.kind !== 'deck') {
      if (!HEAD_KINDS.has(claim.kind) || (claim.kind === 'kicker' && claim !== kicker)) return null
      signed ||= AFTER_DECK.has(claim.kind)
    } else if (deck) return null
    else deck = claim
  }
  return null
}

/** How sure a deck is right below the headline that needs nothing below it. */
const SURE = 0.6

function sureDeckOf({ below: [first] }: Head): Claim | null {
  return first?.claim?.kind === 'deck' && first.claim.confidence > SURE ? first.claim : null
}

function isWordless({ tokens }: Page, { tokens: [from, to] }: Para): boolean {
  for (let token = from; token < to; token++) if (tokens.kinds[token] !== MARK) return false
  return true
}
