import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { parseCaption } from '../assemble/notes.js'
import type { Claim, Rule } from '../claim.js'

/** Characters: a longer text is none, however few its blanks. */
const LONGEST = 1000
const MOST_WORDS = 90

/** Marks of a picture's line: each is enough. */
const MARKS: readonly RegExp[] = [
  /^(?:FILE(?: PHOTO)?|File photo|Archivbild|Symbolbild|Symbolfoto)\b ?[:–—-]/u,
  /\((?:AP Photo|Photo(?:s|graph)?(?: by|:| courtesy)|Image(?: credit)?:|Courtesy (?:of|photo)|Credit:|Foto:|Bild:|Screenshot)[^()]*\)?\.?$/iu,
  /^(?:Photos?|Photograph|Image|Picture|Foto|Bild|Fotos|Bilder|Illustration|Video|Graphic|Grafik)(?: (?:by|credit|courtesy of)|:| ©) ?\S.{0,120}$/iu,
  /\b(?:Photo|Credit|Image|Foto|Bild)(?: by|s?:|\.{3}|…) ?\p{Lu}[^.]{2,80}$/u,
  /(?:REUTERS|AP|AFP|dpa|EPA|Getty Images)\/\p{Lu}[^.]{2,60}$/u,
  /(?:[|/©–—-]|\bvia\b|\() ?(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|dpa|DPA|picture alliance|Shutterstock|iStock|Alamy|Bloomberg|Xinhua|imago|TASS|NurPhoto|UPI|PA|Keystone|AAP)\)?$/u,
  /^\((?:[^()/]{2,40} )?Photo ?\/ ?[^()]{3,60}\)$/u,
  /^(?:Courtesy of(?: the)?|©|\(c\)) ?\p{Lu}[^.]{2,60}$/u,
]

/** One of these is in every mark; cheap to look for. */
const HINT =
  /photo|image|credit|courtesy|pictur|foto|bild|screenshot|illustration|video|gra(?:ph|f)ic?|reuters|\bafp\b|getty|\bap\b|\bepa\b|\bdpa\b|alamy|shutterstock|istock|bloomberg|xinhua|imago|tass\b|nurphoto|\bupi\b|\bpa\b|keystone|\baap\b|\u00a9|^\(c\)/i

/** What a copyright line says that a picture's never does. */
const NO_CAPTION = /all rights reserved|alle rechte|copyright \u00a9|\u00a9 ?(?:19|20)\d\d/i

/** Caption and credit of a picture, known by the credit's form. */
export const caption: Rule = {
  name: 'caption',
  find: (page) => page.paras.filter(isCaption).map((para) => claimOf(page, para)),
}

function claimOf(page: Page, { span }: Para): Claim {
  const value = parseCaption(lineText(page, span))
  return { kind: 'caption', span, value, rule: 'caption', reason: 'credit-form', confidence: 0.86, priority: 0.86 }
}

function isCaption({ text, words, index }: Para): boolean {
  if (index === 0 || words > MOST_WORDS || text.length > LONGEST || !HINT.test(text) || NO_CAPTION.test(text))
    return false
  return MARKS.some((mark) => mark.test(text))
}
