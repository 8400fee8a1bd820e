import type { Page, Para } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import type { Claim, Kind, Refiner } from '../claim.js'
import { GIVEN } from '../kind.js'

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

/**
 * A kicker and a deck are what they are by their place at the headline: the kicker right above it or else right
 * below, the deck between headline and byline (or dateline, where it is no whole sentence: that would be the lede). Candidates that stand elsewhere are body text.
 */
export const headOrder: Refiner = {
  name: 'head-order',
  refine(claims, page) {
    const headline = claims.find((claim) => claim.kind === 'headline')
    const kicker = headline ? kickerOf(claims, page, headline) : null
    const deck = headline ? deckOf(claims, page, headline, kicker) : null
    return claims.filter(
      (claim) =>
        (claim.kind !== 'kicker' || claim === kicker || claim.priority === GIVEN) &&
        (claim.kind !== 'deck' || claim === deck || claim.priority === GIVEN),
    )
  },
}

function kickerOf(claims: readonly Claim[], page: Page, headline: Claim): Claim | null {
  const at = paraAt(page, headline.span[0])
  if (!at) return null
  const below = page.paras[endOf(page, headline)]
  return kickerAt(claims, page.paras[at.index - 1]) ?? (below && below.words <= 3 ? kickerAt(claims, below) : null)
}

function kickerAt(claims: readonly Claim[], para: Para | undefined): Claim | null {
  if (!para) return null
  const claim = bestIn(claims, para)
  return claim?.kind === 'kicker' ? claim : null
}

/** The candidate below the headline with nothing but head lines around it down to a byline or date. */
function deckOf(claims: readonly Claim[], page: Page, headline: Claim, kicker: Claim | null): Claim | null {
  let deck: Claim | null = null
  for (const para of page.paras.slice(endOf(page, headline), endOf(page, headline) + 8)) {
    const claim = bestIn(claims, para)
    if (!claim) return null
    if (claim.kind === 'deck') {
      if (deck) return null
      deck = claim
    } else if (AFTER_DECK.has(claim.kind)) return deck
    else if (claim.kind === 'dateline') return deck && !endsSentence(page.text.slice(...deck.span)) ? deck : null
    else if (!HEAD_KINDS.has(claim.kind) || (claim.kind === 'kicker' && claim !== kicker)) return null
  }
  return null
}

/** The surest claim that starts in a paragraph, or reaches into it from above. */
function bestIn(claims: readonly Claim[], para: Para): Claim | null {
  let best: Claim | null = null
  for (const claim of claims) {
    if (claim.span[0] < para.span[1] && claim.span[1] > para.span[0] && claim.priority > (best?.priority ?? 0))
      best = claim
  }
  return best
}

/** Index of the first paragraph behind a claim. */
function endOf(page: Page, claim: Claim): number {
  return (paraAt(page, claim.span[1] - 1)?.index ?? -1) + 1
}

function paraAt(page: Page, offset: number): Para | null {
  return page.paras.find(({ span }) => span[0] <= offset && offset < span[1]) ?? null
}
