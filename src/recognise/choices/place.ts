import { distance } from './evidence.js'

/** Where the article stands on its page, in indexes of `page.paras`. */
export interface Anchor {
  /** The line that is most likely the headline; -1 where there is none. */
  readonly headline: number
  /** First paragraph of the body, and the one after its last. */
  readonly body: readonly [first: number, end: number]
  /** A page stands around the article. */
  readonly around: boolean
}

/** How far paragraph `index` is from the headline and from both ends of the body, as evidence. */
export function placeOf(index: number, { headline, body }: Anchor): string[] {
  return [
    headline < 0 ? 'no headline' : distance('headline', index - headline),
    distance('body', index - body[0]),
    ...(index >= body[1] ? [distance('end', index - body[1])] : []),
  ]
}
