import { once } from '../../page/once.js'
import type { Page, Para } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import { timesShown } from '../../page/times-shown.js'
import { classAt, isLetter } from '../../text/characters.js'
import { isAgency } from '../../values/agencies.js'
import { labelAt } from '../../values/byline/label.js'
import { readByline } from '../../values/byline.js'
import { endsInCredit, isCreditAlone } from '../../values/caption/credit-at-end.js'
import {
  type Caption,
  captionLabelEnd,
  captionOf,
  readCaption,
  readShoutedCaption,
  readSignedCaption,
} from '../../values/caption.js'
import { isCapital, isOneOf } from '../../values/word.js'
import { phraseEnd } from '../../words/phrases.js'
import { MARK, SMALL, type Tokens } from '../../words/tokens.js'
import { anchorOf } from '../choices/anchor.js'
import type { Claim, Rule } from '../claim.js'

/** Characters: a longer text is none, however few its blanks. */
const LONGEST = 1000
const MOST_WORDS = 90

/** Caption and credit of a picture, known by the credit's form. */
export const caption: Rule = {
  name: 'caption',
  find(page) {
    const last = page.paras.findLastIndex((para) => para.prose)
    return page.paras.flatMap((para) => openCredit(page, para) ?? claimOf(page, para, para.index < last))
  },
}

/** Lines of a credit below the bracket that it stands in, and words of each. */
const CREDIT_LINES = 2
const CREDIT_WORDS = 10
/** Words of a caption above it: brackets of formulas stand alone. */
const FEWEST_OPEN = 3

/** "The quay at night (", "Image:", "Bo Lee)": a caption whose credit stands in lines of its own. */
function openCredit({ paras, tokens }: Page, { index, span, text, tokens: own, words }: Para): Claim[] | null {
  if (words > MOST_WORDS || words < FEWEST_OPEN || !text.endsWith('(')) return null
  const below = paras.slice(index + 1, index + 1 + CREDIT_LINES)
  const end = below.findIndex((para) => para.text.includes(')'))
  const last = below[end]
  if (!last?.text.endsWith(')') || last.text.includes('(')) return null
  if (below.slice(0, end + 1).some((para) => para.words > CREDIT_WORDS)) return null
  const whole = captionOf(tokens, own[0], last.tokens[1])
  const sure = { rule: 'caption', confidence: 0.86, priority: 0.86 } as const
  return [{ kind: 'caption', span: [span[0], last.span[1]], value: whole, reason: 'credit-form', ...sure }]
}

/** Paragraphs from one showing of a picture's line to the next: the picture, and the same in a gallery. */
const NEXT = 2
const FEWEST_WORDS = 6

/** What a picture's own line and its gallery both say, one right below the other: prose is not written twice. */
function twiceShown(page: Page, para: Para): Claim[] {
  const { index, text, words, span, layout } = para
  const body = anchorOf(page).body
  if (
    words < FEWEST_WORDS ||
    words > MOST_SHOWN ||
    index <= body[0] ||
    index >= body[1] ||
    !isLetter(classAt(text, 0)) ||
    layout.verse ||
    timesShown(page).get(text) !== 2
  )
    return []
  const again = page.paras.slice(index + 1, index + 1 + NEXT).find((other) => other.text === text)
  if (!again) return []
  const sure = { rule: 'caption', confidence: 0.8, priority: 0.8 } as const
  return [
    { kind: 'caption', span, value: { caption: text, credit: null }, reason: 'shown-twice', ...sure },
    { kind: 'furniture', span: again.span, value: null, reason: 'page-furniture', ...sure },
  ]
}

function claimOf(page: Page, para: Para, goesOn: boolean): Claim[] {
  const { tokens } = page
  const { index, words, text, span } = para
  if (words > MOST_WORDS || text.length > LONGEST) return []
  const from = para.tokens[0]
  const to = para.tokens[1]
  if (index === 0 && !(goesOn && endsInCredit(tokens, from, to))) return []
  const label = captionLabelEnd(tokens, from, to)
  const value = label > from && label < to ? captionOf(tokens, label, to) : captionIn(page, para, goesOn)
  if (!value) return goesOn ? twiceShown(page, para) : []
  if (isTitle(page, para)) return []
  const sure = { rule: 'caption', confidence: 0.86, priority: 0.86 } as const
  if (label === from) return [{ kind: 'caption', span, value, reason: 'credit-form', ...sure }]
  const ends = tokens.ends[label - 1] as number
  // The picture's own line, and below it the same with a label
  const above = page.paras[index - 1]
  const same =
    above &&
    index > 1 &&
    text.endsWith(above.text) &&
    above.text === text.slice((tokens.starts[label] as number) - span[0])
  return [
    ...(same ? [{ kind: 'furniture', span: above.span, value: null, reason: 'page-furniture', ...sure } as const] : []),
    { kind: 'furniture', span: [span[0], ends], value: null, reason: 'page-furniture', ...sure },
    { kind: 'caption', span: [tokens.starts[label] as number, span[1]], value, reason: 'credit-form', ...sure },
  ]
}

/** Words of the shortest title that says what it shows. */
const TITLE_WORDS = 5
/** Words of a section above it. */
const SECTION = 3

/** "VIDEO: The ferry is back in Port Hale" right above the byline is the headline. */
function isTitle(page: Page, para: Para): boolean {
  const below = page.paras[para.index + 1]
  if (para.words < TITLE_WORDS || para.index >= page.lede || !below || !isSigned(page, below)) return false
  const { headline, around } = anchorOf(page)
  return around ? headline === para.index : page.paras.slice(0, para.index).every(({ words }) => words <= SECTION)
}

function captionIn(page: Page, para: Para, goesOn: boolean): Caption | null {
  const { tokens } = page
  const from = para.tokens[0]
  const to = para.tokens[1]
  if ((!goesOn && isSigned(page, para)) || closesStory(page, para)) return null
  const told = readCaption(tokens, from, to)
  if (told || !goesOn) return told
  if (para.index < page.lede) return para.index > 1 ? readShoutedCaption(tokens, from, to) : null
  if (isCreditAlone(tokens, from, to)) return { caption: null, credit: para.text }
  if (isBelowCredit(page, para) || saysPictured(page, para) || saysWhere(page, para))
    return { caption: para.text, credit: null }
  return readSignedCaption(tokens, from, to)
}

/** "By Ana Ruiz and Bo Lee (AP)" below a story: the agency in brackets is whom they write for. */
function isSigned({ tokens }: Page, { prose, tokens: [from, to] }: Para): boolean {
  return !prose && labelAt(tokens, from, to)?.first === from && readByline(tokens, from, to).persons > 0
}

/** Words of a last paragraph, tokens of the longest signature below it, and signs that the sentence before that ends with. */
const SENTENCE = 6
const MOST_SIGNATURE = 12
const ENDS = '.!?”"»“'

/** "The council has yet to find the money. (dpa)", "… the money. – AP": the story's last paragraph names who wrote it. */
function closesStory(page: Page, { index, words, tokens: own }: Para): boolean {
  const { paras, lede } = page
  if (words < SENTENCE || (index < lede && lede < paras.length) || !isSignedOff(page.tokens, own[0], own[1]))
    return false
  return index >= lastOfStory(page)
}

/** The story's last paragraph of running text; -1 where it has none. */
const lastOfStory = once((page) => {
  const [, end] = anchorOf(page).body
  return page.paras.findLastIndex(({ index, prose }) => prose && index < end)
})

/** Ends in a sentence, and behind it an agency in brackets, behind a dash or a slash. */
function isSignedOff(tokens: Tokens, from: number, to: number): boolean {
  const close = isOneOf(tokens, to - 1, '.') ? to - 2 : to - 1
  const end = isOneOf(tokens, close, ')') ? close : to
  let open = end - 1
  while (
    open > from &&
    open > end - MOST_SIGNATURE &&
    (tokens.kinds[open - 1] !== MARK || !isOneOf(tokens, open - 1, ENDS))
  )
    open -= 1
  if (!isOneOf(tokens, open, end === close ? '(' : '–—-/')) return false
  // "(abc/dpa)": the writer's letters, and the agency's
  const letters = isOneOf(tokens, open + 2, '/') && tokens.cases[open + 1] === SMALL ? open + 3 : open + 1
  return isAgency(tokens, open + 1, end) || isAgency(tokens, letters, end)
}

/** Words of a caption without a full stop; those of a subhead are fewer. */
const LONG = 9
const MOST_SHOWN = 40

/** "Getty Images" above "The ferry on her way to Port Hale in the last days of May": what a picture shows, no sentence's end. */
function isBelowCredit({ paras, tokens }: Page, { index, words, text }: Para): boolean {
  const above = paras[index - 1]
  if (!above || words < LONG || words > MOST_SHOWN || endsSentence(text)) return false
  return isCreditAlone(tokens, ...above.tokens)
}

/** "The mayor (left) and the ice seller": where somebody stands in a picture. */
function saysWhere({ tokens }: Page, { words, text, tokens: own }: Para): boolean {
  if (words > MOST_SHOWN || !/[(\uff08]/u.test(text)) return false
  const from = own[0]
  const to = own[1]
  for (let at = from + 1; at < to - 2; at++) {
    if (!isOneOf(tokens, at, '(\uff08')) continue
    const end = phraseEnd(tokens, at + 1, 'notes.position', to)
    if (end > at + 1 && isOneOf(tokens, end, ')\uff09')) return true
  }
  return false
}

/** "Pictured, from left, are Ana Ruiz …" */
function saysPictured({ tokens }: Page, { words, tokens: own }: Para): boolean {
  const from = own[0]
  return words <= MOST_SHOWN && isCapital(tokens, from) && phraseEnd(tokens, from, 'notes.pictured', own[1]) > from
}
