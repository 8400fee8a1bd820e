import type { Anchor } from './anchor.js'
import { distance } from './evidence.js'

/** How far paragraph `index` is from the headline and from both ends of the body, as evidence. */
export function placeOf(index: number, { headline, body }: Anchor): string[] {
  return [
    headline < 0 ? 'no headline' : distance('headline', index - headline),
    distance('body', index - body[0]),
    ...(index >= body[1] ? [distance('end', index - body[1])] : []),
  ]
}
