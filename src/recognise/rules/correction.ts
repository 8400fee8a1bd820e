import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import type { Claim, Rule } from '../claim.js'

/** Characters: a longer text is none, however few its blanks. */
const LONGEST = 1000
const CORRECTION =
  /^[([]?(?:Corrections?|Clarifications?|Korrektur|Berichtigung|Rectificatif|Corrección)(?: [^:]{0,30}|, [^:]{3,24})?: ?\S|^[([]?(?:An |This |A )?(?:earlier|previous|original) version of this (?:article|story|report|post|headline)|^\((?:Corrects|Clarifies|Adds|Updates|Recasts|Removes|Refiles) |^This (?:article|story) (?:has been|was) (?:corrected|amended|clarified)/iu

/** Editors' notes are corrections only where they say that something was wrong; else they are part of the story. */
const NOTE =
  /^[([]?(?:Editor['’]?s['’]? note|Editors['’] note|Update|Hinweis der Redaktion|Anmerkung der Redaktion|Note de la rédaction|Nota del editor)(?:, [^:]{3,24})?: ?\S/iu
const WRONG =
  /\b(?:correct(?:s|ed|ion)?|incorrect(?:ly)?|misstated|misspelled|misidentified|in error|erroneously|clarif\p{L}+|amended|(?:earlier|previous|original) version|korrigiert|corrigé|corregid[oa])\b/iu

/** One of these opens every note; cheap to look for. */
const HINT =
  /^[([]?(?:correct|clarif|korrekt|bericht|rectif|an |this |a |earlier|previous|original|editor|update|hinweis|anmerkung|note|nota|adds|recasts|removes|refiles)/i

/** Corrections and clarifications: by their opening words, wherever they stand. */
export const correction: Rule = {
  name: 'correction',
  find: (page) =>
    page.paras
      .filter(({ text, words, index }) => index > 0 && words <= 150 && text.length <= LONGEST && isCorrection(text))
      .map((para) => claimOf(page, para)),
}

function claimOf(page: Page, { span }: Para): Claim {
  const sure = { confidence: 0.9, priority: 0.9 }
  return { kind: 'correction', span, value: lineText(page, span), rule: 'correction', reason: 'opening-words', ...sure }
}

function isCorrection(text: string): boolean {
  if (!HINT.test(text)) return false
  return CORRECTION.test(text) || (NOTE.test(text) && WRONG.test(text))
}
