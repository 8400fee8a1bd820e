import type { Page, Para } from '../../../page/page.js'
import { isScore } from '../../../page/score.js'
import { endsSentence, isCapitals, isTitleCase, sentences } from '../../../page/shape.js'
import { countWords, type Tokens, UNCASED_WORD } from '../../../words/tokens.js'
import { opening } from '../../zones/furniture-words.js'
import { knownLines } from '../../zones/known-lines.js'
import { isSigned } from '../byline/read-line.js'
import { type Candidate, distance, has, surest, type Weighed, type Weights } from '../evidence.js'
import { ledeOf } from '../lede.js'
import { isNoTitle } from './no-title.js'
import { startsAlike } from './same-words.js'

/** A line of a text's head that could be its title. */
export interface TitleLine extends Candidate {
  readonly para: Para
}

/** Words: a longer headline is a paragraph. */
const LONGEST = 32
/** Lines of the head that are looked at: more of them are a page's menu. */
const HEAD = 14

/** How much each piece of evidence counts, in logits. */
const WEIGHTS: Weights = {
  'one word': 0.4,
  'two words': 1.1,
  'three words': 1.5,
  'four words': 2.1,
  'sentence below the first line': -0.9,
  'many sentences': -0.7,
  'said again': 0.3,
  score: -1,
  'top right below': -0.1,
  'top 2 below': -0.2,
  'top 4 below': -0.35,
  'top 8 below': -0.6,
  'top 16 below': -0.85,
}
/** What none of the lines being a title weighs. */
const NONE = -2

/** The title of a text with nothing around it: the first line that reads like one; `signed` are those of byline and dates. */
export function titleLine(page: Page, signed: readonly Para[]): Weighed<TitleLine> | null {
  const head = page.paras.slice(0, Math.min(headEnd(page), HEAD))
  const lines = unlessKnown(page, head).filter(
    (para) =>
      para.words <= LONGEST &&
      page.paras.length > 1 &&
      !signed.includes(para) &&
      !isSigned(page, para) &&
      !isNoTitle(page.tokens, para),
  )
  const best = surest(
    lines.map((para) =>
      candidateOf(
        page.tokens,
        para,
        lines.find((each) => startsAlike(page.tokens, each, para) === 'same'),
      ),
    ),
    WEIGHTS,
    NONE,
  )
  if (!best) return titledSentence(page)
  // "X - The Courier" above "X" is the page's title bar.
  const { para } = best.candidate
  const own = lines.find(
    (each) => each !== para && each.words >= 3 && startsAlike(page.tokens, each, para) === 'longer',
  )
  return own ? { ...best, candidate: candidateOf(page.tokens, own) } : best
}

/**
 * Without the lines that are known as furniture, "Skip to content", and those that start like it right below them, unless
 * all are: one word may be a title as well.
 */
function unlessKnown(page: Page, head: readonly Para[]): readonly Para[] {
  const known = knownLines(page)
  const away = new Set<Para>()
  for (const para of head) {
    const line = known[para.index]
    const above = head[para.index - 1]
    const goesOn = line?.start && para.gap === 0 && above && away.has(above)
    if (line?.whole || goesOn || opening(page, para) !== null) away.add(para)
  }
  return away.size < head.length ? head.filter((para) => !away.has(para)) : head
}

/** `first` is the first line of the head that reads the same, or the line itself. */
function candidateOf(tokens: Tokens, para: Para, first: Para = para): TitleLine {
  return {
    para,
    key: first.text,
    evidence: [...evidenceOf(tokens, para), ...has('said again', first !== para), ...has('score', isScore(para.text))],
  }
}

function evidenceOf(tokens: Tokens, { index, text, words: parted, tokens: own }: Para): string[] {
  // Scripts without blanks part no words
  const words = tokens.cases[own[0]] === UNCASED_WORD ? countWords(tokens, ...own) : parted
  return [
    distance('top', index),
    (['one word', 'two words', 'three words'] as const)[words - 1] ?? 'four words',
    // Below a short first line a whole sentence is a deck or the lede
    ...(index > 0 && words >= 8 && endsSentence(text) && !isTitleCase(text) ? ['sentence below the first line'] : []),
    ...(sentences(text) > 2 ? ['many sentences'] : []),
  ]
}

/** The head ends with the first paragraph of prose, unless that stands at the very top and may be a headline with a full stop. */
function headEnd(page: Page): number {
  const lede = ledeOf(page)
  if (lede > 0) return isSetAsTitle(page.paras[lede]) ? lede + 1 : lede
  const [first, ...rest] = page.paras.slice(0, 1 + NEXT)
  return first && rest.length > 0 && first.words <= LONGEST && isTitled(first, rest) ? 1 : 0
}

/** "Ferry Runs Aground In Fog. Is The Channel Too Narrow?" below a section: running text is not set in title case. */
function isSetAsTitle(para: Para | undefined): boolean {
  if (!para || para.words < FEWEST_SET || para.words > LONGEST) return false
  // Scripts without capitals set nothing in title case
  return para.text !== para.text.toLowerCase() && isTitleCase(para.text)
}

/** Words of the shortest title that reads like running text. */
const FEWEST_SET = 4

/** Paragraphs that a sentence at the top is compared with. */
const NEXT = 4

/** Below a date or a section's name alone a headline with a full stop looks like the first paragraph. */
function titledSentence({ paras, tokens, lede }: Page): Weighed<TitleLine> | null {
  const first = paras[lede]
  const short = first && lede > 0 && lede < HEAD && first.words <= LONGEST
  const titled = short && isTitled(first, paras.slice(lede + 1, lede + 1 + NEXT))
  return titled ? { candidate: candidateOf(tokens, first), chance: TITLED_SENTENCE } : null
}

/** How often a sentence above longer ones is the title. */
const TITLED_SENTENCE = 0.6

/** A sentence at the top is a headline where it is set like one, or is much shorter than what follows. */
function isTitled(first: Para, rest: readonly Para[]): boolean {
  if (isCapitals(first.text) || isTitleCase(first.text)) return true
  return (
    first.words <= 18 && sentences(first.text) === 1 && rest.some((para) => para.text.length > first.text.length * 1.5)
  )
}
