/** What a line of a page is to the model. Their numbers are the columns of the table of weights. */
export const LABELS = ['before', 'headline', 'head', 'body', 'inside', 'after'] as const
/** How many they are. */
export const SIZE: number = LABELS.length

/** Furniture before the headline. */
export const BEFORE = 0
export const HEADLINE = 1
/** Between headline and body: bylines, dates, decks, share bars. */
export const HEAD = 2
export const BODY = 3
/** Furniture between paragraphs of the body: captions, advertisements, links. */
export const INSIDE = 4
/** Furniture behind the body. */
export const AFTER = 5

const NEXT: readonly (readonly number[])[] = [
  [BEFORE, HEADLINE, HEAD, BODY],
  [HEAD, BODY],
  [HEAD, BODY],
  [BODY, INSIDE, AFTER],
  [BODY, INSIDE],
  [AFTER],
]

/** Whether a page may go from one label to the other: one headline, one stretch of body, nothing of it above or below. */
export const ALLOWED_PAIRS: readonly boolean[] = NEXT.flatMap((next) => LABELS.map((_, label) => next.includes(label)))
