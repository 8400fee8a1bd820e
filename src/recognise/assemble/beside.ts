import type { Article, Credit, Image, Note, Removed } from '../../model/article.js'
import type { Page } from '../../page/page.js'
import type { Claim } from '../claim.js'

/** What stands beside the body: pictures, credits, corrections, and what is taken away as it stands: of a record, too. */
export function besideOf(
  page: Page,
  claims: readonly Claim[],
): Pick<Article, 'images' | 'credits' | 'corrections' | 'removed'> {
  const images: Image[] = []
  const credits: Credit[] = []
  const corrections: Note[] = []
  const removed: Removed[] = []
  for (const { kind, value, reason, span } of claims) {
    if (kind === 'caption') images.push({ ...value, span })
    else if (kind === 'credit') credits.push({ ...value, span })
    else if (kind === 'correction') corrections.push({ text: value, span })
    else if (kind === 'record' && span[0] < span[1])
      removed.push({ text: page.text.slice(...span), reason: 'export-frame', span })
    else if (kind === 'furniture') removed.push({ text: value ?? page.text.slice(...span), reason, span })
  }
  return { images, credits, corrections, removed }
}
