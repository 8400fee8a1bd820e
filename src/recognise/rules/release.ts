import type { Claim, Rule } from '../claim.js'

const RELEASE =
  /^(?:FOR (?:IMMEDIATE|GENERAL) RELEASE|For (?:immediate|Immediate) (?:release|Release)|(?:EMBARGOED|Embargoed)(?: (?:UNTIL|until|FOR|for) .{4,60})?|STRICTLY EMBARGOED.{0,60}|NEWS RELEASE|PRESS RELEASE)\.?$/u

/** The release line on top of a press release: when it may be printed. */
export const release: Rule = {
  name: 'release',
  find: (page) =>
    page.paras
      .slice(0, Math.max(6, page.lede))
      .filter(({ text, words }) => words <= 12 && RELEASE.test(text))
      .map(({ span }): Claim => ({ kind: 'credit', span, rule: 'release', reason: 'release', score: 0.92 })),
}
